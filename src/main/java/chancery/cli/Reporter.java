package chancery.cli;

import chancery.finding.Finding;
import chancery.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Prints findings as documents are done, counts them, and knows how the command has to end. */
final class Reporter {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt((Finding finding) -> finding.place().line())
          .thenComparingInt(finding -> finding.place().column());

  private final Console console;
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private ExitCode code = ExitCode.CLEAN;
  private int documents;
  private int failed;
  private int unchanged;

  Reporter(Console console) {
    this.console = console;
  }

  /**
   * One document is done.
   *
   * @param source what its findings' lines are lines of
   */
  void document(byte[] source, List<Finding> findings) {
    documents++;
    if (Finding.anyError(findings)) {
      failed++;
    }
    findings(source, findings);
  }

  /** Findings that are of no one document, or of one that was counted. */
  void findings(byte[] source, List<Finding> findings) {
    List<Finding> inOrder = new ArrayList<>(findings);
    inOrder.sort(BY_PLACE);
    List<String> lines = inOrder.isEmpty() ? List.of() : Lines.of(source);
    for (Finding finding : inOrder) {
      boolean beside = finding.place().path().endsWith(".yaml");
      List<String> excerpted = beside ? linesOf(finding.place().path()) : lines;
      console.err().print(console.report().write(finding, excerpted));
      counts.merge(finding.severity(), 1, Integer::sum);
    }
    if (Finding.anyError(findings)) {
      code = code.and(ExitCode.FINDINGS);
    }
  }

  private List<String> linesOf(String path) {
    try {
      return Lines.of(Files.readAllBytes(console.resolve(path)));
    } catch (IOException e) {
      return List.of();
    }
  }

  /** One document could not be read, or what is made of it not be written. */
  void problem(IOException problem) {
    documents++;
    failed++;
    CommandException said = IoErrors.explain(problem, console);
    console.err().println("error: " + said.getMessage());
    console.err().println("help: " + said.help());
    code = code.and(ExitCode.FAILED);
  }

  /** One of the documents was as it had been, and nothing had to be done. */
  void unchanged() {
    unchanged++;
  }

  /**
   * Says how many documents there were, and how it went.
   *
   * @param done what the documents are that did not fail: "valid"
   * @return how the command has to end
   */
  ExitCode summary(String done) {
    List<String> parts = new ArrayList<>();
    parts.add(documents - failed + " of " + documents + " " + done);
    if (unchanged > 0) {
      parts.add(unchanged + " unchanged");
    }
    counts.forEach((severity, count) -> parts.add(count + " " + plural(severity, count)));
    console.err().println(String.join(", ", parts));
    return code;
  }

  ExitCode code() {
    return code;
  }

  static String plural(Severity severity, int count) {
    return switch (severity) {
      case ERROR -> count == 1 ? "error" : "errors";
      case WARNING -> count == 1 ? "warning" : "warnings";
      case INFO -> count == 1 ? "remark" : "remarks";
    };
  }
}
