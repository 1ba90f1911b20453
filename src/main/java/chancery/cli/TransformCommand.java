package chancery.cli;

import chancery.edition.DocumentRenderer;
import chancery.edition.DocumentRenderer.Rendered;
import chancery.edition.EditionDescription;
import chancery.edition.InOrder;
import chancery.edition.SourceFile;
import chancery.edition.WholeFile;
import chancery.render.EntryPoint;
import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.xml.Saxon;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code chancery transform}: TEI to what people read and cite. */
final class TransformCommand implements Command {
  private static final Choices<Output> OUTPUTS =
      new Choices<>(
          "output",
          List.of(
              new Choices.Choice<>("html", Output.HTML),
              new Choices.Choice<>("text", Output.TEXT),
              new Choices.Choice<>("pdf", Output.PDF),
              new Choices.Choice<>("parla-clarin", Output.PARLA_CLARIN),
              new Choices.Choice<>("iso-24624", Output.ISO_24624),
              new Choices.Choice<>("tei", Output.TEI),
              new Choices.Choice<>("epub", Output.EPUB),
              new Choices.Choice<>("docx", Output.DOCX),
              new Choices.Choice<>("citation", Output.CITATION),
              new Choices.Choice<>("csl-json", Output.CSL_JSON),
              new Choices.Choice<>("bibtex", Output.BIBTEX),
              new Choices.Choice<>("biblatex", Output.BIBLATEX),
              new Choices.Choice<>("ris", Output.RIS),
              new Choices.Choice<>("mods", Output.MODS),
              new Choices.Choice<>("dublin-core", Output.DUBLIN_CORE),
              new Choices.Choice<>("schema-org", Output.SCHEMA_ORG),
              new Choices.Choice<>("coins", Output.COINS)));

  @Override
  public String name() {
    return "transform";
  }

  @Override
  public CommandSpec spec() {
    return Help.command(
        name(),
        "Turns TEI into pages, text and citations.",
        List.of(
            "Outputs: html, a page for readers; text, the document's words and nothing else; pdf, printed"
                + " pages that archives can keep (PDF/A, PDF/UA); epub, an e-book; docx,"
                + " a Word document for reviewers;"
                + " parla-clarin, TEI whose turns are utterances, as corpora of debates have them;"
                + " iso-24624, TEI whose utterances stand on a timeline, as corpora of recorded speech have"
                + " them; tei, back from either;"
                + " citation, the line that says how to cite it; csl-json and bibtex, the citation"
                + " for Zotero, pandoc and LaTeX."),
        List.of(
            "chancery transform minutes.xml --to html > minutes.html",
            "chancery transform edition --to html,text -o public",
            "chancery transform minutes.xml --to pdf --paper a4 > minutes.pdf",
            "chancery transform minutes.xml --to epub > minutes.epub",
            "chancery transform minutes.xml --to docx > minutes.docx",
            "chancery transform minutes.xml --to html --stylesheet my.xsl"),
        Help.inputs("FILE|DIR", "TEI files, folders of them, or - for standard input."),
        OptionSpec.builder("--to")
            .paramLabel("OUTPUTS")
            .required(true)
            .type(String.class)
            .description("What to make, with commas between: " + OUTPUTS.words() + ".")
            .build(),
        OptionSpec.builder("--stylesheet")
            .paramLabel("XSL")
            .type(String.class)
            .description(
                "Use this stylesheet in the place of Chancery's, which it may import: as"
                    + " chancery:html.xsl, chancery:text.xsl, chancery:fo.xsl,"
                    + " chancery:epub.xsl, chancery:docx.xsl, chancery:citation.xsl.")
            .build(),
        PrintOptions.paper(),
        PrintOptions.notes(),
        PrintOptions.title(),
        PrintOptions.noAttachment(),
        Help.output("Write the outputs into this folder, each named after its TEI file."));
  }

  @Override
  public ExitCode run(ParseResult line, Console console) throws CommandException, IOException {
    List<Output> outputs = OUTPUTS.listed(line.matchedOptionValue("--to", ""));
    List<SourceFile> inputs = Inputs.find(Help.positionals(line), Inputs.Kind.TEI, console);
    String folder = line.matchedOptionValue("--output", "");
    if (folder.isEmpty() && (inputs.size() > 1 || outputs.size() > 1)) {
      throw new CommandException(
          inputs.size() * outputs.size() + " outputs cannot share standard output.",
          "Give a folder for them: -o public");
    }
    Distinct.require(inputs);
    Saxon saxon = new Saxon();
    EditionDescription edition = Editions.description(Help.positionals(line), console);
    DocumentRenderer renderer =
        new DocumentRenderer(
            saxon,
            stylesheets(saxon, outputs, line, console),
            edition,
            PrintOptions.of(line, edition.print()));
    Reporter reporter = new Reporter(console);
    InOrder.forEach(
        inputs,
        input -> Attempt.of(() -> renderer.render(input, outputs)),
        attempt ->
            attempt
                .and(rendered -> put(rendered, folder, console))
                .then(r -> reporter.document(r.source(), r.findings()), reporter::problem));
    return folder.isEmpty() ? reporter.code() : reporter.summary("transformed");
  }

  private static Stylesheets stylesheets(
      Saxon saxon, List<Output> outputs, ParseResult line, Console console)
      throws CommandException {
    Stylesheets ours = new Stylesheets(saxon);
    String own = line.matchedOptionValue("--stylesheet", "");
    if (own.isEmpty()) {
      return ours;
    }
    Set<EntryPoint> replaced = new HashSet<>();
    outputs.forEach(output -> replaced.add(output.entryPoint()));
    if (replaced.size() > 1) {
      throw new CommandException(
          "One stylesheet cannot make all of these outputs.", "Run the command once for each.");
    }
    return ours.with(replaced.iterator().next(), Inputs.existing(own, console));
  }

  private static void put(Rendered rendered, String folder, Console console) throws IOException {
    for (Map.Entry<Output, byte[]> output : rendered.outputs().entrySet()) {
      if (folder.isEmpty()) {
        console.out().write(output.getValue());
      } else {
        WholeFile.write(
            console.resolve(folder).resolve(rendered.files().of(output.getKey())),
            output.getValue());
      }
    }
  }
}
