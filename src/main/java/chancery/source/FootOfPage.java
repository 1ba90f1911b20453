package chancery.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private record Note(String mark, List<Line> lines) {}

  private final List<Block> text;
  private final List<Footnote> notes;

  private FootOfPage(List<Block> text, List<Footnote> notes) {
    this.text = List.copyOf(text);
    this.notes = List.copyOf(notes);
  }

  List<Block> text() {
    return text;
  }

  List<Footnote> notes() {
    return notes;
  }

  static FootOfPage of(List<Block> page) {
    int first = page.size();
    while (first > 1 && opensNote(page.get(first - 1))) {
      first--;
    }
    List<Note> found = new ArrayList<>();
    page.subList(first, page.size()).forEach(block -> found.addAll(notes(block)));
    List<Block> above = page.subList(0, first);
    Set<String> called = calledOnce(above);
    Map<String, Note> byMark = new LinkedHashMap<>();
    found.forEach(note -> byMark.put(note.mark(), note));
    if (found.isEmpty() || byMark.size() < found.size() || !called.containsAll(byMark.keySet())) {
      return new FootOfPage(page, List.of());
    }
    List<Footnote> notes = new ArrayList<>();
    for (Note note : found) {
      notes.add(
          new Footnote(
              note.mark(), List.of(new Block(Block.Kind.PARAGRAPH, 0, withoutMark(note)))));
    }
    List<Block> text = above.stream().map(block -> withCalls(block, byMark.keySet())).toList();
    return new FootOfPage(text, notes);
  }

  private static boolean opensNote(Block block) {
    return block.kind() == Block.Kind.PARAGRAPH
        && NOTE.matcher(block.lines().get(0).text()).lookingAt();
  }

  private static List<Note> notes(Block block) {
    List<Note> notes = new ArrayList<>();
    for (Line line : block.lines()) {
      Matcher matcher = NOTE.matcher(line.text());
      if (matcher.lookingAt()) {
        notes.add(new Note(matcher.group("mark"), new ArrayList<>()));
      }
      notes.get(notes.size() - 1).lines().add(line);
    }
    return notes;
  }

  /** Only a mark that stands bare goes; with a point or bracket it is kept as it is printed. */
  private static List<Line> withoutMark(Note note) {
    Line first = note.lines().get(0);
    String text = first.text();
    boolean bare =
        text.startsWith(note.mark()) && BlockBuilder.isSpace(text.charAt(note.mark().length()));
    if (!bare) {
      return note.lines();
    }
    int from = note.mark().length();
    while (BlockBuilder.isSpace(text.charAt(from))) {
      from++;
    }
    List<Line> lines = new ArrayList<>(note.lines());
    lines.set(0, new Line(first.indent(), List.of(part(first.runs().get(0), from, text.length()))));
    return lines;
  }

  private static Set<String> calledOnce(List<Block> blocks) {
    Set<String> once = new HashSet<>();
    Set<String> again = new HashSet<>();
    for (Block block : blocks) {
      for (Line line : block.lines()) {
        Matcher call = CALL.matcher(line.text());
        while (call.find()) {
          String mark = mark(call);
          if (!once.add(mark)) {
            again.add(mark);
          }
        }
      }
    }
    once.removeAll(again);
    return once;
  }

  private static String mark(Matcher call) {
    return call.group(group(call));
  }

  private static String group(Matcher call) {
    return call.group("bracketed") != null
        ? "bracketed"
        : call.group("raised") != null ? "raised" : "plain";
  }

  private static Block withCalls(Block block, Set<String> marks) {
    return block.with(block.lines().stream().map(line -> withCalls(line, marks)).toList());
  }

  /** The line, each call of a note a run of its own. */
  private static Line withCalls(Line line, Set<String> marks) {
    List<Run> runs = new ArrayList<>();
    for (Run run : line.runs()) {
      Matcher call = CALL.matcher(run.text());
      int at = 0;
      while (call.find()) {
        if (marks.contains(mark(call))) {
          int start = call.start(group(call));
          int end = call.end(group(call));
          runs.add(part(run, at, start));
          Set<Style> styles = EnumSet.of(Style.NOTE_CALL);
          styles.addAll(run.styles());
          runs.add(new Run(mark(call), styles, run.line(), run.column() + start, run.link()));
          at = end;
        }
      }
      if (at < run.text().length()) {
        runs.add(part(run, at, run.text().length()));
      }
    }
    return new Line(line.indent(), runs);
  }

  private static Run part(Run run, int from, int to) {
    return new Run(
        run.text().substring(from, to), run.styles(), run.line(), run.column() + from, run.link());
  }
}
