package chancery.compare;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Where something stands in one encoding.
 *
 * @param at {@code #} and the {@code xml:id} of the innermost element that has one; where none has,
 *     the names of the elements around it, from the outermost; empty for a whole document
 * @param line counted from 1; 0 for a whole document
 */
public record Spot(String at, int line) {

  static final Spot DOCUMENT = new Spot("", 0);

  static Spot of(Element element) {
    return new Spot(address(element), LinedDocument.line(element));
  }

  static Spot of(Element element, int line) {
    return new Spot(address(element), line);
  }

  private static String address(Element element) {
    StringBuilder path = new StringBuilder();
    for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
      String id = LinedDocument.id(around);
      if (!id.isEmpty()) {
        return "#" + id;
      }
      path.insert(0, "/" + around.getNodeName());
    }
    return path.substring(1);
  }
}
