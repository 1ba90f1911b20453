package chancery.transcript;

import chancery.source.Block;
import chancery.transcript.DocumentText.Row;
import chancery.transcript.DocumentText.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a stretch of the document into paragraphs: at blank lines, at every line where lines are
 * paragraphs, at indents where lines are wrapped.
 */
final class Pieces {
  /**
   * A paragraph, or what has the form of one.
   *
   * @param start of its first word
   * @param end after its last
   */
  record Piece(int start, int end, Block.Kind kind) {}

  private static final int WIDEST_WRAP = 130;

  private final DocumentText document;
  private final boolean wrapped;

  Pieces(DocumentText document) {
    this.document = document;
    this.wrapped = document.printed() || isWrapped(document);
  }

  boolean wrapped() {
    return wrapped;
  }

  /** The paragraphs between two positions. */
  List<Piece> between(int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    List<Segment> blocks = document.blocks();
    for (int b = firstBlock(from); b < blocks.size() && blocks.get(b).start() < to; b++) {
      Segment block = blocks.get(b);
      if (block.rows() == 0) {
        if (block.start() >= from && block.start() <= to) {
          pieces.add(new Piece(block.start(), block.start(), block.kind()));
        }
        continue;
      }
      addRows(pieces, block, from, to);
    }
    return pieces;
  }

  private int firstBlock(int position) {
    List<Segment> blocks = document.blocks();
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).end() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void addRows(List<Piece> pieces, Segment block, int from, int to) {
    int start = -1;
    int end = -1;
    int indent = 0;
    for (int r = block.firstRow(); r < block.firstRow() + block.rows(); r++) {
      Row row = document.rows().get(r);
      int rowStart = Math.max(row.start(), from);
      int rowEnd = Math.min(row.end(), to);
      if (rowStart >= rowEnd) {
        continue;
      }
      boolean opens =
          start < 0
              || (!joinsRows(block) && !document.isInBracket(row.start()))
              || (row.indent() > indent && row.indent() - indent < 8 && !isHanging(block, r));
      if (opens && start >= 0) {
        pieces.add(new Piece(start, end, block.kind()));
      }
      if (opens) {
        start = rowStart;
      }
      end = rowEnd;
      indent = row.indent();
    }
    if (start >= 0) {
      pieces.add(new Piece(start, end, block.kind()));
    }
  }

  private boolean joinsRows(Segment block) {
    return (wrapped && block.kind() != Block.Kind.TABLE_ROW)
        || PageTurn.isPart(block.kind())
        || block.kind() == Block.Kind.LIST_ITEM
        || block.kind() == Block.Kind.QUOTE
        || block.kind() == Block.Kind.HEADING;
  }

  /** Whether all rows after a block's first are indented: a hanging indent, not a new paragraph. */
  private boolean isHanging(Segment block, int row) {
    List<Row> rows = document.rows();
    if (row != block.firstRow() + 1) {
      return false;
    }
    int hang = rows.get(row).indent();
    for (int r = row; r < block.firstRow() + block.rows(); r++) {
      if (rows.get(r).indent() < hang) {
        return false;
      }
    }
    return true;
  }

  /** Whether the lines of the text are broken at a width, and not where a paragraph ends. */
  private static boolean isWrapped(DocumentText document) {
    int[] inner = innerRowLengths(document);
    if (inner.length < 3) {
      return false;
    }
    Arrays.sort(inner);
    int wide = inner[(int) (inner.length * 0.9)];
    if (wide > WIDEST_WRAP || wide < 30) {
      return false;
    }
    long full = Arrays.stream(inner).filter(n -> n >= wide * 0.75).count();
    return full >= inner.length * 0.6;
  }

  /** The lengths of rows that another row of the same block follows. */
  private static int[] innerRowLengths(DocumentText document) {
    List<Row> rows = document.rows();
    List<Integer> lengths = new ArrayList<>();
    for (int i = 0; i + 1 < rows.size(); i++) {
      if (!rows.get(i + 1).opensBlock()) {
        lengths.add(rows.get(i).end() - rows.get(i).start());
      }
    }
    return lengths.stream().mapToInt(Integer::intValue).toArray();
  }
}
