package chancery.report;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Reports in which every finding stands for itself, and nothing before or after all. */
public final class LineReport implements Report {
  private final BiFunction<Finding, List<String>, String> form;

  private LineReport(BiFunction<Finding, List<String>, String> form) {
    this.form = form;
  }

  /** For a person at a terminal, with an excerpt and what to do. */
  public static Report full(TextReport text) {
    return new LineReport(text::write);
  }

  /** One line a finding, as compilers write them and editors read them. */
  public static Report concise() {
    return new LineReport((finding, lines) -> line(finding) + "\n");
  }

  /** One JSON object a line (JSON Lines). Where the line or column is not known, there is none. */
  public static Report json() {
    return new LineReport((finding, lines) -> Json.of(object(finding)) + "\n");
  }

  /** Workflow commands, which GitHub shows as annotations of the changed lines. */
  public static Report github() {
    return new LineReport((finding, lines) -> annotation(finding));
  }

  @Override
  public String document(String path, List<Finding> findings, List<String> lines) {
    StringBuilder report = new StringBuilder();
    findings.forEach(finding -> report.append(form.apply(finding, lines)));
    return report.toString();
  }

  @Override
  public String end() {
    return "";
  }

  static String line(Finding finding) {
    return Columns.printable(
        finding.place()
            + ": "
            + finding.severity().word()
            + "["
            + finding.rule()
            + "]: "
            + finding.message());
  }

  static Map<String, Object> object(Finding finding) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("rule", finding.rule());
    object.put("severity", finding.severity().word());
    object.put("path", finding.place().path());
    if (finding.place().line() > 0) {
      object.put("line", finding.place().line());
    }
    if (finding.place().column() > 0) {
      object.put("column", finding.place().column());
    }
    object.put("message", finding.message());
    object.put("help", finding.help());
    return object;
  }

  private static String annotation(Finding finding) {
    Place place = finding.place();
    StringBuilder command = new StringBuilder("::").append(command(finding.severity()));
    command.append(" file=").append(property(place.path()));
    if (place.line() > 0) {
      command.append(",line=").append(place.line());
    }
    if (place.column() > 0) {
      command.append(",col=").append(place.column());
    }
    command.append(",title=").append(property(finding.rule())).append("::");
    String words =
        finding.help().isEmpty() ? finding.message() : finding.message() + "\n" + finding.help();
    return command.append(data(words)).append('\n').toString();
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String words) {
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String words) {
    return data(words).replace(":", "%3A").replace(",", "%2C");
  }
}
