package chancery.source;

import chancery.source.CatalogueRecord.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where an archive's catalogue record ends and the document begins, and where a record that follows
 * the document begins.
 *
 * <p>A record is told by its labels ("Citation:", "Original Language:"), each alone on its line or
 * before its value. Two different ones of them near the top make a record; a single one does not. A
 * word processor's file may also state its record, by a style of that name.
 */
final class CatalogueBoundary {
  private static final Set<String> LABELS = Vocabulary.load("catalogue-labels.txt");
  private static final Set<String> NAVIGATION = Vocabulary.load("catalogue-navigation.txt");

  /** What a word processor's style for a record is called. */
  private static final String RECORD_STYLE = "Catalogue Record";

  private static final int OPENING_LINES = 120;
  private static final int LINES_BEFORE_LABEL = 12;
  private static final int LINES_BETWEEN_LABELS = 30;
  private static final int CLOSING_LINES = 60;
  private static final int FULL_LINE = 60;

  private CatalogueBoundary() {}

  record Zones(List<CatalogueRecord> records, List<Block> document) {}

  /**
   * Divides a source.
   *
   * @param source its lines, the first of them line 1, where a line of the file is a line of the
   *     text; empty for other formats, whose records are kept without the format's marks
   */
  static Zones divide(List<String> source, List<Block> blocks) {
    List<Row> rows = rows(blocks);
    int stated = endOfStatedRecord(rows, blocks);
    int head = stated > 0 ? stated : endOfOpeningRecord(rows);
    int tail = stated > 0 ? rows.size() : startOfClosingRecord(rows, head);
    List<CatalogueRecord> records = new ArrayList<>();
    if (stated > 0) {
      records.add(stated(rows.subList(0, head)));
    } else if (head > 0) {
      records.add(record(source, rows.subList(0, head), 1, firstLine(rows, head, source)));
    }
    if (tail < rows.size()) {
      int from = rows.get(tail).number();
      records.add(record(source, rows.subList(tail, rows.size()), from, source.size() + 1));
    }
    return new Zones(records, document(blocks, rows, head, tail));
  }

  /** A line and where it stands in its block. */
  private record Row(int block, int index, Line line) {
    int number() {
      return line.runs().get(0).line();
    }

    boolean opensBlock() {
      return index == 0;
    }

    /** The catalogue label that the line begins with, or the empty string. */
    String label() {
      String text = line.text().strip();
      int colon = text.indexOf(':');
      String label = fold(colon < 0 ? text : text.substring(0, colon));
      return LABELS.contains(label) ? label : "";
    }

    boolean isLabelAlone() {
      String text = line.text().strip();
      return !label().isEmpty() && (text.indexOf(':') < 0 || text.endsWith(":"));
    }
  }

  private static String fold(String s) {
    return s.strip().toLowerCase(Locale.ROOT);
  }

  private static List<Row> rows(List<Block> blocks) {
    List<Row> rows = new ArrayList<>();
    for (int b = 0; b < blocks.size(); b++) {
      List<Line> lines = blocks.get(b).lines();
      for (int i = 0; i < lines.size(); i++) {
        rows.add(new Row(b, i, lines.get(i)));
      }
    }
    return rows;
  }

  /** The first row of the document: 0 where no record opens the source. */
  private static int endOfOpeningRecord(List<Row> rows) {
    Set<String> seen = new LinkedHashSet<>();
    int last = -1;
    for (int i = 0; i < Math.min(rows.size(), OPENING_LINES); i++) {
      if (last < 0 ? i > LINES_BEFORE_LABEL : i - last > LINES_BETWEEN_LABELS) {
        break;
      }
      if (rows.get(i).isLabelAlone()) {
        seen.add(rows.get(i).label());
        last = i;
      }
    }
    if (seen.size() >= 2) {
      return endOfValue(rows, last);
    }
    return !rows.isEmpty() && NAVIGATION.contains(fold(rows.get(0).line().text()))
        ? endOfPageHead(rows)
        : 0;
  }

  /** The first row that is not set in the style that a source names for its record. */
  private static int endOfStatedRecord(List<Row> rows, List<Block> blocks) {
    int end = 0;
    while (end < rows.size()
        && blocks.get(rows.get(end).block()).style().equalsIgnoreCase(RECORD_STYLE)) {
      end++;
    }
    return end;
  }

