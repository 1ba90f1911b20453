package chancery.cli;

import chancery.edition.WholeFile;
import chancery.finding.Finding;
import chancery.finding.Severity;
import chancery.report.Baseline;
import chancery.report.Report;
import chancery.validate.UnusableSchemaException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the findings of a validation as documents are done, and knows how it has to end. */
final class ValidationReporter {

  /** Whether anything is written. */
  enum Voice {
    SPEAKING,
    SILENT
  }

  private final Console console;
  private final Report report;
  private final PrintStream stream;
  private final Voice voice;
  private final Severity failOn;
  private final int limit;
  private final Baseline baseline;
  private final Optional<Path> draft;

  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private final Set<Finding> schemaProblems = new HashSet<>();
  private final List<Finding> drafted = new ArrayList<>();
  private ExitCode code = ExitCode.CLEAN;
  private int documents;
  private int failed;
  private int written;
  private int passedOver;

  /**
   * @param failOn the least severity that fails a validation
   * @param limit how many findings are written at most
   * @param draft where the findings are listed as a baseline
   */
  ValidationReporter(
      Console console,
      Report report,
      PrintStream stream,
      Voice voice,
      Severity failOn,
      int limit,
      Baseline baseline,
      Optional<Path> draft) {
    this.console = console;
    this.report = report;
    this.stream = stream;
    this.voice = voice;
    this.failOn = failOn;
    this.limit = limit;
    this.baseline = baseline;
    this.draft = draft;
  }

  /** What there is to say of the schemas themselves. */
  void schemas(List<Finding> findings) {
    findings.forEach(finding -> console.err().print(console.report().write(finding, List.of())));
  }

  /** One document is done. */
  void document(String path, byte[] source, List<Finding> findings) {
    documents++;
    if (draft.isPresent()) {
      drafted.addAll(findings);
      return;
    }
    List<Finding> unknown = baseline.unknown(findings);
    passedOver += findings.size() - unknown.size();
    if (Finding.anyError(unknown)) {
      failed++;
    }
    unknown.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    if (unknown.stream().anyMatch(finding -> finding.severity().compareTo(failOn) <= 0)) {
      code = code.and(ExitCode.FINDINGS);
    }
    List<Finding> shown = unknown.subList(0, Math.min(unknown.size(), limit - written));
    written += shown.size();
    write(report.document(path, shown, shown.isEmpty() ? List.of() : Lines.of(source)));
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
  ExitCode end() throws IOException {
    if (draft.isPresent()) {
      WholeFile.write(draft.get(), Baseline.write(drafted));
      return code;
    }
    write(report.end());
    if (voice == Voice.SPEAKING) {
      console.err().println(String.join(", ", summary()));
    }
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

  private void write(String words) {
    if (voice == Voice.SPEAKING) {
      stream.print(words);
    }
  }
}
