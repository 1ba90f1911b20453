package chancery.transcript;

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
 */
public record Doubt(
    String target,
    Optional<String> match,
    String locus,
    Certainty certainty,
    String reason,
    int line,
    int column) {}
