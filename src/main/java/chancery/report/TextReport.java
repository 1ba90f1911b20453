package chancery.report;

import chancery.finding.Finding;
import chancery.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Findings for a person at a terminal: where and what, an excerpt of the source with a caret, and
 * what to do next.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TextReport {
  private static final String RESET = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";

  private final boolean coloured;

  private TextReport(boolean coloured) {
    this.coloured = coloured;
  }

  /** A report without colours, for files and pipes. */
  public static TextReport plain() {
    return new TextReport(false);
  }

  /** A report in ANSI colours, for terminals. */
  public static TextReport coloured() {
    return new TextReport(true);
  }

  /**
   * One finding, each line of it ended by a newline.
   *
   * @param lines the lines of the document that it is about, without their ends; empty where they
   *     are not at hand, and then there is no excerpt
   */
  public String write(Finding finding, List<String> lines) {
    StringBuilder report = new StringBuilder();
    String colour = colour(finding.severity());
    report
        .append(paint(BOLD, Columns.printable(finding.place().toString())))
        .append(": ")
        .append(paint(colour, finding.severity().word() + "[" + finding.rule() + "]"))
        .append(": ")
        .append(Columns.printable(finding.message()))
        .append('\n');
    excerpt(finding, lines)
        .ifPresent(
            excerpt ->
                report
                    .append(excerpt.source())
                    .append('\n')
                    .append(paint(colour, excerpt.marks()))
                    .append('\n'));
    if (!finding.help().isEmpty()) {
      report
          .append(paint(BOLD, "help:"))
          .append(' ')
          .append(Columns.printable(finding.help()))
          .append('\n');
    }
    return report.toString();
  }

  private static Optional<Excerpt> excerpt(Finding finding, List<String> lines) {
    int line = finding.place().line();
    int column = finding.place().column();
    return line < 1 || line > lines.size() || column < 1
        ? Optional.empty()
        : Optional.of(Excerpt.of(lines.get(line - 1), line, column));
  }

  private String paint(String colour, String words) {
    return coloured ? colour + words + RESET : words;
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001B[1;31m";
      case WARNING -> "\u001B[1;33m";
      case INFO -> "\u001B[1;36m";
    };
  }
}
