package chancery.compare;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a change means to an editor. */
public enum Kind {
  /** A whole document that is in one folder alone. */
  DOCUMENT("document"),
  /** The words of a passage. */
  WORDS("words"),
  /** Who speaks: where {@code who} points, or the label as printed. */
  SPEAKER("speaker"),
  /** A whole turn. */
  TURN("turn"),
  /** A note, or what it says. */
  NOTE("note"),
  /** A date or time: its words, or the value they were given. */
  DATE("date"),
  /** Any other markup. */
  TAG("tag"),
  /** Where something stands among its neighbours. */
  ORDER("order"),
  /** White space, where the grammar has text. */
  SPACE("space");

  private static final Set<String> TURNS = Set.of("sp", "u");
  private static final Set<String> NOTES = Set.of("note", "noteGrp");
  private static final Set<String> DATES = Set.of("date", "time");

  /** TEI's att.datable and its classes. */
  private static final Set<String> DATING =
      Set.of(
          "when",
          "from",
          "to",
          "notBefore",
          "notAfter",
          "when-iso",
          "from-iso",
          "to-iso",
          "notBefore-iso",
          "notAfter-iso",
          "when-custom",
          "from-custom",
          "to-custom",
          "notBefore-custom",
          "notAfter-custom",
          "calendar",
          "datingMethod");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /** The word for it in reports. */
  public String word() {
    return word;
  }

  static boolean isNote(Node node) {
    return NOTES.contains(String.valueOf(node.getLocalName()));
  }

  /** What it means that an element is there or not. */
  static Kind ofElement(Element element) {
    String name = element.getLocalName();
    if (TURNS.contains(name)) {
      return TURN;
    }
    if (isNote(element)) {
      return NOTE;
    }
    return DATES.contains(name) ? DATE : TAG;
  }

  /** What it means that an attribute has this value. */
  static Kind ofAttribute(Element element, String attribute) {
    if (attribute.equals("who")) {
      return SPEAKER;
    }
    if (DATING.contains(attribute)) {
      return DATE;
    }
    return isNote(element) ? NOTE : TAG;
  }

  /** What it means that words in an element are others. */
  static Kind ofWords(Element innermost) {
    for (Node node = innermost; node instanceof Element element; node = node.getParentNode()) {
      if (element.getLocalName().equals("speaker")) {
        return SPEAKER;
      }
      Kind kind = ofElement(element);
      if (kind == NOTE || kind == DATE) {
        return kind;
      }
    }
    return WORDS;
  }
}
