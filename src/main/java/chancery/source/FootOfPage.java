package chancery.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's text, and the notes at its foot. What begins with a mark is a note only where the text
 * above calls that mark, once.
 */
final class FootOfPage {
  private static final Pattern NOTE =
      Pattern.compile("[\\[(]?(?<mark>\\d{1,3}|\\*{1,3}|[†‡])[\\])]?[.)]?\\s+(?=\\S)");
  private static final Pattern CALL =
      Pattern.compile(
          "(?<=\\S)[\\[(](?<bracketed>\\d{1,3}|\\*{1,3})[\\])]"
              + "|(?<=[\\p{L}\\p{P}])(?<raised>\\*{1,3}|[†‡])(?=\\s|$)"
              + "|(?<=\\p{L}[.,;:!?\"”’)]?)(?<plain>\\d{1,3})(?=\\s|$)");

  /** What is set above the line may be a mark that elsewhere would be a word. */
  private static final Pattern RAISED = Pattern.compile("\\s*(?<mark>\\d{1,3}|[*†‡§]{1,3}|[a-z])");

  private record Note(String mark, List<Block> blocks) {}

  private final List<Block> text;
  private final List<Block> goesOn;
  private final List<Footnote> notes;

  private FootOfPage(List<Block> text, List<Block> goesOn, List<Footnote> notes) {
    this.text = List.copyOf(text);
    this.goesOn = List.copyOf(goesOn);
    this.notes = List.copyOf(notes);
  }

  List<Block> text() {
    return text;
  }

  /** What stands before the first note, of one that a page before begins. */
  List<Block> goesOn() {
    return goesOn;
  }

  List<Footnote> notes() {
    return notes;
  }

  /** A page whose foot is told by the marks alone. */
  static FootOfPage of(List<Block> page) {
    int first = page.size();
    while (first > 1 && opensNote(page.get(first - 1))) {
      first--;
    }
    return of(page.subList(0, first), page.subList(first, page.size()));
  }

  /** A page whose foot is set apart from its text. */
  static FootOfPage of(List<Block> above, List<Block> foot) {
    List<Block> goesOn = new ArrayList<>();
    List<Note> found = new ArrayList<>();
    foot.forEach(block -> addNotes(block, goesOn, found));
    Set<String> called = calledOnce(above);
    Map<String, Note> byMark = new LinkedHashMap<>();
    found.forEach(note -> byMark.put(note.mark(), note));
    if (found.isEmpty() || byMark.size() < found.size() || !called.containsAll(byMark.keySet())) {
      List<Block> page = new ArrayList<>(above);
      page.addAll(foot);
      return new FootOfPage(page, List.of(), List.of());
    }
    List<Block> text = above.stream().map(block -> withCalls(block, byMark.keySet())).toList();
    List<Footnote> notes =
        found.stream().map(note -> new Footnote(note.mark(), note.blocks())).toList();
    return new FootOfPage(text, goesOn, notes);
  }

  private static boolean opensNote(Block block) {
    return block.kind() == Block.Kind.PARAGRAPH
        && NOTE.matcher(block.lines().get(0).text()).lookingAt();
  }

  /** Cuts a block where its lines begin notes; what comes before a mark is of the note before. */
  private static void addNotes(Block block, List<Block> goesOn, List<Note> notes) {
    List<Line> lines = new ArrayList<>();
    for (Line line : block.lines()) {
      Optional<String> mark = markOf(line);
      if (mark.isPresent()) {
        addTo(notes.isEmpty() ? goesOn : last(notes).blocks(), block, lines);
        notes.add(new Note(mark.get(), new ArrayList<>()));
      }
      lines.add(mark.isPresent() ? withoutMark(line, mark.get()) : line);
    }
    addTo(notes.isEmpty() ? goesOn : last(notes).blocks(), block, lines);
  }

  private static Note last(List<Note> notes) {
    return notes.get(notes.size() - 1);
  }

  private static void addTo(List<Block> body, Block like, List<Line> lines) {
    if (!lines.isEmpty()) {
      body.add(like.with(lines));
      lines.clear();
    }
  }

