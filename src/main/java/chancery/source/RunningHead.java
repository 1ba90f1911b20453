package chancery.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an office document prints at the head or foot of its pages, once. */
public record RunningHead(Edge edge, List<Block> blocks) {

  /** Where on the page it stands. */
  public enum Edge {
    HEADER,
    FOOTER
  }

  public RunningHead {
    blocks = List.copyOf(blocks);
  }

  /** Adds what stands at an edge of some pages to what is known, unless it is nothing or known. */
  static void add(Map<String, RunningHead> known, Edge edge, List<Block> blocks) {
    String words = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    if (!words.isBlank()) {
      known.putIfAbsent(edge + words, new RunningHead(edge, blocks));
    }
  }
}
