package chancery.cli;

import chancery.compare.Compared;
import chancery.compare.Differences;
import chancery.compare.Encoding;
import chancery.compare.TextElements;
import chancery.edition.InOrder;
import chancery.edition.SourceFile;
import chancery.edition.WholeFile;
import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.validate.Schema;
import chancery.xml.NotWellFormedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code chancery compare}: what two encodings do not have in common. */
final class CompareCommand implements Command {
  private static final Choices<ComparisonReport> FORMATS =
      new Choices<>(
          "format",
          Arrays.stream(ComparisonReport.values())
              .map(form -> new Choices.Choice<>(form.word(), form))
              .toList());

  /** What came of two files: what is different, or why one of them cannot be read. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Answer(Optional<Compared> compared, byte[] source, List<Finding> findings) {}

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public CommandSpec spec() {
    return Help.command(
        name(),
        "Says what is different in two encodings of a text.",
        List.of(
            "Changes are told as an editor sees them: words, speaker, turn, note, date, tag, order,"
                + " space. Elements are matched by xml:id, then by their content. White space counts"
                + " where the schema has text, and nowhere else.",
            "Of two folders, the TEI files of the same name are compared.",
            "Exits with 0 where nothing is different, with 1 where something is, and with 2 where a"
                + " document could not be read."),
        List.of(
            "chancery compare minutes.xml minutes.new.xml   two files",
            "chancery compare old new                       two folders",
            "chancery compare old new --format html -o changes.html"),
        Help.inputs("A B", "Two TEI files, or two folders of them."),
        OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(String.class)
            .description("How it is said: " + FORMATS.words() + "; text, if left out.")
            .build(),
        OptionSpec.builder("-o", "--output")
            .paramLabel("FILE")
            .type(String.class)
            .description("Write it into this file; to standard output, if left out.")
            .build());
  }

  @Override
  public ExitCode run(ParseResult line, Console console) throws CommandException, IOException {
    ComparisonReport form = FORMATS.named(line.matchedOptionValue("--format", "text"));
    List<ComparedFiles> pairs = ComparedFiles.find(Help.positionals(line), console);
    TextElements textElements = textElements();
    List<Compared> documents = new ArrayList<>();
    Reporter reporter = new Reporter(console);
    Progress progress = new Progress(console, pairs.size());
    InOrder.forEach(
        pairs,
        pair -> Attempt.of(() -> compare(pair, textElements)),
        attempt ->
            progress.after(
                () ->
                    attempt.then(
                        answer -> {
                          answer.compared().ifPresent(documents::add);
                          reporter.document(answer.source(), answer.findings());
                        },
                        reporter::problem)));
    write(form.of(documents), line.matchedOptionValue("--output", ""), console);
    long different = documents.stream().filter(d -> !d.differences().isEmpty()).count();
    console.err().println(summary(documents, different));
    if (reporter.code() != ExitCode.CLEAN) {
      return ExitCode.FAILED;
    }
    return different == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private static TextElements textElements() {
    try {
      return TextElements.of(Schema.flatGrammar());
    } catch (NotWellFormedException e) {
      throw new IllegalStateException("Chancery's own schema is wrong", e);
    }
  }

  private static Answer compare(ComparedFiles pair, TextElements textElements) throws IOException {
    if (pair.before().isEmpty()) {
      return answer("", pair.after().orElseThrow().path(), Differences.added());
    }
    if (pair.after().isEmpty()) {
      return answer(pair.before().get().path(), "", Differences.removed());
    }
    SourceFile before = pair.before().get();
    SourceFile after = pair.after().get();
    byte[] one = before.content().read();
    byte[] other = after.content().read();
    Encoding encoding;
    try {
      encoding = Encoding.parse(one);
    } catch (NotWellFormedException e) {
      return unreadable(before, one, e);
    }
    try {
      Differences differences = encoding.differences(Encoding.parse(other), textElements);
      return answer(before.path(), after.path(), differences);
    } catch (NotWellFormedException e) {
      return unreadable(after, other, e);
    }
  }

  private static Answer answer(String before, String after, Differences differences) {
    return new Answer(
        Optional.of(new Compared(before, after, differences)), new byte[0], List.of());
  }

  private static Answer unreadable(SourceFile file, byte[] source, NotWellFormedException e) {
    Finding finding =
        Finding.error(
            "XML-001",
            new Place(file.path(), e.line(), e.column()),
            "This is not well-formed XML: " + e.getMessage(),
            "Run chancery validate on it, and correct what it says.");
    return new Answer(Optional.empty(), source, List.of(finding));
  }

  private static void write(String report, String file, Console console) throws IOException {
    if (file.isEmpty()) {
      console.out().print(report);
    } else {
      WholeFile.write(console.resolve(file), report);
    }
  }

  private static String summary(List<Compared> documents, long different) {
    int changes = documents.stream().mapToInt(d -> d.differences().changes().size()).sum();
    String counted = different + " of " + documents.size() + " different";
    return changes == 0
        ? counted
        : counted + ", " + changes + (changes == 1 ? " change" : " changes");
  }
}