  private static Optional<String> markOf(Line line) {
    Optional<String> raised = raised(line.runs().get(0));
    Matcher note = NOTE.matcher(line.text());
    return raised.isPresent() || !note.lookingAt() ? raised : Optional.of(note.group("mark"));
  }

  private static Optional<String> raised(Run run) {
    Matcher mark = RAISED.matcher(run.text().stripTrailing());
    return run.is(Style.SUPERSCRIPT) && mark.matches()
        ? Optional.of(mark.group("mark"))
        : Optional.empty();
  }

  /** Only a mark that stands bare goes; with a point or bracket it is kept as it is printed. */
  private static Line withoutMark(Line line, String mark) {
    Run first = line.runs().get(0);
    List<Run> rest = line.runs().subList(1, line.runs().size());
    if (first.text().strip().equals(mark) && !rest.isEmpty()) {
      List<Run> runs = new ArrayList<>(rest);
      Run next = runs.get(0);
      runs.set(0, part(next, afterSpace(next.text(), 0), next.text().length()));
      return new Line(line.indent(), runs);
    }
    String text = first.text();
    boolean bare =
        text.startsWith(mark)
            && text.length() > mark.length()
            && BlockBuilder.isSpace(text.charAt(mark.length()));
    if (!bare) {
      return line;
    }
    List<Run> runs =
        new ArrayList<>(List.of(part(first, afterSpace(text, mark.length()), text.length())));
    runs.addAll(rest);
    return new Line(line.indent(), runs);
  }

  private static int afterSpace(String text, int from) {
    int at = from;
    while (at < text.length() && BlockBuilder.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Set<String> calledOnce(List<Block> blocks) {
    Set<String> once = new HashSet<>();
    Set<String> again = new HashSet<>();
    for (Block block : blocks) {
      for (Line line : block.lines()) {
        for (Run run : line.runs()) {
          for (String mark : marks(run)) {
            if (!once.add(mark)) {
              again.add(mark);
            }
          }
        }
      }
    }
    once.removeAll(again);
    return once;
  }

  private static List<String> marks(Run run) {
    Optional<String> raised = raised(run);
    return raised.isPresent()
        ? List.of(raised.get())
        : CALL.matcher(run.text())
            .results()
            .map(call -> mark(run, call.start(), call.end()))
            .toList();
  }

  private static String mark(Run run, int start, int end) {
    return run.text().substring(start, end).replaceAll("[\\[(\\])]", "");
  }

  private static Block withCalls(Block block, Set<String> marks) {
    return block.with(block.lines().stream().map(line -> withCalls(line, marks)).toList());
  }

  /** The line, each call of a note a run of its own. */
  private static Line withCalls(Line line, Set<String> marks) {
    List<Run> runs = new ArrayList<>();
    for (Run run : line.runs()) {
      Optional<String> raised = raised(run).filter(marks::contains);
      if (raised.isPresent()) {
        int start = run.text().indexOf(raised.get());
        runs.add(call(run, raised.get(), start));
        addPart(runs, run, start + raised.get().length(), run.text().length());
      } else {
        addWithCalls(runs, run, marks);
      }
    }
    return new Line(line.indent(), runs);
  }

  private static void addWithCalls(List<Run> runs, Run run, Set<String> marks) {
    Matcher call = CALL.matcher(run.text());
    int at = 0;
    while (call.find()) {
      String mark = mark(run, call.start(), call.end());
      if (marks.contains(mark)) {
        int start = run.text().indexOf(mark, call.start());
        addPart(runs, run, at, start);
        runs.add(call(run, mark, start));
        at = start + mark.length();
      }
    }
    addPart(runs, run, at, run.text().length());
  }

  private static Run call(Run run, String mark, int start) {
    Set<Style> styles = EnumSet.of(Style.NOTE_CALL);
    styles.addAll(run.styles());
    return new Run(mark, styles, run.line(), run.column() + start, run.link());
  }

  private static void addPart(List<Run> runs, Run run, int from, int to) {
    if (from < to) {
      runs.add(part(run, from, to));
    }
  }

  private static Run part(Run run, int from, int to) {
    return new Run(
        run.text().substring(from, to), run.styles(), run.line(), run.column() + from, run.link());
  }
}
