package chancery.cli;

import chancery.edition.Changes;
import chancery.edition.Converter;
import chancery.edition.EditionBuilder;
import chancery.edition.EditionBusyException;
import chancery.edition.EditionDescription;
import chancery.edition.EditionFile;
import chancery.edition.EditionFolder;
import chancery.edition.FolderWatch;
import chancery.edition.SourceFile;
import chancery.edition.TeiWriter.HandWork;
import chancery.edition.WholeFile;
import chancery.render.Output;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code chancery build}: a folder of transcripts to an edition. */
final class BuildCommand implements Command {

  @Override
  public String name() {
    return "build";
  }

  @Override
  public CommandSpec spec() {
    return Help.command(
        name(),
        "Makes a whole edition of a folder of transcripts.",
        List.of(
            "For each transcript the edition holds its TEI (NAME.xml), page (NAME.html), words"
                + " (NAME.txt) and citation (NAME.citation.txt, NAME.csl.json, NAME.bib); beside them"
                + " the schema, and the pages that lead to them: index.html, lists, a chronology, registers"
                + " of persons, places and archives.",
            "A transcript that fails is reported and left out; the others are done. TEI that was"
                + " changed by hand stays, and the pages are made from it.",
            "A second build makes only what has changed, and takes away what it made of a transcript"
                + " that is gone. Readers see the edition as it was until all is made; a build that"
                + " was interrupted is finished by the next.",
            "The persons and places of the registers that stand in DIR or above it are tagged in the"
                + " texts; copies of the registers stand in the edition."),
        List.of(
            "chancery build                       seeds/ becomes an edition in edition/",
            "chancery build minutes -o public     minutes/ becomes an edition in public/",
            "chancery build minutes --watch       the same in edition/, again at every change"),
        PositionalParamSpec.builder()
            .paramLabel("DIR")
            .arity("0..1")
            .type(String.class)
            .description("The folder of transcripts; seeds, if left out.")
            .build(),
        OptionSpec.builder("-o", "--output")
            .paramLabel("OUT")
            .type(String.class)
            .description("The folder of the edition; edition, if left out.")
            .build(),
        OptionSpec.builder("--pdf")
            .description("Print each document too: NAME.pdf, with a link from its page.")
            .build(),
        Help.flag("--epub", "Make an e-book of each document too: NAME.epub, with a link."),
        Help.flag("--docx", "Make a Word document of each too: NAME.docx, with a link."),
        OptionSpec.builder("--changes")
            .paramLabel("FILE")
            .type(String.class)
            .description("Write which files were added, changed and removed: JSON.")
            .build(),
        Help.flag("--book", "Print the whole edition as a book too: book.pdf."),
        PrintOptions.paper(),
        PrintOptions.notes(),
        PrintOptions.title(),
        PrintOptions.noAttachment(),
        Encodings.option(),
        Profiles.option(),
        Help.flag(
            "--watch",
            "Go on, and build again whenever a transcript changes, or a profile, a register or edition.yaml."),
        RegisterOptions.folder(),
        RegisterOptions.none(),
        Help.force("Overwrite TEI files that were changed by hand."));
  }

  @Override
  public ExitCode run(ParseResult line, Console console) throws CommandException, IOException {
    return line.hasMatchedOption("--watch") ? watching(line, console) : once(line, console);
  }

  /** Builds until the process is stopped; a build that fails says so, and the next may not. */
  private static ExitCode watching(ParseResult line, Console console)
      throws CommandException, IOException {
    String from = line.matchedPositionalValue(0, "seeds");
    Path sources = Inputs.existing(from, console).toRealPath();
    try (FolderWatch watch =
        FolderWatch.of(List.of(sources), besideSources(line, from, sources, console))) {
      ExitCode code = ExitCode.CLEAN;
      while (!Thread.currentThread().isInterrupted()) {
        code = attempted(line, console);
        console.err().println("watching " + from + "; stop with Ctrl-C");
        console.err().flush();
        console.out().flush();
        watch.await();
      }
      return code;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.CLEAN;
    }
  }

