package chancery.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one style.
 *
 * @param text the words, without the format's own delimiters
 * @param line where it begins in the source, counted from 1: the line of a text or page of HTML,
 *     the paragraph of a word processor's file (in its notes, of the note's part), and of a PDF the
 *     number of the page times a thousand and the line on it, 12007 for line 7 of page 12
 * @param column where it begins in its line or paragraph, counted from 1 in UTF-16 code units
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
