package chancery.compare;

import java.util.List;
import java.util.Optional;

/**
 * What two encodings of a text do not have in common.
 *
 * <p>Elements are matched by {@code xml:id}, then by content. White space counts where the grammar
 * has text, and nowhere else; comments, processing instructions, prefixes and the order of
 * attributes do not count.
 *
 * @param changes in the order of the first encoding, what is only in the second after its neighbour
 * @param rows every passage of either, in the same order
 */
public record Differences(List<Change> changes, List<Row> rows) {
  public Differences {
    changes = List.copyOf(changes);
    rows = List.copyOf(rows);
  }

  /** What there is to say of a document that the second folder has not. */
  public static Differences removed() {
    return whole(Optional.of(Spot.DOCUMENT), Optional.empty());
  }

  /** What there is to say of a document that the first folder has not. */
  public static Differences added() {
    return whole(Optional.empty(), Optional.of(Spot.DOCUMENT));
  }

  private static Differences whole(Optional<Spot> before, Optional<Spot> after) {
    return new Differences(
        List.of(new Change(Kind.DOCUMENT, before, after, "", "", "")), List.of());
  }

  /** Whether nothing is different. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }
}
