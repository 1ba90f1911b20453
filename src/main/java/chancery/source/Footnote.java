package chancery.source;

import java.util.List;

/**
 * A note that the format itself sets apart from the text.
 *
 * @param mark the mark that calls it
 * @param comments on its words, in the order of their places
 */
public record Footnote(String mark, List<Block> blocks, List<Comment> comments) {
  public Footnote {
    blocks = List.copyOf(blocks);
    comments = List.copyOf(comments);
  }

  /** A note that nobody comments on. */
  public Footnote(String mark, List<Block> blocks) {
    this(mark, blocks, List.of());
  }
}
