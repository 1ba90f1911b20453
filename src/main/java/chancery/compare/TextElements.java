package chancery.compare;

import chancery.xml.NotWellFormedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Which elements hold text, so that white space in them is a text's own and not a matter of layout.
 * A grammar says so; of an element that it does not know, the documents do.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TextElements {
  private static final String RELAX_NG = "http://relaxng.org/ns/structure/1.0";
  private static final Set<String> TEXT = Set.of("text", "mixed", "data", "value", "list");

  private final Map<String, Boolean> known;

  private TextElements(Map<String, Boolean> known) {
    this.known = Map.copyOf(known);
  }

  /**
   * Reads them from a RELAX NG grammar that is in one file, in XML syntax.
   *
   * @throws NotWellFormedException if it is not XML
   */
  public static TextElements of(byte[] grammar) throws NotWellFormedException {
    Document schema = LinedDocument.parse(grammar);
    Map<String, Set<Element>> definitions = new HashMap<>();
    for (Element define : descendants(schema, "define")) {
      definitions
          .computeIfAbsent(define.getAttribute("name").strip(), name -> new HashSet<>())
          .add(define);
    }
    Map<String, Boolean> known = new HashMap<>();
    for (Element element : descendants(schema, "element")) {
      known.merge(
          element.getAttribute("name").strip(),
          holdsText(element, definitions),
          Boolean::logicalOr);
    }
    return new TextElements(known);
  }

  /** Whether the grammar, or else the element itself, has text in it. */
  boolean holdText(Node node) {
    if (!(node instanceof Element element)) {
      return false;
    }
    Boolean stated = known.get(element.getLocalName());
    return stated == null ? hasWords(element) : stated;
  }

  private static boolean hasWords(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE && !child.getNodeValue().isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Follows references, but not into the elements and attributes that content is made of. */
  private static boolean holdsText(Element start, Map<String, Set<Element>> definitions) {
    Set<Element> seen = new HashSet<>();
    Deque<Element> waiting = new ArrayDeque<>();
    waiting.add(start);
    while (!waiting.isEmpty()) {
      Element pattern = waiting.remove();
      if (!seen.add(pattern)) {
        continue;
      }
      for (Node node = pattern.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element child && RELAX_NG.equals(child.getNamespaceURI())) {
          String name = child.getLocalName();
          if (TEXT.contains(name)) {
            return true;
          }
          if (name.equals("ref")) {
            waiting.addAll(definitions.getOrDefault(child.getAttribute("name").strip(), Set.of()));
          } else if (!name.equals("element") && !name.equals("attribute")) {
            waiting.add(child);
          }
        }
      }
    }
    return false;
  }

  private static Iterable<Element> descendants(Document schema, String name) {
    NodeList found = schema.getElementsByTagNameNS(RELAX_NG, name);
    Deque<Element> elements = new ArrayDeque<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
