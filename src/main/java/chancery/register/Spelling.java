package chancery.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A text as names are looked for in it: composed, each white space one space, apostrophes, hyphens
 * and middle dots of one form each. Its folded form has no capitals besides. What was several
 * characters can be one, so that every position knows where it was in the text.
 */
final class Spelling {
  private static final String APOSTROPHES = "'’‘ʼ＇";
  private static final String HYPHENS = "-‐‑";
  private static final String MIDDLE_DOTS = "·•・‧";

  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder folded = new StringBuilder();
  private int[] starts;
  private int[] ends;

  private Spelling(int length) {
    starts = new int[length + 1];
    ends = new int[length + 1];
  }

  /** The spelling of a whole text. */
  static Spelling of(String text) {
    return of(text, new BitSet());
  }

  /**
   * The spelling of a text.
   *
   * @param passedOver the characters that are none of the text: a hyphen where a line ends
   */
  static Spelling of(String text, BitSet passedOver) {
    Spelling spelling = new Spelling(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = endOfCharacter(text, at);
      if (!passedOver.get(at)) {
        spelling.add(text.substring(at, end), at, end);
      }
      at = end;
    }
    return spelling;
  }

  /** A character with the marks that are combined with it. */
  private static int endOfCharacter(String text, int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < text.length() && isCombining(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isCombining(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void add(String character, int start, int end) {
    char first = character.charAt(0);
    if (first == '\u00AD' || first == '\u200B' || first == '\uFEFF') {
      return;
    }
    if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
      addSpace(start, end);
      return;
    }
    String composed =
        character.length() == 1
            ? String.valueOf(uniform(first))
            : Normalizer.normalize(character, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      append(composed.charAt(i), start, end);
    }
  }

  private void addSpace(int start, int end) {
    int last = plain.length() - 1;
    if (last >= 0 && plain.charAt(last) == ' ') {
      ends[last] = end;
    } else {
      append(' ', start, end);
    }
  }

  private void append(char c, int start, int end) {
    int at = plain.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    starts[at] = start;
    ends[at] = end;
    plain.append(c);
    folded.append(lower(c));
  }

  private static char uniform(char c) {
    if (c < 0x80) {
      return c;
    }
    return APOSTROPHES.indexOf(c) >= 0
        ? '\''
        : HYPHENS.indexOf(c) >= 0 ? '-' : MIDDLE_DOTS.indexOf(c) >= 0 ? '·' : c;
  }

  /** Turkish has two letters where English has one i; capitals do not always tell which. */
  private static char lower(char c) {
    char lower = Character.toLowerCase(c);
    return lower == 'ı' ? 'i' : lower;
  }

  String plain() {
    return plain.toString();
  }

  String folded() {
    return folded.toString();
  }

  /** Where in the text the character at a position began. */
  int start(int position) {
    return starts[position];
  }

  /** Where in the text the character before a position ended. */
  int endBefore(int position) {
    return ends[position - 1];
  }
}
