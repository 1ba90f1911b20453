package chancery.cli;

/** Text in lines that fit a terminal. */
final class Wrapped {
  private Wrapped() {}

  /** A paragraph in lines of at most {@link Help#WIDTH} columns, where its words allow it. */
  static String paragraph(String text) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.strip().split("\\s+", -1)) {
      if (column > 0 && column + 1 + word.length() > Help.WIDTH) {
        lines.append('\n');
        column = 0;
      } else if (column > 0) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.toString();
  }
}
