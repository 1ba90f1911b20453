package chancery.cli;

import chancery.edition.DocumentRenderer;
import chancery.edition.DocumentRenderer.Rendered;
import chancery.edition.SourceFile;
import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.xml.Saxon;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code chancery cite}: how to cite a document. */
final class CiteCommand implements Command {
  private static final Choices<Output> FORMATS =
      new Choices<>(
          "format",
          List.of(
              new Choices.Choice<>("text", Output.CITATION),
              new Choices.Choice<>("csl-json", Output.CSL_JSON),
              new Choices.Choice<>("bibtex", Output.BIBTEX)));

  @Override
  public String name() {
    return "cite";
  }

  @Override
  public CommandSpec spec() {
    return Help.command(
        name(),
        "Says how to cite a document.",
        List.of("The citation is made from the header of the TEI."),
        List.of(
            "chancery cite minutes.xml                       one line, to be pasted",
            "chancery cite minutes.xml --format bibtex       for LaTeX",
            "chancery cite minutes.xml --format csl-json     for Zotero and pandoc"),
        PositionalParamSpec.builder()
            .paramLabel("FILE")
            .arity("1")
            .required(true)
            .type(String.class)
            .description("A TEI file, or - for standard input.")
            .build(),
        OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(String.class)
            .description(FORMATS.words() + "; text, if left out.")
            .build());
  }

  @Override
  public ExitCode run(ParseResult line, Console console) throws CommandException, IOException {
    Output format = FORMATS.named(line.matchedOptionValue("--format", "text"));
    SourceFile document = Inputs.file(line.matchedPositionalValue(0, ""), console);
    Saxon saxon = new Saxon();
    Rendered rendered =
        new DocumentRenderer(saxon, new Stylesheets(saxon)).render(document, List.of(format));
    Reporter reporter = new Reporter(console);
    reporter.document(rendered.source(), rendered.findings());
    for (String citation : rendered.outputs().values()) {
      console.out().print(citation);
    }
    return reporter.code();
  }
}
