package chancery.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.transform.dom.DOMSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xmlunit.diff.Comparison;
import org.xmlunit.diff.DOMDifferenceEngine;

/** What two elements' own tags do not have in common, as XMLUnit finds it. */
final class Attributes {
  private Attributes() {}

  static List<Change> compare(Element element, Element other) {
    List<Change> changes = new ArrayList<>();
    DOMDifferenceEngine engine = new DOMDifferenceEngine();
    engine.setNodeFilter(node -> false);
    engine.addDifferenceListener(
        (comparison, outcome) -> change(comparison).ifPresent(changes::add));
    engine.compare(new DOMSource(element), new DOMSource(other));
    return changes;
  }

  /** The change that a difference of two tags amounts to; none where it is one of other things. */
  static Optional<Change> change(Comparison comparison) {
    Node one = comparison.getControlDetails().getTarget();
    Node other = comparison.getTestDetails().getTarget();
    return switch (comparison.getType()) {
      case ELEMENT_TAG_NAME -> Optional.of(renamed((Element) one, (Element) other));
      case ATTR_VALUE -> Optional.of(changed((Attr) one, (Attr) other));
      case ATTR_NAME_LOOKUP -> Optional.of(foundOnce(comparison, (Element) one, (Element) other));
      default -> Optional.empty();
    };
  }

  private static Change renamed(Element one, Element other) {
    return new Change(
        Kind.TAG,
        Optional.of(Spot.of(one)),
        Optional.of(Spot.of(other)),
        "element",
        one.getNodeName(),
        other.getNodeName());
  }

  private static Change changed(Attr one, Attr other) {
    return changed(
        one.getOwnerElement(),
        other.getOwnerElement(),
        one.getName(),
        one.getValue(),
        other.getValue());
  }

  /** XMLUnit gives the name on the side that has the attribute. */
  private static Change foundOnce(Comparison comparison, Element one, Element other) {
    Object was = comparison.getControlDetails().getValue();
    QName name = (QName) (was == null ? comparison.getTestDetails().getValue() : was);
    Attr attribute =
        (was == null ? other : one)
            .getAttributeNodeNS(
                name.getNamespaceURI().isEmpty() ? null : name.getNamespaceURI(),
                name.getLocalPart());
    return was == null
        ? changed(one, other, attribute.getName(), "", attribute.getValue())
        : changed(one, other, attribute.getName(), attribute.getValue(), "");
  }

  private static Change changed(
      Element one, Element other, String attribute, String was, String is) {
    return new Change(
        Kind.ofAttribute(one, attribute),
        Optional.of(Spot.of(one)),
        Optional.of(Spot.of(other)),
        one.getNodeName() + "/@" + attribute,
        was,
        is);
  }
}
