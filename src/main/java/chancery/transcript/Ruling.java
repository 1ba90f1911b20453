package chancery.transcript;

import java.util.List;
import java.util.Optional;

/**
 * What an editor's decision settled in the encoding. It becomes a {@code respons} element (TEI
 * Guidelines, chapter Certainty, Precision, and Responsibility), and the editor's {@code @resp} on
 * what was decided.
 *
 * @param targets the xml:ids of what was decided, at least one
 * @param match what of it, as an XPath from there, where only that was decided
 * @param locus a value of {@code respons/@locus}
 * @param certainty where the editor says that a doubt remains
 * @param reason one sentence
 */
public record Ruling(
    List<String> targets,
    Optional<String> match,
    String locus,
    Optional<Certainty> certainty,
    String reason) {
  /** The target of what is said of the title. */
  public static final String TITLE = "title-main";

  /** The target of what is said of when and where. */
  public static final String SETTING = "setting-1";

  /** The target of what is said of the text's language. */
  public static final String LANGUAGE = "text-language";

  public Ruling {
    targets = List.copyOf(targets);
  }
}
