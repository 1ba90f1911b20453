package chancery.cli;

import chancery.cite.CitableParts;
import chancery.cite.CitationFormatter;
import chancery.cite.CitationStyle;
import chancery.cite.Locator;
import chancery.cite.Markup;
import chancery.cite.NoSuchPartException;
import chancery.cite.UnknownLocaleException;
import chancery.edition.DocumentRenderer;
import chancery.edition.DocumentRenderer.Rendered;
import chancery.edition.EditionDescription;
import chancery.edition.SourceFile;
import chancery.finding.Nearest;
import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code chancery cite}: how to cite a document, or a part of one. */
final class CiteCommand implements Command {
  /** What a record is written as without a style. */
  private static final Choices<Output> RECORDS =
      new Choices<>(
          "format",
          List.of(
              new Choices.Choice<>("text", Output.CITATION),
              new Choices.Choice<>("csl-json", Output.CSL_JSON),
              new Choices.Choice<>("bibtex", Output.BIBTEX),
              new Choices.Choice<>("biblatex", Output.BIBLATEX),
              new Choices.Choice<>("ris", Output.RIS),
              new Choices.Choice<>("mods", Output.MODS),
              new Choices.Choice<>("dublin-core", Output.DUBLIN_CORE),
              new Choices.Choice<>("schema-org", Output.SCHEMA_ORG),
              new Choices.Choice<>("coins", Output.COINS)));

  /** What a citation in a style is marked up in. */
  private static final Choices<Markup> MARKUPS =
      new Choices<>(
          "format of a citation in a style",
          List.of(
              new Choices.Choice<>("text", Markup.TEXT),
              new Choices.Choice<>("html", Markup.HTML),
              new Choices.Choice<>("rtf", Markup.RTF)));

  @Override
  public String name() {
    return "cite";
  }

  @Override
  public CommandSpec spec() {
    return Help.command(
        name(),
        "Says how to cite a document, a page or a turn of it.",
        List.of(
            "The citation is made from the header of the TEI. Without a style it has the form that"
                + " edition.yaml gives it, else the one of archives of translated documents; with one, that of the style, any of the"
                + " CSL project's, titles as the source prints them. Several documents make a"
                + " sorted bibliography.",
            "Formats without a style: "
                + RECORDS.words()
                + ". With a style: "
                + MARKUPS.words()
                + "."),
        List.of(
            "chancery cite minutes.xml                             one line, to be pasted",
            "chancery cite minutes.xml --style chicago --locator turn:12",
            "chancery cite edition --style mla --format rtf        a bibliography",
            "chancery cite minutes.xml --style apa --locale de     in German",
            "chancery cite minutes.xml --format ris                for Zotero and EndNote"),
        Help.inputs("FILE|DIR", "TEI files, folders of them, or - for standard input."),
        OptionSpec.builder("--style")
            .paramLabel("NAME")
            .type(String.class)
            .description(
                "A style: "
                    + String.join(", ", CitationStyle.commonNames())
                    + ", its name at the CSL project, or a file of your own: house.csl.")
            .build(),
        OptionSpec.builder("--locale")
            .paramLabel("TAG")
            .type(String.class)
            .description(
                "The language of the style's own words: de, fr-CA. The style's, if left out.")
            .build(),
        OptionSpec.builder("--locator")
            .paramLabel("PART")
            .type(String.class)
            .description(
                "Point at a part of the document: turn:12, turn:ID, page:46. A page only where the"
                    + " source states where it begins.")
            .build(),
        OptionSpec.builder("--note")
            .type(boolean.class)
            .description("A note, or the style's citation in the text; so with --locator.")
            .build(),
        OptionSpec.builder("--bibliography")
            .type(boolean.class)
            .description("An entry of the list of works; so, if nothing is said.")
            .build(),
        OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(String.class)
            .description("text, if left out; see above.")
            .build());
  }

  @Override
  public ExitCode run(ParseResult line, Console console) throws CommandException, IOException {
    List<SourceFile> documents = Inputs.find(Help.positionals(line), Inputs.Kind.TEI, console);
    Reporter reporter = new Reporter(console);
    String style = line.matchedOptionValue("--style", "");
    if (style.isEmpty()) {
      refuseWithoutStyle(line);
      Output format = RECORDS.named(line.matchedOptionValue("--format", "text"));
      EditionDescription edition = Editions.description(Help.positionals(line), console);
      for (Rendered document : rendered(documents, List.of(format), edition, reporter)) {
        console.out().print(output(document, format));
      }
    } else {
      Markup markup = MARKUPS.named(line.matchedOptionValue("--format", "text"));
      CitationStyle csl = style(style, console);
      CitationFormatter formatter = formatter(csl, line);
      if (isNote(line)) {
        printNotes(line, documents, formatter, markup, reporter, console);
      } else {
        requireBibliography(csl);
        List<String> items =
            rendered(documents, List.of(Output.CSL_JSON), EditionDescription.none(), reporter)
                .stream()
                .map(document -> output(document, Output.CSL_JSON))
                .toList();
        String list = items.isEmpty() ? "" : formatter.bibliography(items, markup);
        if (!list.isEmpty()) {
          console.out().println(list);
        }
        requireEntries(items, formatter, csl);
      }
    }
    return reporter.code();
  }

