package chancery.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one style.
 *
 * @param text the words, without the format's own delimiters
 * @param line where it begins in the source, counted from 1
 * @param column where it begins in its line, counted from 1 in UTF-16 code units
 * @param link the address that the source links it to, or null
 */
public record Run(String text, Set<Style> styles, int line, int column, @Nullable String link) {
  public Run {
    styles = Set.copyOf(styles);
  }

  public boolean is(Style style) {
    return styles.contains(style);
  }
}
