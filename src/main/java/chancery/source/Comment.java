package chancery.source;

import java.util.List;

/**
 * What a reader of an office document wrote beside its text.
 *
 * @param author as the file names them; empty where it does not
 * @param line where it stands, as {@link Run} counts lines
 * @param column the same; what stands before it is what it is a comment on
 */
public record Comment(String author, int line, int column, List<Block> blocks) {
  public Comment {
    blocks = List.copyOf(blocks);
  }
}
