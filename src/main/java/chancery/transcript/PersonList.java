package chancery.transcript;

import chancery.source.Block;
import chancery.transcript.DocumentText.Row;
import chancery.transcript.ParticularsFinder.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Those whom lines of particulars list: one below the other, or side by side in columns, under the
 * headings of their delegations.
 */
final class PersonList {
  /**
   * Words that list one person or several.
   *
   * @param delegation the heading under which they stand
   */
  record Item(Span span, Optional<String> delegation) {}

  private static final Pattern DELEGATION =
      Pattern.compile(
          "^[\\s•·*-]*(?:([^:：,;]{2,50})[:：]|((?:From|For) (?:the )?\\p{L}[^:,;]{1,40}))\\s*$");
  private static final Pattern COUNTRY =
      Pattern.compile("^[\\s•·*-]*(\\p{Lu}{2,6}|\\p{Lu}\\.\\p{Lu}\\.(?:\\p{Lu}\\.)*)\\s*$");
  private static final Pattern BETWEEN_COLUMNS = Pattern.compile("[ \\u00A0\\u3000]{3,}|\\t+");
  private static final int LONGEST_HEADING = 4;

  private final DocumentText document;
  private final List<Item> items = new ArrayList<>();

  private PersonList(DocumentText document) {
    this.document = document;
  }

  /** What lists persons in the values of a line of particulars, in the order of the text. */
  static List<Item> of(DocumentText document, List<Span> values) {
    PersonList list = new PersonList(document);
    List<List<Span>> rows = list.rows(values);
    if (rows.stream().filter(row -> row.size() > 1).count() >= 2) {
      list.readColumns(rows);
    } else {
      list.readLines(values);
    }
    return list.items;
  }

  /** The words of a heading under which a delegation is listed; empty where a line is none. */
  static Optional<String> heading(String line) {
    Matcher matcher = DELEGATION.matcher(line);
    if (matcher.matches()) {
      return Optional.of((matcher.group(1) != null ? matcher.group(1) : matcher.group(2)).strip());
    }
    Matcher country = COUNTRY.matcher(line);
    return country.matches() ? Optional.of(country.group(1)) : Optional.empty();
  }

  private void readLines(List<Span> values) {
    Optional<String> delegation = Optional.empty();
    for (Span value : values) {
      Optional<String> heading = heading(text(value));
      if (heading.isPresent()) {
        delegation = heading;
      } else {
        items.add(new Item(value, delegation));
      }
    }
  }

  /** The values by the rows in which they stand, each cut into what stands in its columns. */
  private List<List<Span>> rows(List<Span> values) {
    Map<Integer, List<Span>> rows = new LinkedHashMap<>();
    for (Span value : values) {
      Row row = document.row(value.start());
      boolean inTable = document.block(row).kind() == Block.Kind.TABLE_ROW;
      int key = inTable ? -1 - row.block() : row.index();
      rows.computeIfAbsent(key, k -> new ArrayList<>())
          .addAll(inTable ? List.of(value) : cells(value));
    }
    return List.copyOf(rows.values());
  }

  private List<Span> cells(Span value) {
    List<Span> cells = new ArrayList<>();
    Matcher between = BETWEEN_COLUMNS.matcher(text(value));
    int from = value.start();
    while (between.find()) {
      addCell(cells, from, value.start() + between.start());
      from = value.start() + between.end();
    }
    addCell(cells, from, value.end());
    return cells;
  }

  private void addCell(List<Span> cells, int start, int end) {
    if (!document.text().substring(start, end).isBlank()) {
      cells.add(new Span(start, end));
    }
  }

  private void readColumns(List<List<Span>> rows) {
    List<Span> heads = areHeads(rows) ? rows.get(0) : List.of();
    for (List<Span> row : heads.isEmpty() ? rows : rows.subList(1, rows.size())) {
      for (int i = 0; i < row.size(); i++) {
        Span cell = row.get(i);
        items.add(new Item(cell, head(heads, cell, row.size() == heads.size() ? i : -1)));
      }
    }
  }

  /** Whether the first row names no person, and the others do: it heads the columns. */
  private boolean areHeads(List<List<Span>> rows) {
    List<Span> first = rows.get(0);
    return first.size() > 1
        && (first.stream().allMatch(cell -> heading(text(cell)).isPresent())
            || (first.stream().allMatch(this::isShort)
                && rows.subList(1, rows.size()).stream()
                    .flatMap(List::stream)
                    .noneMatch(this::isShort)));
  }

  /** A word or a few without a title or an office: the name of a body, not of a person there. */
  private boolean isShort(Span cell) {
    String text = text(cell).strip();
    List<String> words = Shape.words(text);
    boolean named =
        text.matches(".*[,，;(（].*")
            || words.stream().anyMatch(w -> Shape.isTitle(w) || Shape.isInitials(w));
    return !named && (words.size() == 1 || text.endsWith(":") || isBody(words));
  }

  private static boolean isBody(List<String> words) {
    return words.size() <= LONGEST_HEADING
        && words.stream().anyMatch(w -> Shape.isOrganisation(w) || Shape.isCapitals(w));
  }

  /** The head of the column in which a cell stands: of its number, or the last that begins left. */
  private Optional<String> head(List<Span> heads, Span cell, int column) {
    Optional<Span> found = Optional.empty();
    for (int i = 0; i < heads.size(); i++) {
      if (i == column || (column < 0 && indent(heads.get(i)) <= indent(cell) + 1)) {
        found = Optional.of(heads.get(i));
      }
    }
    return found.map(head -> heading(text(head)).orElse(text(head).strip()));
  }

  /** Where in its line of the source something begins. */
  private int indent(Span span) {
    Row row = document.row(span.start());
    int start = span.start();
    while (start < span.end() && DocumentText.isSpace(document.text().charAt(start))) {
      start++;
    }
    return row.indent() + start - row.start();
  }

  private String text(Span span) {
    return document.text().substring(span.start(), span.end());
  }
}
