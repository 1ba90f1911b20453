package chancery.transcript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The outermost brackets of a text: where each opens and after its end. */
final class Brackets {
  /** From the opening bracket up to after the closing one. */
  record Span(int start, int end, boolean square) {}

  private static final int LONGEST = 2000;

  private Brackets() {}

  /**
   * Brackets that open and close between two positions, in order; one that is not closed in its
   * block is none. Time is linear.
   */
  static List<Span> find(CharSequence text, int from, int to) {
    List<Span> spans = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Shape.isOpening(c)) {
        open.push(i);
      } else if (Shape.isClosing(c) && !open.isEmpty()) {
        close(spans, open.pop(), i + 1, text);
      } else if (c == '\n' && i + 1 < to && text.charAt(i + 1) == '\n') {
        open.clear();
      }
    }
    return spans;
  }

  /** Adds a span in place of those that lie within it. */
  private static void close(List<Span> spans, int start, int end, CharSequence text) {
    if (end - start > LONGEST) {
      return;
    }
    while (!spans.isEmpty() && spans.get(spans.size() - 1).start() > start) {
      spans.remove(spans.size() - 1);
    }
    char c = text.charAt(start);
    spans.add(new Span(start, end, c == '[' || c == '［' || c == '【'));
  }
}
