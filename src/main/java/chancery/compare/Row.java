package chancery.compare;

import java.util.List;

/**
 * One passage in two encodings, beside itself.
 *
 * @param at where it stands
 * @param language the {@code xml:lang} it is in; empty where none is stated
 * @param before its words in the first, in pieces; none where it is not there
 * @param after its words in the second; none where it is not there
 */
public record Row(String at, String language, List<Piece> before, List<Piece> after) {
  public Row {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * Some words of a passage.
   *
   * @param same whether the other encoding has them too
   */
  public record Piece(String words, boolean same) {}

  /** Whether any word of it is not in both. */
  public boolean isChanged() {
    return before.stream().anyMatch(piece -> !piece.same())
        || after.stream().anyMatch(piece -> !piece.same());
  }
}
