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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

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

  private final String text;
  private final Map<String, String> fields;
  private final List<Row> rows;
  private final List<Segment> blocks;
  private final StyledRuns runs;
  private final int[] runStarts;
  private final int[] runLines;
  private final int[] runColumns;
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
    runs = new StyledRuns(text, List.copyOf(builder.styled), notes);
    runStarts = builder.places.stream().mapToInt(p -> p[0]).toArray();
    runLines = builder.places.stream().mapToInt(p -> p[1]).toArray();
    runColumns = builder.places.stream().mapToInt(p -> p[2]).toArray();
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

  List<Row> rows() {
    return rows;
  }

  List<Segment> blocks() {
    return blocks;
  }

  /** How its stretches are set. */
  StyledRuns runs() {
    return runs;
  }

  /** Words as they are cited: without the marks that call notes. */
  String cited(int start, int end) {
    Words words = words(start, end, List.of());
    StringBuilder cited = new StringBuilder(words.text());
    words.marks().stream()
        .filter(Mark.NoteCall.class::isInstance)
        .sorted(Comparator.comparingInt(Mark::start).reversed())
        .forEach(call -> cited.delete(call.start(), call.end()));
    return cited.toString().strip().replaceAll("\\s+", " ");
  }

  /** The words between two positions, white space single. */
  String spaced(int start, int end) {
    return text.substring(start, end).strip().replaceAll("\\s+", " ");
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
    int next = firstEndingAfter(position, brackets.size(), i -> brackets.get(i).end());
    return next < brackets.size() && brackets.get(next).start() < position;
  }

  /** The index of the first of some stretches, in their order, that ends after a position. */
  static int firstEndingAfter(int position, int size, IntUnaryOperator end) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end.applyAsInt(middle) <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
    List<Mark> marks = runs.marks(from, to);
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

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private static final class Builder {
    final StringBuilder text = new StringBuilder();
    final List<Row> rows = new ArrayList<>();
    final List<Segment> blocks = new ArrayList<>();
    final List<StyledRuns.Styled> styled = new ArrayList<>();
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
        styled.add(new StyledRuns.Styled(from, text.length(), run.styles(), link, call));
      }
      rows.add(
          new Row(rows.size(), start, text.length(), blocks.size(), line.indent(), opensBlock));
      text.append('\n');
    }
  }
}
