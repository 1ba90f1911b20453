package chancery.source;

import java.util.Arrays;

/** Where the lines of a text begin. */
final class LineStarts {
  private final int[] starts;

  LineStarts(String text) {
    int[] found = new int[64];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = i + 1;
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The line that a character stands in, counted from 1. */
  int line(int offset) {
    int i = Arrays.binarySearch(starts, offset);
    return i >= 0 ? i + 1 : -i - 1;
  }

  /** Its column, counted from 1. */
  int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }
}
