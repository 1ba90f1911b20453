package chancery.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Where a word processor's file lays text out: the part itself, and within it cells, text boxes and
 * notes, each a flow of its own.
 */
final class Flows {
  private static final class Flow {
    final BlockBuilder out = new BlockBuilder();
    final List<List<Block>> cells = new ArrayList<>();
    final List<Block> afterParagraph = new ArrayList<>();
  }

  private final Deque<Flow> flows = new ArrayDeque<>();

  Flows() {
    begin();
  }

  /** What is being laid out now. */
  BlockBuilder out() {
    return flows.element().out;
  }

  /** How many blocks the part itself has so far. */
  int size() {
    return flows.getLast().out.size();
  }

  void begin() {
    flows.push(new Flow());
  }

  /** Ends a flow that {@link #begin} began. */
  List<Block> end() {
    return flows.pop().out.blocks();
  }

  /** Keeps blocks until the paragraph in which they stand ends. */
  void addAfterParagraph(List<Block> blocks) {
    flows.element().afterParagraph.addAll(blocks);
  }

  void endParagraph(Block.Kind kind, int depth, String style) {
    Flow flow = flows.element();
    flow.out.endBlock(kind, depth, style);
    flow.afterParagraph.forEach(flow.out::add);
    flow.afterParagraph.clear();
  }

  void endCell() {
    List<Block> cell = end();
    flows.element().cells.add(cell);
  }

  /** A row of cells with a paragraph each is a row; others lay a page out. */
  void endRow() {
    Flow flow = flows.element();
    List<List<Block>> cells = flow.cells.stream().filter(cell -> !cell.isEmpty()).toList();
    flow.cells.clear();
    boolean row =
        cells.size() > 1
            && cells.stream()
                .allMatch(cell -> cell.size() == 1 && cell.get(0).kind() != Block.Kind.TABLE_ROW);
    if (row) {
      List<Line> lines = cells.stream().map(cell -> cell.get(0).oneLine()).toList();
      flow.out.add(new Block(Block.Kind.TABLE_ROW, 0, lines, cells.get(0).get(0).style()));
    } else {
      cells.forEach(cell -> cell.forEach(flow.out::add));
    }
  }
}
