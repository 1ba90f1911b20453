package chancery.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an office document prints at the head or foot of its pages, once. */
record RunningHead(Edge edge, List<Block> blocks) {

  /** Where on the page it stands. */
  enum Edge {
    HEADER,
    FOOTER
  }

  /**
   * From where on heads are printed.
   *
   * @param block index of the first block
   */
  record Section(int block, List<RunningHead> heads) {
    Section {
      heads = List.copyOf(heads);
    }
  }

  RunningHead {
    blocks = List.copyOf(blocks);
  }

  /**
   * The blocks, and beside the beginning of the first page that has it each head; one that several
   * sections have stands once.
   */
  static List<Block> beside(List<Block> blocks, List<Section> sections) {
    Set<RunningHead> known = new HashSet<>();
    Map<Integer, List<Block>> at = new TreeMap<>();
    for (Section section : sections) {
      int page = pageOf(blocks, section.block());
      for (Edge edge : Edge.values()) {
        for (RunningHead head : section.heads()) {
          if (head.edge() == edge && !head.words().isBlank() && known.add(head.withoutPlaces())) {
            at.computeIfAbsent(page, p -> new ArrayList<>()).add(head.block());
          }
        }
      }
    }
    List<Block> all = new ArrayList<>();
    for (int b = 0; b < blocks.size(); b++) {
      if (b == 0 && at.containsKey(-1)) {
        all.add(new Block(Block.Kind.PAGE_BREAK, 0, List.of()));
        all.addAll(at.get(-1));
      }
      all.add(blocks.get(b));
      all.addAll(at.getOrDefault(b, List.of()));
    }
    return all;
  }

  /** The index of the page's beginning that a section has, or -1 for the first page. */
  private static int pageOf(List<Block> blocks, int section) {
    for (int b = Math.max(0, section - 1); section > 0 && b < blocks.size(); b++) {
      if (blocks.get(b).kind() == Block.Kind.PAGE_BREAK) {
        return b;
      }
    }
    return -1;
  }

  private String words() {
    return String.join("\n", blocks.stream().map(Block::text).toList());
  }

  private RunningHead withoutPlaces() {
    Run run = new Run(words(), Set.of(), 0, 0, null);
    Line line = new Line(0, List.of(run));
    return new RunningHead(edge, List.of(new Block(Block.Kind.PARAGRAPH, 0, List.of(line))));
  }

  private Block block() {
    Block.Kind kind = edge == Edge.HEADER ? Block.Kind.PAGE_HEAD : Block.Kind.PAGE_FOOT;
    return new Block(kind, 0, blocks.stream().flatMap(b -> b.lines().stream()).toList());
  }
}
