package chancery.transcript;

import chancery.source.Block;
import chancery.source.Comment;
import chancery.source.Footnote;
import chancery.source.Line;
import chancery.source.Run;
import chancery.source.SourceText;
import chancery.source.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The document of a source as one sequence of characters, with its rows, blocks and styles at their
 * positions in it. A row ends with a newline, a block with an empty row.
 */
final class DocumentText {

  /**
   * A line of the source.
   *
   * @param start of its first character
   * @param end after its last
   * @param block index into {@link #blocks}
   * @param opensBlock whether it is its block's first
   */
  record Row(int index, int start, int end, int block, int indent, boolean opensBlock) {}

  /**
   * A block of the source.
   *
   * @param firstRow index of its first row
   * @param rows how many it has; 0 for a rule or a bare page break
   * @param style what the source itself calls its look; empty where it has no name
   */
  record Segment(
      Block.Kind kind, int depth, int start, int end, int firstRow, int rows, String style) {}

  /**
   * A run of the source.
   *
   * @param call how many calls with the same mark come before it, where it calls a note
   */
  private record Styled(int start, int end, Set<Style> styles, String link, int call) {}

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final String text;
  private final Map<String, String> fields;
  private final List<Row> rows;
  private final List<Segment> blocks;
  private final List<Styled> styled;
  private final int[] runStarts;
  private final int[] runLines;
  private final int[] runColumns;
  private final Map<String, List<List<Words>>> notes;
  private final List<Brackets.Span> brackets;
  private final Comments comments;
  private final boolean printed;

  private DocumentText(
      Builder builder,
      Map<String, List<List<Words>>> notes,
      List<Comment> comments,
      Map<String, Commentator> authors,
      boolean printed,
      Map<String, String> fields) {
    this.printed = printed;
    this.fields = fields;
    text = builder.text.toString();
    rows = List.copyOf(builder.rows);
    blocks = List.copyOf(builder.blocks);
    styled = List.copyOf(builder.styled);
    runStarts = builder.places.stream().mapToInt(p -> p[0]).toArray();
    runLines = builder.places.stream().mapToInt(p -> p[1]).toArray();
    runColumns = builder.places.stream().mapToInt(p -> p[2]).toArray();
    this.notes = notes;
    brackets = Brackets.find(text, 0, text.length());
    this.comments = Comments.place(comments, authors, text, runStarts, runLines, runColumns);
  }

  /** A document in no known style. */
  static DocumentText of(SourceText source) {
    return of(source, Map.of());
  }

  /**
   * A document.
   *
   * @param fields labels of its particulars in small letters, each with a key of {@code fields.txt}
   */
  static DocumentText of(SourceText source, Map<String, String> fields) {
    Map<String, Commentator> authors = Comments.authors(source);
    Map<String, List<List<Words>>> notes = new LinkedHashMap<>();
    for (Footnote note : source.footnotes()) {
      notes
          .computeIfAbsent(note.mark(), mark -> new ArrayList<>())
          .add(paragraphs(note.blocks(), note.comments(), authors, source.printed()));
    }
    return new DocumentText(
        new Builder().add(source.document()),
        notes,
        source.comments(),
        authors,
        source.printed(),
        fields);
  }

  /**
   * Blocks that are a text of their own, each a paragraph.
   *
   * @param printed whether their lines end where the width of a page ends them
   */
  static List<Words> paragraphs(List<Block> blocks, boolean printed) {
    return paragraphs(blocks, List.of(), Map.of(), printed);
  }

  private static List<Words> paragraphs(
      List<Block> blocks,
      List<Comment> comments,
      Map<String, Commentator> authors,
      boolean printed) {
    DocumentText body =
        new DocumentText(new Builder().add(blocks), Map.of(), comments, authors, printed, Map.of());
    return body.blocks.stream()
        .map(
            b ->
                body.words(
                    b.start(),
                    b.end(),
                    printed ? LineEnd.hyphens(body.text, b.start(), b.end()) : List.of()))
        .toList();
  }

  /** Whether lines end where the width of a page ends them, as the source's format shows. */
  boolean printed() {
    return printed;
  }

  Comments comments() {
    return comments;
  }

  /** What kind of particulars a label introduces in this style of transcript. */
  Optional<String> field(String label) {
    return Optional.ofNullable(fields.get(label.toLowerCase(Locale.ROOT)));
  }

  String text() {
    return text;
  }

