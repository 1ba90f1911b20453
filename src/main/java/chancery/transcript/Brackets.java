package chancery.transcript;

import java.util.ArrayList;
import java.util.List;

/** The outermost brackets of a text: where each opens and after its end. */
final class Brackets {
  /** From the opening bracket up to after the closing one. */
  record Span(int start, int end, boolean square) {}

  private static final int LONGEST = 2000;

  private Brackets() {}

  /** Brackets that open and close between two positions, in order; an unclosed one is none. */
  static List<Span> find(CharSequence text, int from, int to) {
    List<Span> spans = new ArrayList<>();
    int i = from;
    while (i < to) {
      if (Shape.isOpening(text.charAt(i))) {
        int end = close(text, i, to);
        if (end > 0) {
          char c = text.charAt(i);
          spans.add(new Span(i, end, c == '[' || c == '［' || c == '【'));
          i = end;
          continue;
        }
      }
      i++;
    }
    return spans;
  }

  private static int close(CharSequence text, int open, int to) {
    int depth = 0;
    for (int i = open; i < Math.min(to, open + LONGEST); i++) {
      char c = text.charAt(i);
      if (Shape.isOpening(c)) {
        depth++;
      } else if (Shape.isClosing(c) && --depth == 0) {
        return i + 1;
      } else if (c == '\n' && i + 1 < to && text.charAt(i + 1) == '\n') {
        return -1;
      }
    }
    return -1;
  }
}
