package chancery.validate;

import chancery.finding.Place;
import java.nio.file.Path;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;

/**
 * A document that is being checked.
 *
 * @param path as the user named it
 * @param folder where it is; empty for standard input
 * @param tree parsed with its lines
 */
record TeiDocument(String path, Optional<Path> folder, XdmNode tree, SourcePlaces places) {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  /** Whether it is TEI at all, and not XML of another vocabulary. */
  boolean isTei() {
    return tree.select(Steps.child(node -> TEI.equals(namespace(node)))).exists();
  }

  /** Where an element's tag begins, or an attribute in it. */
  Place place(XdmNode node) {
    boolean attribute = node.getNodeKind() == XdmNodeKind.ATTRIBUTE;
    XdmNode element = attribute ? node.getParent() : node;
    Place tag = places.tag(new Place(path, element.getLineNumber(), element.getColumnNumber()));
    return attribute ? places.attribute(tag, node.getUnderlyingNode().getDisplayName()) : tag;
  }

  private static String namespace(XdmNode node) {
    return node.getNodeName() == null ? "" : node.getNodeName().getNamespace();
  }
}
