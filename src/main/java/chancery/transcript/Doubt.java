package chancery.transcript;

import java.util.List;
import java.util.Optional;

/**
 * Something that was inferred and not stated, and why. It becomes a {@code certainty} element (TEI
 * Guidelines, chapter Certainty, Precision, and Responsibility) and a line for the editor.
 *
 * @param target the xml:id of what is doubtful
 * @param match an attribute of it, such as {@code @type}, where only that is doubtful
 * @param locus a value of {@code certainty/@locus}
 * @param reason one sentence
 * @param line where in the source, counted from 1
 * @param settledBy the decision that takes the inference as it is
 * @param evidence what in the document speaks for it or against it, beyond the reason
 */
public record Doubt(
    String target,
    Optional<String> match,
    String locus,
    Certainty certainty,
    String reason,
    int line,
    int column,
    Decision settledBy,
    List<String> evidence) {
  public Doubt {
    evidence = List.copyOf(evidence);
  }

  /** A doubt of which its reason says all. */
  public Doubt(
      String target,
      Optional<String> match,
      String locus,
      Certainty certainty,
      String reason,
      int line,
      int column,
      Decision settledBy) {
    this(target, match, locus, certainty, reason, line, column, settledBy, List.of());
  }

  /** The same doubt, with what speaks for the inference. */
  Doubt with(List<String> found) {
    return new Doubt(target, match, locus, certainty, reason, line, column, settledBy, found);
  }
}
