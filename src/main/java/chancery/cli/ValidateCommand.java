package chancery.cli;

import chancery.edition.InOrder;
import chancery.edition.SourceFile;
import chancery.edition.WholeFile;
import chancery.finding.Finding;
import chancery.report.Baseline;
import chancery.validate.Validators;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chancery validate}: XML files against their schema and its rules. */
final class ValidateCommand implements Command {

  @SuppressWarnings("ArrayRecordComponent")
  private record Validated(String path, byte[] source, List<Finding> findings) {}

  @Override
  public String name() {
    return "validate";
  }

  @Override
  public CommandSpec spec() {
    return Help.command(
        name(),
        "Checks TEI files against a schema and its rules.",
        List.of(
            "The schema is the one that --schema names, or else the one that the file names in"
                + " xml-model, or else Chancery's own. Rules that a RELAX NG schema carries in"
                + " Schematron are checked too. Nothing is fetched from the network.",
            "Each finding names its file, line and column, shows the line, and says what to do;"
                + " chancery explain RULE says more."),
        List.of(
            "chancery validate edition/minutes.xml            one file",
            "chancery validate edition                        every .xml file in a folder",
            "chancery validate edition --schema tei_all.rng   by TEI's own schema and rules",
            "chancery validate edition --report sarif > findings.sarif",
            "xsltproc a.xsl b.xml | chancery validate -"),
        arguments());
  }

  private static ArgSpec[] arguments() {
    List<ArgSpec> arguments = new ArrayList<>(SchemaOptions.specs());
    arguments.addAll(ReportOptions.specs());
    arguments.add(Help.inputs("FILE|DIR", "TEI files, folders of them, or - for standard input."));
    return arguments.toArray(ArgSpec[]::new);
  }

  @Override
  public ExitCode run(ParseResult line, Console console) throws CommandException, IOException {
    List<SourceFile> inputs = Inputs.find(Help.positionals(line), Inputs.Kind.TEI, console);
    Validators validators = new Validators(new Saxon(), SchemaOptions.read(line, console));
    ValidationReporter reporter = ReportOptions.reporter(line, console);
    reporter.schemas(validators.aboutSchemas());
    Optional<Path> newBaseline = ReportOptions.newBaseline(line, console);
    List<Finding> known = new ArrayList<>();
    Progress progress = ReportOptions.progress(line, console, inputs.size());
    InOrder.forEach(
        inputs,
        input -> Attempt.of(() -> validated(input, validators, console)),
        attempt -> {
          newBaseline.ifPresent(
              file -> attempt.result().ifPresent(r -> known.addAll(r.findings())));
          progress.after(() -> report(attempt, reporter));
        });
    ExitCode code = reporter.end();
    if (newBaseline.isEmpty()) {
      return code;
    }
    WholeFile.write(newBaseline.get(), Baseline.write(known));
    return code == ExitCode.FINDINGS ? ExitCode.CLEAN : code;
  }

  private static void report(Attempt<Validated> attempt, ValidationReporter reporter) {
    attempt.then(
        done -> reporter.document(done.path(), done.source(), done.findings()), reporter::problem);
  }

  private static Validated validated(SourceFile input, Validators validators, Console console)
      throws IOException {
    byte[] source = input.content().read();
    Optional<Path> folder =
        input.path().equals("-")
            ? Optional.empty()
            : Optional.ofNullable(console.resolve(input.path()).toAbsolutePath().getParent());
    return new Validated(input.path(), source, validators.validate(input.path(), folder, source));
  }
}
