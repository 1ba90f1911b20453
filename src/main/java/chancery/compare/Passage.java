package chancery.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An element that holds text, as its words in one line and the markup that stands upon them. A note
 * is a passage of its own, and only its place is kept.
 *
 * @param flow the words, with their white space
 * @param marks the elements inside, in the order of their start tags
 * @param notes the notes inside, each as a mark without length
 * @param runs the text nodes that the words are made of
 */
record Passage(Element element, String flow, List<Mark> marks, List<Mark> notes, List<Run> runs) {
  Passage {
    marks = List.copyOf(marks);
    notes = List.copyOf(notes);
    runs = List.copyOf(runs);
  }

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

  /** An element, and what part of the words it holds. */
  record Mark(Element element, int start, int end) {}

  /** A text node, and where in the flow it begins. */
  record Run(Node text, int start) {}

  /** A word, white space, or one mark of punctuation. */
  record Token(String text, int start, int end) {
    boolean isSpace() {
      return text.isBlank();
    }

    /** What it is compared by: white space is white space. */
    String key() {
      return isSpace() ? " " : text;
    }
  }

  static Passage of(Element element, TextElements textElements) {
    Reading reading = new Reading(textElements);
    reading.walk(element);
    return new Passage(
        element, reading.flow.toString(), reading.marks, reading.notes, reading.runs);
  }

  /** What was met so far on the way through an element. */
  private static final class Reading {
    private final TextElements textElements;
    private final StringBuilder flow = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> notes = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    Reading(TextElements textElements) {
      this.textElements = textElements;
    }

    void walk(Element parent) {
      boolean text = textElements.holdText(parent);
      for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element child) {
          // Between elements that only have elements around them, words must not run together.
          flow.append(text ? "" : "\n");
          take(child);
        } else if (text || !node.getNodeValue().isBlank()) {
          runs.add(new Run(node, flow.length()));
          flow.append(node.getNodeValue());
        }
      }
    }

    private void take(Element child) {
      int start = flow.length();
      if (Kind.isNote(child)) {
        notes.add(new Mark(child, start, start));
        return;
      }
      int place = marks.size();
      walk(child);
      marks.add(place, new Mark(child, start, flow.length()));
    }
  }

  List<Token> tokens() {
    return TOKEN
        .matcher(flow)
        .results()
        .map((MatchResult token) -> new Token(token.group(), token.start(), token.end()))
        .toList();
  }

  /** The innermost element that holds the character at a place. */
  Element around(int at) {
    Element innermost = element;
    for (Mark mark : marks) {
      if (mark.start() <= at && at < mark.end()) {
        innermost = mark.element();
      }
    }
    return innermost;
  }

  /** Where in the document a place in the words is. */
  Spot spot(int at) {
    int line = LinedDocument.line(element);
    for (Run run : runs) {
      if (run.start() <= at) {
        String before = flow.substring(run.start(), at);
        line = LinedDocument.line(run.text()) + (int) before.chars().filter(c -> c == '\n').count();
      }
    }
    return Spot.of(around(at), line);
  }
}
