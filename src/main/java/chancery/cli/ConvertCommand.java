package chancery.cli;

import chancery.edition.Conversion;
import chancery.edition.Converter;
import chancery.edition.EditionDescription;
import chancery.edition.EditionFolder;
import chancery.edition.InOrder;
import chancery.edition.SourceFile;
import chancery.edition.TeiWriter;
import chancery.edition.TeiWriter.HandWork;
import chancery.xml.Saxon;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chancery convert}: transcripts to validated TEI. */
final class ConvertCommand implements Command {

  @Override
  public String name() {
    return "convert";
  }

  @Override
  public CommandSpec spec() {
    return Help.command(
        name(),
        "Turns transcripts into validated TEI.",
        List.of(
            "Every conversion is checked against the schema, and word for word against the"
                + " transcript; one that fails either is reported and not written. What was inferred"
                + " is listed on standard error, and marked in the TEI.",
            "What an editor decided about a transcript, in NAME.edits.yaml beside it, is taken into every"
                + " conversion; chancery review lists what is left to decide.",
            "What edition.yaml states of the edition, in the folder of the transcripts or one above, goes"
                + " into the header: its title, editors, publisher and licence.",
            "A TEI file that was changed by hand since it was made is not overwritten: the new"
                + " conversion is written beside it, as NAME.new.xml.",
            "The persons and places of registers that stand in the transcripts' folder or above it are"
                + " tagged in the texts, and those present are matched to them."),
        List.of(
            "chancery convert minutes.txt             the TEI on standard output",
            "chancery convert minutes.txt -o tei      the TEI in tei/minutes.xml",
            "chancery convert transcripts -o tei      every transcript of a folder",
            "pdftotext a.pdf - | chancery convert -   from another program"),
        Help.inputs(
            "INPUT",
            "Transcripts: files (.txt, .md, .html, .docx, .odt, .pdf, .vtt, .srt), folders of them, or"
                + " - for standard input."),
        Help.output("Write NAME.xml into this folder, and the schema into DIR/schema."),
        Encodings.option(),
        Profiles.option(),
        RegisterOptions.folder(),
        RegisterOptions.none(),
        Help.force("Overwrite TEI files that were changed by hand."));
  }

  @Override
  public ExitCode run(ParseResult line, Console console) throws CommandException, IOException {
    List<SourceFile> inputs = Inputs.find(Help.positionals(line), Inputs.Kind.TRANSCRIPT, console);
    String output = line.matchedOptionValue("--output", "");
    if (!output.isEmpty()) {
      return toFolder(inputs, Outputs.folder(output, console), line, console);
    }
    if (inputs.size() > 1) {
      throw new CommandException(
          inputs.size() + " transcripts cannot share standard output.",
          "Give a folder for their TEI: -o tei");
    }
    return toOutput(inputs.get(0), converter(edition(line, console), line, console), console);
  }

  private static EditionDescription edition(ParseResult line, Console console)
      throws CommandException, IOException {
    return Editions.description(Help.positionals(line), console);
  }

  private static Converter converter(EditionDescription edition, ParseResult line, Console console)
      throws CommandException, IOException {
    List<String> inputs = Help.positionals(line);
    Saxon saxon = new Saxon();
    return Profiles.converter(line, inputs, new Converter(saxon), console)
        .publishedBy(edition.publication())
        .naming(RegisterOptions.read(line, inputs, saxon, console));
  }

  private static ExitCode toOutput(SourceFile input, Converter converter, Console console)
      throws IOException {
    byte[] source = input.content().read();
    Conversion conversion = converter.convert(input, source);
    Reporter reporter = new Reporter(console);
    reporter.document(source, conversion.findings());
    if (conversion.isDone()) {
      console.out().write(conversion.tei());
    }
    return reporter.summary("converted");
  }

  private static ExitCode toFolder(
      List<SourceFile> inputs, EditionFolder folder, ParseResult line, Console console)
      throws CommandException, IOException {
    Distinct.require(inputs);
    EditionDescription edition = edition(line, console);
    folder.writeSchema(edition.lists());
    TeiWriter writer =
        new TeiWriter(
            converter(edition, line, console),
            folder,
            line.hasMatchedOption("--force") ? HandWork.OVERWRITTEN : HandWork.KEPT);
    Reporter reporter = new Reporter(console);
    reporter.findings(new byte[0], writer.writeRegisters());
    Progress progress = new Progress(console, inputs.size());
    InOrder.forEach(
        inputs,
        input -> Attempt.of(() -> writer.write(input)),
        attempt -> progress.after(() -> report(attempt, reporter)));
    return reporter.summary("converted");
  }

  private static void report(Attempt<TeiWriter.Written> attempt, Reporter reporter) {
    attempt.then(
        written -> reporter.document(written.source(), written.findings()), reporter::problem);
  }
}
