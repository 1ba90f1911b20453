package chancery.cite;

/**
 * The part of a document that a citation points at.
 *
 * @param value what is printed: "46", "12"
 */
public record Locator(Unit unit, String value) {
  /** What is counted. */
  public enum Unit {
    /** A page of the archival item. */
    PAGE,
    /** A speaker's turn. CSL has no term for it: it is named in the citation's suffix. */
    TURN
  }
}
