package chancery.source;

import java.util.ArrayList;
import java.util.List;

/**
 * What the pages of a typed text leave in it, set apart: running heads and page numbers in blocks
 * of their own kinds where a page begins, and the notes at the foot of a page linked to their marks
 * on it. Every word is kept, in a block or in a note.
 */
final class PrintedPages {
  /** The text without its notes. */
  record Parts(List<Block> blocks, List<Footnote> notes) {}

  private final List<Block> source;
  private final PageEdges edges;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Footnote> notes = new ArrayList<>();
  private int page;

  private PrintedPages(List<Block> source) {
    this.source = source;
    this.edges = PageEdges.of(source);
  }

  static Parts of(List<Block> source) {
    return new PrintedPages(source).parts();
  }

  private Parts parts() {
    boolean paged = false;
    for (int b = 0; b < source.size(); ) {
      if (!edges.isAtEdge(b)) {
        blocks.add(source.get(b++));
        continue;
      }
      int end = b;
      while (end < source.size() && edges.isAtEdge(end)) {
        end++;
      }
      endPage();
      paged = true;
      addEdge(b, end);
      page = blocks.size();
      b = end;
    }
    if (paged) {
      endPage();
    }
    return new Parts(blocks, notes);
  }

  private void endPage() {
    FootOfPage foot = FootOfPage.of(blocks.subList(page, blocks.size()));
    blocks.subList(page, blocks.size()).clear();
    blocks.addAll(foot.text());
    notes.addAll(foot.notes());
  }

  /**
   * Where a form feed stands, it parts the foot of a page from the head of the next. Elsewhere a
   * number that comes first, with something after it, is the foot's; at the end of a text all is.
   */
  private void addEdge(int from, int to) {
    int parting = from;
    while (parting < to && !edges.isFeed(parting)) {
      parting++;
    }
    boolean stated = parting < to;
    if (!stated) {
      boolean footed = edges.isNumber(from) && to - from > 1 && from > 0;
      parting = to == source.size() ? to : footed ? from + 1 : from;
    }
    List<Line> foot = lines(from, parting);
    List<Line> head = lines(parting, to);
    if (!foot.isEmpty()) {
      blocks.add(new Block(Block.Kind.PAGE_FOOT, 0, foot));
    }
    if (parting < to) {
      Block.Kind kind = stated ? Block.Kind.PAGE_BREAK : Block.Kind.PAGE_HEAD;
      blocks.add(new Block(kind, 0, head));
    }
  }

  private List<Line> lines(int from, int to) {
    return source.subList(from, to).stream().flatMap(block -> block.lines().stream()).toList();
  }
}
