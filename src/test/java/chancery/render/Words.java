package chancery.render;

import static net.sf.saxon.s9api.streams.Predicates.attributeEq;
import static net.sf.saxon.s9api.streams.Steps.descendant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/**
 * The words of a document, worked out without the stylesheets: text nodes in order, less what the
 * edition contributed; then each footnote's, in the order of their call; white space removed.
 */
final class Words {
  private static final Set<String> CONTRIBUTED = Set.of("corr", "reg", "expan", "ex");
  private static final Set<String> CONTRIBUTED_WITH_RESP = Set.of("supplied", "note", "desc");
  private static final Set<String> FOOT = Set.of("bottom", "foot", "end");

  private final List<StringBuilder> footnotes = new ArrayList<>();

  private Words() {}

  static String of(XdmNode tei) {
    Words words = new Words();
    StringBuilder text = new StringBuilder();
    for (XdmNode element : tei.children("TEI").iterator().next().children("text")) {
      words.children(element, text);
    }
    words.footnotes.forEach(text::append);
    return text.toString().replaceAll("\\s", "");
  }

  /**
   * The words of a page that claims to show a document: the zones of text and notes, less data-by.
   */
  static String ofPage(XdmNode page) {
    StringBuilder text = new StringBuilder();
    page.select(
            descendant("section").where(attributeEq("id", "-text").or(attributeEq("id", "-notes"))))
        .forEach(section -> shown(section, text));
    return text.toString().replaceAll("\\s", "");
  }

  /**
   * The words of formatting objects that claim to show a document: its zone, less print:by; then
   * the notes at the foot.
   */
  static String ofPrint(XdmNode fo) {
    List<StringBuilder> notes = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    fo.select(descendant("block").where(attributeEq("id", "-text")))
        .forEach(block -> printed(block, text, notes));
    notes.forEach(text::append);
    return text.toString().replaceAll("\\s", "");
  }

  private static void printed(XdmNode node, StringBuilder into, List<StringBuilder> notes) {
    if (node.getNodeKind() == XdmNodeKind.TEXT) {
      into.append(node.getStringValue());
    } else if (node.getAttributeValue(new QName("chancery:print", "by")) == null) {
      StringBuilder zone = into;
      if (name(node).equals("footnote-body")) {
        zone = new StringBuilder();
        notes.add(zone);
      }
      for (XdmNode child : node.children()) {
        printed(child, zone, notes);
      }
    }
  }

  private static void shown(XdmNode node, StringBuilder into) {
    if (node.getNodeKind() == XdmNodeKind.TEXT) {
      into.append(node.getStringValue());
    } else if (node.attribute("data-by") == null) {
      node.children().forEach(child -> shown(child, into));
    }
  }

  private void collect(XdmNode node, StringBuilder into) {
    if (node.getNodeKind() == XdmNodeKind.TEXT) {
      into.append(node.getStringValue());
    } else if (node.getNodeKind() == XdmNodeKind.ELEMENT && !contributed(node)) {
      String place = node.attribute("place");
      if (name(node).equals("note") && place != null && FOOT.contains(place)) {
        StringBuilder footnote = new StringBuilder();
        footnotes.add(footnote);
        children(node, footnote);
      } else {
        children(node, into);
      }
    }
  }

  private void children(XdmNode element, StringBuilder into) {
    for (XdmNode child : element.children()) {
      collect(child, into);
    }
  }

  private static boolean contributed(XdmNode element) {
    return CONTRIBUTED.contains(name(element))
        || (CONTRIBUTED_WITH_RESP.contains(name(element)) && element.attribute("resp") != null);
  }

  private static String name(XdmNode element) {
    return Optional.ofNullable(element.getNodeName()).map(QName::getLocalName).orElse("");
  }
}
