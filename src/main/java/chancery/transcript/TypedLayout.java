package chancery.transcript;

import chancery.transcript.DocumentText.Row;
import chancery.transcript.Pieces.Piece;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a typed text places lines by the white space before them: centred, or set in from the margin
 * that most lines keep. It is a fact of the page and says nothing of what the lines are.
 */
final class TypedLayout {
  private static final int LEAST_INDENT = 4;
  private static final int LEAST_CENTRED = 8;
  private static final int OFF_CENTRE = 4;
  private static final double WIDEST_CENTRED = 0.7;
  private static final double WIDTH_OF = 0.9;
  private static final int MOST_CENTRED_ROWS = 3;

  private final DocumentText document;
  private final int margin;
  private final int width;

  TypedLayout(DocumentText document) {
    this.document = document;
    this.margin = margin(document.rows());
    this.width = width(document.rows());
  }

  /** The value of {@code rend} that a piece has; empty where its lines begin at the margin. */
  Optional<String> rend(Piece piece) {
    List<Row> rows = rows(piece);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    if (isCentred(rows)) {
      return Optional.of("center");
    }
    boolean in = rows.stream().allMatch(row -> row.indent() >= margin + LEAST_INDENT);
    return in && rows.size() > 1 ? Optional.of("indent") : Optional.empty();
  }

  boolean isCentred(Piece piece) {
    return isCentred(rows(piece));
  }

  private boolean isCentred(List<Row> rows) {
    return !rows.isEmpty()
        && rows.size() <= MOST_CENTRED_ROWS
        && rows.stream().allMatch(this::isCentred);
  }

  private boolean isCentred(Row row) {
    int length = row.end() - row.start();
    return row.indent() >= margin + LEAST_CENTRED
        && length <= WIDEST_CENTRED * (width - margin)
        && Math.abs(2 * row.indent() + length - width - margin) <= OFF_CENTRE;
  }

  /** The rows of a piece that has whole ones. */
  private List<Row> rows(Piece piece) {
    DocumentText.Segment block = document.blocks().get(document.blockAt(piece.start()));
    List<Row> rows =
        document.rows().subList(block.firstRow(), block.firstRow() + block.rows()).stream()
            .filter(row -> row.start() >= piece.start() && row.end() <= piece.end())
            .toList();
    boolean whole =
        !rows.isEmpty()
            && rows.get(0).start() == piece.start()
            && rows.get(rows.size() - 1).end() == piece.end();
    return whole ? rows : List.of();
  }

  private static int margin(List<Row> rows) {
    Map<Integer, Integer> count = new HashMap<>();
    rows.forEach(row -> count.merge(row.indent(), 1, Integer::sum));
    return count.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** Where the long lines end. */
  private static int width(List<Row> rows) {
    int[] ends =
        rows.stream().mapToInt(row -> row.indent() + row.end() - row.start()).sorted().toArray();
    return ends.length == 0 ? 0 : ends[(int) ((ends.length - 1) * WIDTH_OF)];
  }
}
