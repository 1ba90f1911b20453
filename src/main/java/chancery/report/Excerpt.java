package chancery.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a source as far as it fits, and under it carets that mark a place in it.
 *
 * @param source the line, after its number
 * @param marks carets under what the place is about
 */
record Excerpt(String source, String marks) {
  private static final int WIDTH = 80;
  private static final int BEFORE = 30;
  private static final String CUT = "…";

  /** What a place in XML is about: an attribute with its value, a tag's name, or a word. */
  private static final Pattern MARKED =
      Pattern.compile(
          "[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*')|</?[\\w:.-]+|[\\p{L}\\p{M}\\p{N}]+|.");

  /**
   * The excerpt of a line.
   *
   * @param number the line's number
   * @param column the place in it, counted from 1 in UTF-16 code units; one past its end is its end
   */
  static Excerpt of(String line, int number, int column) {
    String gutter = " ".repeat(Math.max(0, 5 - String.valueOf(number).length())) + number + " | ";
    String blank = " ".repeat(gutter.length() - 2) + "| ";
    int at = Math.min(column - 1, line.length());
    Matcher marked = MARKED.matcher(line).region(at, line.length());
    int end = Math.min(marked.lookingAt() ? marked.end() : at, at + WIDTH);
    String about = Columns.printable(line.substring(at, end));
    String after = Columns.printable(line.substring(end, Math.min(line.length(), end + WIDTH)));

    int room = WIDTH - gutter.length();
    boolean fits = line.length() <= room && Columns.width(Columns.printable(line)) <= room;
    String start = fits ? Columns.printable(line.substring(0, at)) : lastOf(line, at);
    String whole = start + about + after;
    String shown = Columns.width(whole) <= room ? whole : firstOf(whole, room);
    int carets = Math.min(Columns.width(about), Columns.width(shown) - Columns.width(start));
    return new Excerpt(
        gutter + shown, blank + " ".repeat(Columns.width(start)) + "^".repeat(Math.max(1, carets)));
  }

  /** What stands right before a place, as far back as there is room for it. */
  private static String lastOf(String line, int at) {
    int from = at;
    for (int columns = 0; from > 0 && columns < BEFORE; ) {
      int before = line.codePointBefore(from);
      columns += Columns.width(Columns.printable(Character.toString(before)));
      from -= Character.charCount(before);
    }
    return (from == 0 ? "" : CUT) + Columns.printable(line.substring(from, at));
  }

  private static String firstOf(String text, int columns) {
    return text.substring(0, Columns.fitting(text, columns - 1)) + CUT;
  }
}
