package chancery.report;

/** How text falls into the columns of a terminal. */
final class Columns {
  private static final int TAB = 4;

  private Columns() {}

  /** Text that cannot move the cursor: a tab as spaces, any other control as a replacement mark. */
  static String printable(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\t') {
                printable.append(" ".repeat(TAB));
              } else {
                printable.appendCodePoint(isUnprintable(c) ? '\uFFFD' : c);
              }
            });
    return printable.toString();
  }

  /** The columns that printable text takes. */
  static int width(String text) {
    return isPlain(text) ? text.length() : text.codePoints().map(Columns::width).sum();
  }

  /** How much of the beginning of a text, in UTF-16 code units, fits into so many columns. */
  static int fitting(String text, int columns) {
    int end = 0;
    int taken = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      taken += width(c);
      if (taken > columns) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** Whether a text is of the letters and marks that nearly all reports consist of. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** Nothing for a mark that joins the letter before it, two for a wide letter, else one. */
  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** The blocks whose letters are wide or full width (Unicode Standard Annex 11). */
  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115F
            || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
            || (c >= 0xA960 && c <= 0xA97F)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1F64F)
            || (c >= 0x1F680 && c <= 0x1F6FF)
            || (c >= 0x1F900 && c <= 0x1F9FF)
            || (c >= 0x20000 && c <= 0x3FFFD));
  }

  private static boolean isUnprintable(int c) {
    boolean reordersText = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return Character.isISOControl(c) || reordersText || c == 0x2028 || c == 0x2029;
  }
}
