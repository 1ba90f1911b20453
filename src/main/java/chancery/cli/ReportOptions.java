package chancery.cli;

import chancery.finding.Severity;
import chancery.report.Baseline;
import chancery.report.JunitReport;
import chancery.report.LineReport;
import chancery.report.Report;
import chancery.report.SarifReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code validate} that say how findings are reported. */
final class ReportOptions {

  /** A form of report, and the stream that it goes to. */
  private record Form(Function<Console, Report> report, Function<Console, PrintStream> stream) {
    static Form forPeople(Function<Console, Report> report) {
      return new Form(report, Console::err);
    }

    static Form forPrograms(Function<Console, Report> report) {
      return new Form(report, Console::out);
    }
  }

  private static final Choices<Form> FORMS =
      new Choices<>(
          "report",
          List.of(
              choice("full", Form.forPeople(console -> LineReport.full(console.report()))),
              choice("concise", Form.forPeople(console -> LineReport.concise())),
              choice("json", Form.forPrograms(console -> LineReport.json())),
              choice("sarif", Form.forPrograms(console -> new SarifReport(Main.VERSION))),
              choice("junit", Form.forPrograms(console -> new JunitReport())),
              choice("github", Form.forPrograms(console -> LineReport.github()))));

  private static final Choices<Severity> SEVERITIES =
      new Choices<>(
          "severity",
          List.of(
              new Choices.Choice<>("error", Severity.ERROR),
              new Choices.Choice<>("warning", Severity.WARNING),
              new Choices.Choice<>("info", Severity.INFO)));

  private ReportOptions() {}

  static List<ArgSpec> specs() {
    return List.of(
        option(
            "--report",
            "FORM",
            "How findings are written: "
                + FORMS.words()
                + ". The first two go to standard error, the others to standard output."),
        option(
            "--fail-on",
            "SEVERITY",
            "Exit with 1 from this severity on: " + SEVERITIES.words() + "; error, if left out."),
        option("--max-findings", "N", "Write at most so many findings; all are counted."),
        option("--baseline", "FILE", "Pass over the findings that this file lists."),
        option("--write-baseline", "FILE", "List the findings in this file, and exit with 0."),
        Help.flag("--quiet", "Write no findings and no summary; the exit code says it all."));
  }

  /** How far a command is with so many documents, unless that is not wanted. */
  static Progress progress(ParseResult line, Console console, int total) {
    return line.hasMatchedOption("--quiet")
        ? Progress.silent(console)
        : new Progress(console, total);
  }

  static ValidationReporter reporter(ParseResult line, Console console)
      throws CommandException, IOException {
    Form form = FORMS.named(line.matchedOptionValue("--report", "full"));
    boolean silent = line.hasMatchedOption("--quiet") || line.hasMatchedOption("--write-baseline");
    return new ValidationReporter(
        console,
        silent
            ? Optional.empty()
            : Optional.of(
                new ValidationReporter.Outlet(
                    form.report().apply(console), form.stream().apply(console))),
        new ValidationReporter.Measure(
            SEVERITIES.named(line.matchedOptionValue("--fail-on", "error")),
            limit(line.matchedOptionValue("--max-findings", "")),
            baseline(line.matchedOptionValue("--baseline", ""), console)));
  }

  /** Where the findings are to be listed as a baseline. */
  static Optional<Path> newBaseline(ParseResult line, Console console) {
    String file = line.matchedOptionValue("--write-baseline", "");
    return file.isEmpty() ? Optional.empty() : Optional.of(console.resolve(file));
  }

  private static int limit(String number) throws CommandException {
    if (number.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    if (!number.matches("[0-9]{1,9}")) {
      throw new CommandException(
          number + " is not a number of findings.", "Write --max-findings 20.");
    }
    return Integer.parseInt(number);
  }

  private static Baseline baseline(String name, Console console)
      throws CommandException, IOException {
    if (name.isEmpty()) {
      return Baseline.none();
    }
    Path file = Inputs.existing(name, console);
    try {
      return Baseline.read(Files.readString(file));
    } catch (IllegalArgumentException e) {
      throw new CommandException(
          name + " is not a baseline: " + e.getMessage() + " is not of its form.",
          "Make one with --write-baseline " + name + ".",
          e);
    }
  }

  private static Choices.Choice<Form> choice(String word, Form form) {
    return new Choices.Choice<>(word, form);
  }

  private static OptionSpec option(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }
}