  /** The notes that nothing in the text calls, in the order of their marks in the source. */
  List<Mark.NoteCall> uncalledNotes() {
    Map<String, Integer> calls = new HashMap<>();
    for (Styled run : styled) {
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

  List<Row> rows() {
    return rows;
  }

  List<Segment> blocks() {
    return blocks;
  }

  /** The words between two positions, white space single. */
  String spaced(int start, int end) {
    return text.substring(start, end).strip().replaceAll("\\s+", " ");
  }

  /** What stands between two positions, but for the marks that call notes. */
  String withoutCalls(int start, int end) {
    StringBuilder words = new StringBuilder();
    int at = start;
    for (int i = firstStyled(start); i < styled.size() && styled.get(i).start() < end; i++) {
      Styled run = styled.get(i);
      if (run.styles().contains(Style.NOTE_CALL)) {
        words.append(text, at, Math.max(at, run.start()));
        at = Math.min(run.end(), end);
      }
    }
    return words.append(text, at, end).toString();
  }

  String text(Row row) {
    return text.substring(row.start(), row.end());
  }

  /** The row in which a position lies. */
  Row row(int position) {
    return rows.get(lastAtOrBefore(position, rows.size(), i -> rows.get(i).start()));
  }

  /** The index of the block that holds a position. */
  int blockAt(int position) {
    return lastAtOrBefore(position, blocks.size(), i -> blocks.get(i).start());
  }

  private static int lastAtOrBefore(int position, int size, IntUnaryOperator start) {
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (start.applyAsInt(middle) <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  Segment block(Row row) {
    return blocks.get(row.block());
  }

  /** The outermost brackets of the whole text, in order. */
  List<Brackets.Span> brackets() {
    return brackets;
  }

  /** Whether a position lies within a bracket that opened before it. */
  boolean isInBracket(int position) {
    int low = 0;
    int high = brackets.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (brackets.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < brackets.size() && brackets.get(low).start() < position;
  }

  /** The line of the source at a position, counted from 1. */
  int line(int position) {
    int i = run(position);
    return i < 0 ? 0 : runLines[i];
  }

  /** The column of the source at a position, counted from 1. */
  int column(int position) {
    int i = run(position);
    return i < 0 ? 0 : runColumns[i] + position - runStarts[i];
  }

  private int run(int position) {
    int i = Arrays.binarySearch(runStarts, position);
    return i >= 0 ? i : -i - 2;
  }

  /** Whether every character between two positions, white space apart, is in a style. */
  boolean isWholly(Style style, int start, int end) {
    boolean any = false;
    for (int i = firstStyled(start); i < styled.size() && styled.get(i).start() < end; i++) {
      Styled s = styled.get(i);
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
    for (int i = firstStyled(start); i < styled.size() && styled.get(i).start() < limit; i++) {
      Styled run = styled.get(i);
      if (!run.styles().contains(style)) {
        return end;
      }
      end = Math.min(run.end(), limit);
    }
    return end;
  }

  /** The words between two positions, with their styles, links, note calls and other marks. */
  Words words(int start, int end, List<? extends Mark> recognised) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = firstStyled(from); i < styled.size() && styled.get(i).start() < to; i++) {
      addStyles(marks, styled.get(i), from, to);
    }
    for (Mark mark : recognised) {
      if (mark.start() >= from && mark.end() <= to) {
        marks.add(mark.shift(-from));
      }
    }
    for (Mark comment : comments.within(from, to)) {
      marks.add(comment.shift(-from));
    }
    return new Words(text.substring(from, to), marks);
  }

  private void addStyles(List<Mark> marks, Styled run, int from, int to) {
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
  private int firstStyled(int position) {
    int low = 0;
    int high = styled.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (styled.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private static final class Builder {
    final StringBuilder text = new StringBuilder();
    final List<Row> rows = new ArrayList<>();
    final List<Segment> blocks = new ArrayList<>();
    final List<Styled> styled = new ArrayList<>();
    final List<int[]> places = new ArrayList<>();
    private final Map<String, Integer> calls = new HashMap<>();

    Builder add(List<Block> source) {
      for (Block block : source) {
        int start = text.length();
        int firstRow = rows.size();
        for (Line line : block.lines()) {
          addLine(line, rows.size() == firstRow);
        }
        int end = Math.max(start, text.length() - 1);
        blocks.add(
            new Segment(
                block.kind(),
                block.depth(),
                start,
                end,
                firstRow,
                rows.size() - firstRow,
                block.style()));
        text.append('\n');
      }
      return this;
    }

    private void addLine(Line line, boolean opensBlock) {
      int start = text.length();
      for (Run run : line.runs()) {
        places.add(new int[] {text.length(), run.line(), run.column()});
        int from = text.length();
        text.append(run.text());
        int call = run.is(Style.NOTE_CALL) ? calls.merge(run.text(), 1, Integer::sum) - 1 : 0;
        String link = run.link() == null ? "" : run.link();
        styled.add(new Styled(from, text.length(), run.styles(), link, call));
      }
      rows.add(
          new Row(rows.size(), start, text.length(), blocks.size(), line.indent(), opensBlock));
      text.append('\n');
    }
  }
}
