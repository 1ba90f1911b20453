package chancery.transcript;

import java.util.ArrayList;
import java.util.List;

/** Where the end of a line divides a word (TEI Guidelines, chapter PH). */
final class LineEnd {
  private static final String HYPHENS = "-\u00ad\u2010";

  private LineEnd() {}

  static boolean isHyphen(char c) {
    return HYPHENS.indexOf(c) >= 0;
  }

  /** The hyphens between two positions that stand only because the line ends. */
  static List<Mark> hyphens(String text, int start, int end) {
    List<Mark> marks = new ArrayList<>();
    for (int newline = text.indexOf('\n', start + 2);
        newline >= 0 && newline + 1 < end;
        newline = text.indexOf('\n', newline + 1)) {
      boolean inWord =
          newline - 2 >= start
              && isHyphen(text.charAt(newline - 1))
              && Character.isLowerCase(text.charAt(newline - 2))
              && Character.isLowerCase(text.charAt(newline + 1));
      if (inWord) {
        marks.add(new Mark.LineEndHyphen(newline - 1, newline + 1));
      }
    }
    return marks;
  }
}
