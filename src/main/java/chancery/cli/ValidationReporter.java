package chancery.cli;

import chancery.finding.Finding;
import chancery.finding.Severity;
import chancery.report.Baseline;
import chancery.report.Report;
import chancery.validate.UnusableSchemaException;
import chancery.validate.Validators;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the findings of a validation as documents are done, and knows how it has to end. Findings
 * that the baseline knows are passed over, and those past the limit counted only.
 */
final class ValidationReporter {

  /** Findings as they are written, and where to. */
  record Outlet(Report report, PrintStream stream) {
    void write(String words) {
      stream.print(words);
    }
  }

  /**
   * What of the findings counts.
   *
   * @param failOn the least severity that fails a validation
   * @param limit how many findings are written at most
   * @param baseline those that are passed over
   */
  record Measure(Severity failOn, int limit, Baseline baseline) {}

  private final Console console;
  private final Optional<Outlet> outlet;
  private final Measure measure;

  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private final Set<Finding> schemaProblems = new HashSet<>();
  private ExitCode code = ExitCode.CLEAN;
  private int documents;
  private int failed;
  private int written;
  private int passedOver;

  /**
   * @param outlet where findings are written; without one, the exit code says it all
   */
  ValidationReporter(Console console, Optional<Outlet> outlet, Measure measure) {
    this.console = console;
    this.outlet = outlet;
    this.measure = measure;
  }

  /** What there is to say of the schemas themselves. */
  void schemas(List<Finding> findings) {
    findings.forEach(finding -> console.err().print(console.report().write(finding, List.of())));
  }

  /** One document is done. */
  void document(String path, byte[] source, List<Finding> findings) {
    documents++;
    List<Finding> unknown = measure.baseline().unknown(findings);
    passedOver += findings.size() - unknown.size();
    if (Finding.anyError(unknown)) {
      failed++;
    }
    unknown.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    if (unknown.stream().anyMatch(f -> f.severity().compareTo(measure.failOn()) <= 0)) {
      code = code.and(ExitCode.FINDINGS);
    }
    if (Validators.areIncomplete(findings)) {
      code = code.and(ExitCode.FAILED);
    }
    List<Finding> shown = unknown.subList(0, Math.min(unknown.size(), measure.limit() - written));
    written += shown.size();
    List<String> lines = shown.isEmpty() ? List.of() : Lines.of(source);
    outlet.ifPresent(to -> to.write(to.report().document(path, shown, lines)));
  }

  /** One document could not be read, or not be judged. */
  void problem(IOException problem) {
    documents++;
    failed++;
    code = code.and(ExitCode.FAILED);
    if (problem instanceof UnusableSchemaException unusable) {
      if (schemaProblems.add(unusable.finding())) {
        console.err().print(console.report().write(unusable.finding(), List.of()));
      }
      return;
    }
    CommandException said = IoErrors.explain(problem, console);
    console.err().println("error: " + said.getMessage());
    console.err().println("help: " + said.help());
  }

  /** Every document is done. */
  ExitCode end() {
    outlet.ifPresent(
        to -> {
          to.write(to.report().end());
          console.err().println(String.join(", ", summary()));
        });
    return code;
  }

  private List<String> summary() {
    List<String> parts = new ArrayList<>();
    parts.add(documents - failed + " of " + documents + " valid");
    counts.forEach((severity, count) -> parts.add(count + " " + Reporter.plural(severity, count)));
    int silent = counts.values().stream().mapToInt(Integer::intValue).sum() - written;
    if (silent > 0) {
      parts.add(silent + " not shown");
    }
    if (passedOver > 0) {
      parts.add(passedOver + " in the baseline");
    }
    return parts;
  }
}