  /** The folders of the files that a build reads and that need not be among the transcripts. */
  private static List<Path> besideSources(
      ParseResult line, String from, Path sources, Console console)
      throws CommandException, IOException {
    List<Path> files = new ArrayList<>(RegisterOptions.files(line, List.of(from), console));
    EditionFile.nearest(sources).ifPresent(files::add);
    Profiles.file(line, List.of(from), console).ifPresent(files::add);
    return files.stream()
        .map(file -> file.toAbsolutePath().normalize().resolveSibling(""))
        .distinct()
        .toList();
  }

  private static ExitCode attempted(ParseResult line, Console console) {
    try {
      return once(line, console);
    } catch (CommandException e) {
      return CommandLineTool.fail(e, List.of(), console);
    } catch (IOException e) {
      return CommandLineTool.fail(IoErrors.explain(e, console), List.of(), console);
    }
  }

  private static ExitCode once(ParseResult line, Console console)
      throws CommandException, IOException {
    String from = line.matchedPositionalValue(0, "seeds");
    String to = line.matchedOptionValue("--output", "edition");
    List<SourceFile> transcripts = Inputs.folder(from, Inputs.Kind.TRANSCRIPT, console);
    EditionFolder edition = Outputs.folder(to, console);
    if (console.resolve(from).toRealPath().equals(edition.path().toAbsolutePath().normalize())) {
      throw new CommandException(
          "The edition cannot be in the folder of its transcripts.",
          "Give the edition a folder of its own: -o edition");
    }
    Saxon saxon = new Saxon();
    EditionDescription description = Editions.description(List.of(from), console);
    Converter converter =
        Profiles.converter(line, List.of(from), Converter.onDemand(saxon), console)
            .publishedBy(description.publication())
            .naming(RegisterOptions.read(line, List.of(from), saxon, console));
    EditionBuilder builder = new EditionBuilder(saxon, converter, description);
    if (line.hasMatchedOption("--pdf")) {
      builder = builder.printing(PrintOptions.of(line, description.print()));
    }
    builder = builder.packing(packed(line));
    if (line.hasMatchedOption("--book")) {
      builder = builder.binding(PrintOptions.of(line, description.print()));
    }
    Reporter reporter = new Reporter(console);
    Progress progress = new Progress(console, transcripts.size());
    HandWork handWork = line.hasMatchedOption("--force") ? HandWork.OVERWRITTEN : HandWork.KEPT;
    List<Changes> changes = new ArrayList<>();
    try {
      reporter.findings(
          new byte[0],
          builder.build(
              transcripts,
              edition,
              handWork,
              built -> progress.after(() -> report(built, reporter)),
              changes::add));
      if (line.hasMatchedOption("--changes")) {
        String file = line.matchedOptionValue("--changes", "");
        WholeFile.write(console.resolve(file), changes.get(0).json());
      }
    } catch (EditionBusyException e) {
      throw new CommandException(
          "Another build of " + to + " is under way.",
          "Wait until it has ended, or give this one a folder of its own with -o.",
          e);
    }
    ExitCode code = reporter.summary("in the edition");
    console.out().println(edition.shown("index.html"));
    return code;
  }

  private static List<Output> packed(ParseResult line) {
    return Stream.of(Map.entry("--epub", Output.EPUB), Map.entry("--docx", Output.DOCX))
        .filter(option -> line.hasMatchedOption(option.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static void report(EditionBuilder.Built built, Reporter reporter) {
    if (built.problem().isPresent()) {
      reporter.findings(built.source(), built.findings());
      reporter.problem(built.problem().get());
    } else {
      reporter.document(built.source(), built.findings());
    }
    if (built.unchanged()) {
      reporter.unchanged();
    }
  }
}
