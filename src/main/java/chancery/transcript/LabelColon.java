package chancery.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the colons that end labels. */
final class LabelColon {
  private static final Pattern TIME_THEN_COLON =
      Pattern.compile("\\s?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?\\s*[:：](?!\\d)");
  private static final int LONGEST = 120;
  private static final int LONGEST_BRACKET = 90;
  private static final int MOST_WORDS = 14;

  private final String text;
  private final LabelStop stops;

  /**
   * @param stops tells the stops of abbreviations from those of sentences
   */
  LabelColon(String text, LabelStop stops) {
    this.text = text;
    this.stops = stops;
  }

  /** The colon that ends a label beginning at {@code start}, or -1. */
  int find(int start, int rowEnd) {
    int depth = 0;
    int opened = 0;
    int words = 0;
    int end = rowEnd;
    int limit = Math.min(text.length(), start + LONGEST + LONGEST_BRACKET);
    for (int i = start; i < limit && (i < end || depth > 0); i++) {
      char c = text.charAt(i);
      if (Shape.isOpening(c)) {
        if (depth++ == 0) {
          opened = i;
        }
      } else if (Shape.isClosing(c)) {
        depth = Math.max(0, depth - 1);
        end = i < rowEnd ? rowEnd : i + 2;
      } else if (depth > 0) {
        if (i - opened > LONGEST_BRACKET) {
          return -1;
        }
      } else if (c == ':' || c == '：') {
        if (mayEndLabel(i, start, end)) {
          return i;
        }
        Matcher time = TIME_THEN_COLON.matcher(text).region(Math.max(start, i - 2), rowEnd);
        if (!time.lookingAt()) {
          return -1;
        }
        return time.end() - 1;
      } else if (endsSentence(i, start, rowEnd) || i - start > LONGEST) {
        return -1;
      } else if (DocumentText.isSpace(c) && ++words > MOST_WORDS) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a colon may end a label: none of a time, a ratio or an address. */
  boolean mayEndLabel(int colon, int start, int rowEnd) {
    if (colon == start) {
      return false;
    }
    char before = text.charAt(colon - 1);
    char after = colon + 1 < rowEnd ? text.charAt(colon + 1) : ' ';
    boolean ratio = Character.isDigit(before) && Character.isDigit(after);
    boolean address = after == '/';
    return !ratio && !address;
  }

  /** Punctuation that a label does not hold, stops of abbreviations apart. */
  private boolean endsSentence(int i, int start, int rowEnd) {
    char c = text.charAt(i);
    return switch (c) {
      case '?', '!', ';', '。', '，', '；', '！', '？', '"', '“', '”', '«', '»', '|', '=', '\t' -> true;
      case '.' -> stops.ends(start, i, rowEnd);
      default -> false;
    };
  }

  /** The next colon between two positions, or -1. */
  int next(int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        return i;
      }
    }
    return -1;
  }
}
