package chancery.transcript;

import java.util.List;

/**
 * What an editor decided about one transcript, in order; of two decisions about the same the later
 * holds. Immutable.
 *
 * @param editor who decided; empty where nobody did
 */
public record Decisions(String editor, List<Decided> list) {
  private static final Decisions NONE = new Decisions("", List.of());

  public Decisions {
    list = List.copyOf(list);
  }

  /** Nothing was decided. */
  public static Decisions none() {
    return NONE;
  }
}