  /** A record that the source states; it may have been a file's front matter. */
  private static CatalogueRecord stated(List<Row> rows) {
    String words = rows.stream().map(r -> r.line().text()).collect(Collectors.joining("\n"));
    return new CatalogueRecord(
        words, words, StatedFields.read(words, 1).orElseGet(() -> fields(rows)));
  }

  /** The row after the value of the label at {@code label}. */
  private static int endOfValue(List<Row> rows, int label) {
    int value = label + 1;
    if (value >= rows.size()) {
      return rows.size();
    }
    int end = value + 1;
    boolean ownBlock = rows.get(value).opensBlock();
    while (end < rows.size()
        && !rows.get(end).opensBlock()
        && (ownBlock || rows.get(end - 1).line().text().length() >= FULL_LINE)) {
      end++;
    }
    return end;
  }

  /**
   * A saved web page opens with its skip link, the date, the title and perhaps a line of thanks to
   * whoever paid for it: each a block.
   */
  private static int endOfPageHead(List<Row> rows) {
    int blocks = 0;
    int end = 0;
    for (int i = 0; i < rows.size() && blocks <= 5; i++) {
      if (rows.get(i).opensBlock()) {
        blocks++;
      }
      if (blocks <= 3 || CatalogueRecord.isCredit(rows.get(i).line().text())) {
        end = i + 1;
      }
    }
    return end;
  }

  /** The first row of a record that follows the document, or the number of rows. */
  private static int startOfClosingRecord(List<Row> rows, int head) {
    Set<String> seen = new LinkedHashSet<>();
    int first = rows.size();
    for (int i = rows.size() - 1; i >= Math.max(head, rows.size() - CLOSING_LINES); i--) {
      if (rows.get(i).isLabelAlone() && rows.get(i).opensBlock()) {
        seen.add(rows.get(i).label());
        first = i;
      }
    }
    if (seen.size() < 3) {
      return rows.size();
    }
    boolean savedPage = NAVIGATION.contains(fold(rows.get(0).line().text()));
    if (savedPage && first > head) {
      first--;
      while (first > head && !rows.get(first).opensBlock()) {
        first--;
      }
    }
    return first;
  }

  private static int firstLine(List<Row> rows, int row, List<String> source) {
    return row < rows.size() ? rows.get(row).number() : source.size() + 1;
  }

  private static CatalogueRecord record(List<String> source, List<Row> rows, int from, int to) {
    String words = rows.stream().map(r -> r.line().text()).collect(Collectors.joining("\n"));
    String text =
        source.isEmpty() ? words : String.join("\n", source.subList(from - 1, to - 1)).strip();
    return new CatalogueRecord(text, words, fields(rows));
  }

  private static List<Field> fields(List<Row> rows) {
    List<Field> fields = new ArrayList<>();
    String label = "";
    StringBuilder value = new StringBuilder();
    int number = 0;
    for (Row row : rows) {
      boolean labelled = row.isLabelAlone();
      if (labelled || (label.isEmpty() && row.opensBlock())) {
        addField(fields, label, value, number);
        label = labelled ? row.line().text().strip().replaceFirst("\\s*:$", "") : "";
        number = row.number();
      }
      if (!labelled) {
        value.append(value.isEmpty() ? "" : "\n").append(row.line().text().strip());
      }
    }
    addField(fields, label, value, number);
    return fields;
  }

  private static void addField(List<Field> fields, String label, StringBuilder value, int line) {
    if (!value.isEmpty()) {
      fields.add(new Field(label, value.toString(), line));
    }
    value.setLength(0);
  }

  private static List<Block> document(List<Block> blocks, List<Row> rows, int head, int tail) {
    if (head == 0 && tail == rows.size()) {
      return blocks;
    }
    if (head >= tail) {
      return List.of();
    }
    List<Block> document = new ArrayList<>();
    Row first = rows.get(head);
    Row last = rows.get(tail - 1);
    for (int b = first.block(); b <= last.block(); b++) {
      Block block = blocks.get(b);
      int from = b == first.block() ? first.index() : 0;
      int to = b == last.block() ? last.index() + 1 : block.lines().size();
      document.add(block.with(block.lines().subList(from, to)));
    }
    return document;
  }
}
