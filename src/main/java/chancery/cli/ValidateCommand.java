package chancery.cli;

import chancery.edition.InOrder;
import chancery.edition.SourceFile;
import chancery.finding.Finding;
import chancery.validate.Validator;
import chancery.xml.Saxon;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chancery validate}: TEI files against the schema and its rules. */
final class ValidateCommand implements Command {

  @SuppressWarnings("ArrayRecordComponent")
  private record Validated(byte[] source, List<Finding> findings) {}

  @Override
  public String name() {
    return "validate";
  }

  @Override
  public CommandSpec spec() {
    return Help.command(
        name(),
        "Checks TEI files against Chancery's schema and rules.",
        List.of(
            "Each finding names its file, line and column, shows the line, and says what to do;"
                + " chancery explain RULE says more."),
        List.of(
            "chancery validate edition/minutes.xml    one file",
            "chancery validate edition                every .xml file in a folder",
            "xsltproc a.xsl b.xml | chancery validate -"),
        Help.inputs("FILE|DIR", "TEI files, folders of them, or - for standard input."));
  }

  @Override
  public ExitCode run(ParseResult line, Console console) throws CommandException, IOException {
    List<SourceFile> inputs = Inputs.find(Help.positionals(line), Inputs.Kind.TEI, console);
    Validator validator = new Validator(new Saxon());
    Reporter reporter = new Reporter(console);
    InOrder.forEach(
        inputs,
        input -> Attempt.of(() -> validated(input, validator)),
        attempt ->
            attempt.then(
                done -> reporter.document(done.source(), done.findings()), reporter::problem));
    return reporter.summary("valid");
  }

  private static Validated validated(SourceFile input, Validator validator) throws IOException {
    byte[] source = input.content().read();
    return new Validated(source, validator.validate(input.path(), source));
  }
}
