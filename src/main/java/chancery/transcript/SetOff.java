package chancery.transcript;

import chancery.source.Block;
import chancery.transcript.DocumentText.Row;
import chancery.transcript.DocumentText.Segment;
import chancery.transcript.Pieces.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lists, tables and quotations, as the source's format sets them off from prose (TEI Guidelines,
 * chapters CO and FT). One in which a speaker's label stands is the dialogue's own shape, and sets
 * nothing off.
 */
final class SetOff {
  /**
   * What is set off.
   *
   * @param end the index after its last piece
   */
  record Found(Passage passage, int end) {}

  private final DocumentText document;
  private final Paragraphs paragraphs;

  SetOff(DocumentText document, Paragraphs paragraphs) {
    this.document = document;
    this.paragraphs = paragraphs;
  }

  /** What a piece and those after it make. */
  Optional<Found> at(List<Piece> pieces, int from) {
    Block.Kind kind = pieces.get(from).kind();
    boolean setOff =
        kind == Block.Kind.LIST_ITEM || kind == Block.Kind.QUOTE || kind == Block.Kind.TABLE_ROW;
    if (!setOff) {
      return Optional.empty();
    }
    int end = end(pieces, from);
    int first = block(pieces.get(from));
    int last = block(pieces.get(end - 1));
    boolean whole =
        pieces.get(from).start() == segment(first).start()
            && pieces.get(end - 1).end() == segment(last).end()
            && !goesWith(first - 1, first)
            && !goesWith(last + 1, first);
    if (!whole) {
      return Optional.empty();
    }
    Run run = new Run(pieces.subList(from, end), depth(pieces.get(from)));
    return switch (kind) {
      case LIST_ITEM -> Optional.of(new Found(new Passage.Items(run.items(run.outer)), end));
      case QUOTE -> Optional.of(new Found(new Passage.Quote(run.quoted(run.outer)), end));
      default -> table(first, last).map(table -> new Found(table, end));
    };
  }

  /** After the last piece of the same list, table or quotation; a page may turn within it. */
  private int end(List<Piece> pieces, int from) {
    int first = block(pieces.get(from));
    boolean turns = pieces.get(from).kind() != Block.Kind.TABLE_ROW;
    int end = from + 1;
    while (end < pieces.size()) {
      int next = turns ? PageTurn.after(pieces, end) : end;
      if (next == pieces.size() || !goesWith(block(pieces.get(next)), first)) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /** Whether a block is of one kind with another, and no further out. */
  private boolean goesWith(int block, int first) {
    return block >= 0
        && block < document.blocks().size()
        && segment(block).kind() == segment(first).kind()
        && segment(block).depth() >= segment(first).depth();
  }

  private int block(Piece piece) {
    return document.blockAt(piece.start());
  }

  private Segment segment(int block) {
    return document.blocks().get(block);
  }

  private int depth(Piece piece) {
    return segment(block(piece)).depth();
  }

  /** A row of cells each; time codes beside what is said make no table. */
  private Optional<Passage> table(int first, int last) {
    List<List<Words>> rows = new ArrayList<>();
    for (int b = first; b <= last; b++) {
      Segment row = segment(b);
      List<Row> cells = document.rows().subList(row.firstRow(), row.firstRow() + row.rows());
      if (cells.stream().anyMatch(cell -> Timeline.isTimeCode(document.text(cell)))) {
        return Optional.empty();
      }
      rows.add(
          cells.stream()
              .map(cell -> new Piece(cell.start(), cell.end(), row.kind()))
              .map(cell -> paragraphs.words(cell, List.of()))
              .toList());
    }
    return Optional.of(new Passage.Table(rows));
  }

  /** The pieces of a list or a quotation, taken in order into what nests. */
  private final class Run {
    final int outer;
    private final List<Piece> pieces;
    private int next;

    Run(List<Piece> pieces, int outer) {
      this.pieces = pieces;
      this.outer = outer;
    }

    private boolean goesOn(int depth) {
      return next < pieces.size()
          && (PageTurn.isPart(pieces.get(next)) || depth(pieces.get(next)) >= depth);
    }

    List<Passage> items(int depth) {
      List<Passage> items = new ArrayList<>();
      while (goesOn(depth)) {
        Piece piece = pieces.get(next);
        int last = items.size() - 1;
        if (PageTurn.isPart(piece)) {
          next++;
          items.add(paragraphs.page(piece));
        } else if (depth(piece) == depth || last < 0) {
          next++;
          items.add(new Passage.Item(paragraphs.words(piece, List.of()), Optional.empty()));
        } else {
          Passage.Items inner = new Passage.Items(items(depth(piece)));
          items.add(
              items.get(last) instanceof Passage.Item item && item.inner().isEmpty()
                  ? within(items, item, inner)
                  : new Passage.Item(new Words("", List.of()), Optional.of(inner)));
        }
      }
      return items;
    }

    private Passage.Item within(List<Passage> items, Passage.Item item, Passage.Items inner) {
      items.remove(item);
      return new Passage.Item(item.words(), Optional.of(inner));
    }

    List<Passage> quoted(int depth) {
      List<Passage> quoted = new ArrayList<>();
      while (goesOn(depth)) {
        Piece piece = pieces.get(next);
        if (PageTurn.isPart(piece)) {
          next++;
          quoted.add(paragraphs.page(piece));
        } else if (depth(piece) == depth) {
          next++;
          quoted.add(new Passage.Paragraph(paragraphs.words(piece, List.of())));
        } else {
          quoted.add(new Passage.Quote(quoted(depth(piece))));
        }
      }
      return quoted;
    }
  }

  /** What somebody says who says nothing else is no quotation but set in from the margin. */
  static List<Passage> spoken(List<Passage> passages) {
    boolean all = passages.stream().allMatch(p -> p instanceof Passage.Quote);
    return all ? passages.stream().flatMap(SetOff::unquoted).toList() : passages;
  }

  private static Stream<Passage> unquoted(Passage passage) {
    return passage instanceof Passage.Quote quote ? quote.content().stream() : Stream.of(passage);
  }
}
