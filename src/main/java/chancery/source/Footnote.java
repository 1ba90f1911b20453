package chancery.source;

import java.util.List;

/**
 * A note that the format itself sets apart from the text.
 *
 * @param mark the mark that calls it
 */
public record Footnote(String mark, List<Block> blocks) {
  public Footnote {
    blocks = List.copyOf(blocks);
  }
}
