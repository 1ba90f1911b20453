package chancery.cli;

import chancery.edition.Conversion;
import chancery.edition.Converter;
import chancery.edition.DecisionLine;
import chancery.edition.EditsFile;
import chancery.edition.SourceFile;
import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.report.TextReport;
import chancery.transcript.Decided;
import chancery.transcript.Doubt;
import chancery.xml.Saxon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chancery review}: what was inferred in a transcript, and the lines that settle it. */
final class ReviewCommand implements Command {
  private static final Comparator<Doubt> WORST_FIRST =
      Comparator.comparing(Doubt::certainty)
          .reversed()
          .thenComparingInt(Doubt::line)
          .thenComparingInt(Doubt::column);

  @Override
  public String name() {
    return "review";
  }

  @Override
  public CommandSpec spec() {
    return Help.command(
        name(),
        "Lists what was inferred in a transcript, the most doubtful first.",
        List.of(
            "Under each doubt stands a line that settles it as it was inferred. Put those that you"
                + " agree with into NAME.edits.yaml beside the transcript, and write the others as they"
                + " should be. The whole list is such a file: what begins with # is for you alone.",
            "Exits with 0 where nothing is left in doubt, else with 1."),
        List.of(
            "chancery review minutes.txt                        what is in doubt",
            "chancery review minutes.txt > minutes.edits.yaml   a file to begin with"),
        Help.inputs("INPUT", "Transcripts, or folders of them."),
        Help.flag("--decided", "List what is decided already too, as comments."),
        Encodings.option(),
        Profiles.option());
  }

  @Override
  public ExitCode run(ParseResult line, Console console) throws CommandException, IOException {
    List<SourceFile> inputs = Inputs.find(Help.positionals(line), Inputs.Kind.TRANSCRIPT, console);
    Converter converter =
        Profiles.converter(line, Help.positionals(line), new Converter(new Saxon()), console);
    ExitCode code = ExitCode.CLEAN;
    for (SourceFile input : inputs) {
      byte[] source = input.content().read();
      Conversion conversion = converter.convert(input, source);
      Reporter reporter = new Reporter(console);
      reporter.findings(source, ofDecisions(conversion.findings()));
      console.out().print(list(input, conversion.doubts(), Lines.of(source)));
      if (line.hasMatchedOption("--decided")) {
        console.out().print(decided(input));
      }
      code = code.and(reporter.code());
      if (!conversion.doubts().isEmpty() || !conversion.isDone()) {
        code = code.and(ExitCode.FINDINGS);
      }
    }
    return code;
  }

  /** What is wrong, and which decisions no longer apply; the inferences are listed below. */
  private static List<Finding> ofDecisions(List<Finding> findings) {
    return findings.stream().filter(f -> !f.rule().equals(Converter.INFERENCE)).toList();
  }

  private static String list(SourceFile input, List<Doubt> doubts, List<String> lines)
      throws IOException {
    if (doubts.isEmpty()) {
      return "# " + input.path() + ": nothing is left in doubt\n";
    }
    StringBuilder list = new StringBuilder();
    list.append("# %s: %d in doubt.".formatted(input.path(), doubts.size()));
    list.append(
        input.path().equals("-")
            ? " Save it as a file: decisions stand beside one.\n"
            : " Decisions go into %s\n".formatted(EditsFile.beside(input.path())));
    if (input.edits().read().length == 0) {
      list.append("editor: # your name\ndecisions:\n");
    }
    byLine(doubts)
        .forEach(
            (decision, alike) -> {
              list.append('\n');
              alike.forEach(doubt -> list.append(comment(input.path(), doubt, lines)));
              list.append(decision).append('\n');
            });
    return list.toString();
  }

  /** The decisions, each after its place; what is wrong in them is said elsewhere. */
  private static String decided(SourceFile input) throws IOException {
    StringBuilder list = new StringBuilder();
    for (Decided decided : input.decisions(finding -> {}).list()) {
      list.append("# decided at %s:\n".formatted(decided.place()));
      list.append("# ").append(DecisionLine.of(decided)).append('\n');
    }
    return list.isEmpty() ? "" : list.insert(0, '\n').toString();
  }

  /** The doubts that one line settles, under it. */
  private static Map<String, List<Doubt>> byLine(List<Doubt> doubts) {
    Map<String, List<Doubt>> byLine = new LinkedHashMap<>();
    doubts.stream()
        .sorted(WORST_FIRST)
        .forEach(
            doubt ->
                byLine
                    .computeIfAbsent(DecisionLine.of(doubt.settledBy()), l -> new ArrayList<>())
                    .add(doubt));
    return byLine;
  }

  private static String comment(String path, Doubt doubt, List<String> lines) {
    String evidence =
        doubt.evidence().isEmpty() ? "" : "evidence: " + String.join("; ", doubt.evidence());
    Finding finding =
        Finding.info(
            Converter.INFERENCE,
            new Place(path, doubt.line(), doubt.column()),
            doubt.reason() + " (" + doubt.certainty().value() + ")",
            evidence);
    StringBuilder comment = new StringBuilder();
    TextReport.plain()
        .write(finding, lines)
        .lines()
        .forEach(l -> comment.append("# ").append(l.replaceFirst("^help: ", "")).append('\n'));
    return comment.toString();
  }
}