  private static void refuseWithoutStyle(ParseResult line) throws CommandException {
    for (String option : List.of("--locale", "--locator", "--note", "--bibliography")) {
      if (line.hasMatchedOption(option)) {
        throw new CommandException(
            option + " is for a citation in a style.", "Name the style too: --style chicago");
      }
    }
  }

  private static CitationStyle style(String name, Console console)
      throws CommandException, IOException {
    if (name.endsWith(".csl")) {
      return own(name, console);
    }
    Optional<CitationStyle> style = CitationStyle.named(name);
    if (style.isEmpty()) {
      String near =
          Nearest.meant(name, CitationStyle.commonNames())
              .map(other -> "Did you mean " + other + "? ")
              .orElse("");
      throw new CommandException(
          "There is no citation style " + name + ".",
          near
              + "Give one of "
              + String.join(", ", CitationStyle.commonNames())
              + ", or the name of a style's file at the CSL project, without .csl.");
    }
    return style.get();
  }

  private static CitationStyle own(String name, Console console)
      throws CommandException, IOException {
    Path file = console.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new CommandException("There is no file " + name + ".", "Check the name of the style.");
    }
    String csl = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return CitationStyle.own(name, csl)
        .orElseThrow(
            () ->
                new CommandException(
                    name + " is not a CSL style, or only renames another.",
                    "Take the style that it names, or one from the CSL project."));
  }

  private static CitationFormatter formatter(CitationStyle style, ParseResult line)
      throws CommandException, IOException {
    Optional<String> locale = Optional.ofNullable(line.matchedOptionValue("--locale", null));
    try {
      return CitationFormatter.of(style, locale);
    } catch (UnknownLocaleException e) {
      throw new CommandException(
          String.valueOf(e.getMessage()), "There are " + String.join(", ", e.known()) + ".");
    }
  }

  private static boolean isNote(ParseResult line) throws CommandException {
    boolean note = line.hasMatchedOption("--note");
    boolean bibliography = line.hasMatchedOption("--bibliography");
    boolean located = line.hasMatchedOption("--locator");
    if (bibliography && (note || located)) {
      throw new CommandException(
          "A list of works points at no part, and is no note.",
          "Leave out --bibliography, or " + (note ? "--note" : "--locator") + ".");
    }
    return note || located;
  }

  private static void requireBibliography(CitationStyle style) throws CommandException {
    if (!style.hasBibliography()) {
      throw new CommandException(
          "The style " + style.name() + " has notes only, and no list of works.", "Give --note.");
    }
  }

  private static void requireEntries(
      List<String> items, CitationFormatter formatter, CitationStyle style)
      throws CommandException, IOException {
    int unlisted = 0;
    for (String item : items) {
      unlisted += formatter.lists(item) ? 0 : 1;
    }
    if (unlisted > 0) {
      throw new CommandException(
          "The style "
              + style.name()
              + " lists only what is published or kept in an archive: its list has no entry for "
              + unlisted
              + " of "
              + items.size()
              + (items.size() == 1 ? " document." : " documents."),
          "Give --note, or another style.");
    }
  }

  private static void printNotes(
      ParseResult line,
      List<SourceFile> documents,
      CitationFormatter formatter,
      Markup markup,
      Reporter reporter,
      Console console)
      throws CommandException, IOException {
    String part = line.matchedOptionValue("--locator", "");
    if (!part.isEmpty() && documents.size() > 1) {
      throw new CommandException(
          documents.size() + " documents have no part in common.", "Name one document.");
    }
    List<Output> outputs = List.of(Output.CSL_JSON, Output.RECORD);
    for (Rendered document : rendered(documents, outputs, EditionDescription.none(), reporter)) {
      Optional<Locator> locator =
          part.isEmpty() ? Optional.empty() : Optional.of(locator(part, document));
      console.out().println(formatter.note(output(document, Output.CSL_JSON), locator, markup));
    }
  }

  private static Locator locator(String part, Rendered document)
      throws CommandException, IOException {
    try {
      return CitableParts.of(output(document, Output.RECORD)).locate(part);
    } catch (NoSuchPartException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e.help());
    }
  }

  private static String output(Rendered document, Output output) {
    return document.text(output);
  }

  /** The documents that have these outputs; why others have none is reported. */
  private static List<Rendered> rendered(
      List<SourceFile> documents,
      List<Output> outputs,
      EditionDescription edition,
      Reporter reporter)
      throws IOException {
    Saxon saxon = new Saxon();
    DocumentRenderer renderer = new DocumentRenderer(saxon, new Stylesheets(saxon), edition);
    List<Rendered> all = new ArrayList<>();
    for (SourceFile document : documents) {
      Rendered rendered = renderer.render(document, outputs);
      reporter.document(rendered.source(), rendered.findings());
      if (!rendered.outputs().isEmpty()) {
        all.add(rendered);
      }
    }
    return all;
  }
}
