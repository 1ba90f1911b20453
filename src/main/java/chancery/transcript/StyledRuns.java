package chancery.transcript;

import chancery.source.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the stretches of a text are set, by its source: styles, links, calls of notes, page
 * beginnings.
 *
 * @param text the whole text
 * @param runs its stretches in order, each in one style
 * @param notes the notes with the same mark, in the order of the source
 */
record StyledRuns(String text, List<Styled> runs, Map<String, List<List<Words>>> notes) {

  /**
   * A run of the source.
   *
   * @param call how many calls with the same mark come before it, where it calls a note
   */
  record Styled(int start, int end, Set<Style> styles, String link, int call) {}

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** The notes that nothing in the text calls, in the order of their marks in the source. */
  List<Mark.NoteCall> uncalledNotes() {
    Map<String, Integer> calls = new HashMap<>();
    for (Styled run : runs) {
      if (run.styles().contains(Style.NOTE_CALL)) {
        calls.merge(text.substring(run.start(), run.end()), 1, Integer::sum);
      }
    }
    List<Mark.NoteCall> uncalled = new ArrayList<>();
    notes.forEach(
        (mark, alike) ->
            alike.stream()
                .skip(calls.getOrDefault(mark, 0))
                .forEach(note -> uncalled.add(new Mark.NoteCall(0, 0, mark, note))));
    return uncalled;
  }

  /** What stands between two positions, but for the marks that call notes. */
  String withoutCalls(int start, int end) {
    StringBuilder words = new StringBuilder();
    int at = start;
    for (int i = firstAfter(start); i < runs.size() && runs.get(i).start() < end; i++) {
      Styled run = runs.get(i);
      if (run.styles().contains(Style.NOTE_CALL)) {
        words.append(text, at, Math.max(at, run.start()));
        at = Math.min(run.end(), end);
      }
    }
    return words.append(text, at, end).toString();
  }

  /** Whether every character between two positions, white space apart, is in a style. */
  boolean isWholly(Style style, int start, int end) {
    boolean any = false;
    for (int i = firstAfter(start); i < runs.size() && runs.get(i).start() < end; i++) {
      Styled s = runs.get(i);
      boolean blank = text.substring(Math.max(s.start(), start), Math.min(s.end(), end)).isBlank();
      if (!blank && !s.styles().contains(style)) {
        return false;
      }
      any |= !blank;
    }
    return any;
  }

  /** Where a stretch in one style that begins at a position, or after white space there, ends. */
  int endOf(Style style, int start, int limit) {
    int end = start;
    for (int i = firstAfter(start); i < runs.size() && runs.get(i).start() < limit; i++) {
      Styled run = runs.get(i);
      if (!run.styles().contains(style)) {
        return end;
      }
      end = Math.min(run.end(), limit);
    }
    return end;
  }

  /** What its styles, links and note calls mark between two positions, counted from the first. */
  List<Mark> marks(int from, int to) {
    List<Mark> marks = new ArrayList<>();
    for (int i = firstAfter(from); i < runs.size() && runs.get(i).start() < to; i++) {
      addMarks(marks, runs.get(i), from, to);
    }
    return marks;
  }

  private void addMarks(List<Mark> marks, Styled run, int from, int to) {
    int start = Math.max(run.start(), from) - from;
    int end = Math.min(run.end(), to) - from;
    if (run.styles().contains(Style.NOTE_CALL)) {
      String mark = text.substring(run.start(), run.end());
      marks.add(new Mark.NoteCall(start, end, mark, note(mark, run.call())));
      return;
    }
    if (run.styles().contains(Style.PAGE_BREAK)) {
      marks.add(pageBreak(run).shift(-from));
      return;
    }
    Matcher number = NUMBER.matcher(text.substring(run.start(), run.end()));
    if (run.styles().contains(Style.PAGE_NUMBER) && number.find()) {
      marks.add(new Mark.StatedPage(start, end, number.group()));
      return;
    }
    if (!run.link().isEmpty() && !run.link().startsWith("#")) {
      marks.add(new Mark.Link(start, end, run.link()));
    }
    StringBuilder rend = new StringBuilder();
    for (Style style : Style.values()) {
      if (run.styles().contains(style) && style != Style.SPEAKER) {
        rend.append(rend.isEmpty() ? "" : " ").append(rend(style));
      }
    }
    if (!rend.isEmpty()) {
      marks.add(new Mark.Emphasis(start, end, rend.toString()));
    }
  }

  /** The page that an anchor begins; between two letters it stands in a word. */
  private Mark pageBreak(Styled run) {
    boolean inWord =
        run.start() > 0
            && run.end() < text.length()
            && Character.isLetter(text.charAt(run.start() - 1))
            && Character.isLetter(text.charAt(run.end()));
    Optional<String> n =
        Optional.of(text.substring(run.start(), run.end()).strip()).filter(s -> !s.isEmpty());
    return new Mark.PageBreak(run.start(), run.end(), n, true, inWord);
  }

  /** Each page may have a note 1 of its own: the second call of a mark has the second note. */
  private List<Words> note(String mark, int call) {
    List<List<Words>> alike = notes.getOrDefault(mark, List.of());
    return alike.isEmpty() ? List.of() : alike.get(Math.min(call, alike.size() - 1));
  }

  private static String rend(Style style) {
    return switch (style) {
      case BOLD -> "bold";
      case ITALIC -> "italic";
      case UNDERLINE -> "underline";
      case SMALL_CAPS -> "smallcaps";
      case STRIKE -> "strikethrough";
      case SUPERSCRIPT -> "superscript";
      case SUBSCRIPT -> "subscript";
      case CODE -> "monospace";
      case NOTE_CALL, PAGE_BREAK, PAGE_NUMBER -> "superscript";
      case SPEAKER -> throw new IllegalArgumentException("a name is no look");
    };
  }

  /** Index of the first styled stretch that ends after a position. */
  private int firstAfter(int position) {
    return DocumentText.firstEndingAfter(position, runs.size(), i -> runs.get(i).end());
  }
}
