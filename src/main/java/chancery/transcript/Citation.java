package chancery.transcript;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A citation as printed, and the places in it that were understood. A part is always a stretch of
 * the line, so that nothing is said that the line does not say.
 *
 * @param line one line, its white space single spaces
 * @param parts in the order of the line; none overlaps another
 * @param date the date among the parts, as a computer reads it
 */
public record Citation(String line, List<Part> parts, Optional<Setting.Stated> date) {

  /** What a part is. The names are those that a form of citation gives them. */
  public enum Field {
    TITLE,
    DATE,
    /** Who publishes the digital copy, or the printed series. */
    PUBLISHER,
    PUBLISHER_PLACE,
    /** The year in which a printed series was published. */
    PUBLISHED,
    /** The archive that holds the original. */
    ARCHIVE,
    /** The town where the archive is. */
    ARCHIVE_PLACE,
    /** A collection, a fond, a record group; from the widest to the narrowest. */
    COLLECTION,
    /** The archive's number of the file. */
    SHELFMARK,
    PAGES,
    EDITOR,
    TRANSLATOR,
    /** The printed series in which the document stands. */
    SERIES,
    VOLUME,
    /** The document's number in its volume. */
    NUMBER,
    URL;

    /** Its name as a form of citation writes it. */
    public String inBraces() {
      return "{" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "}";
    }
  }

  /**
   * A part.
   *
   * @param type what kind of its field it is, such as {@code fond}; empty where the line does not
   *     say
   */
  public record Part(Field field, Optional<String> type, int start, int end) {}

  public Citation {
    parts = parts.stream().sorted(Comparator.comparingInt(Part::start)).toList();
  }

  /** Every part of a field, as printed. */
  public List<String> all(Field field) {
    return parts.stream().filter(part -> part.field() == field).map(this::text).toList();
  }

  /** The first part of a field, as printed. */
  public Optional<String> first(Field field) {
    return all(field).stream().findFirst();
  }

  /** The words of a part. */
  public String text(Part part) {
    return line.substring(part.start(), part.end());
  }

  /**
   * The line with the names of its fields in the place of their words: the form in which this
   * archive cites. Filled with the parts it gives the line.
   */
  public String form() {
    StringBuilder form = new StringBuilder();
    int at = 0;
    for (Part part : parts) {
      form.append(literal(line.substring(at, part.start())));
      form.append(part.field() == Field.DATE ? "{date:printed}" : part.field().inBraces());
      at = part.end();
    }
    return form.append(literal(line.substring(at))).toString();
  }

  /** In a form, brackets and braces are doubled where they stand for themselves. */
  private static String literal(String words) {
    return words
        .codePoints()
        .mapToObj(Character::toString)
        .map(c -> "{}[]".contains(c) ? c + c : c)
        .collect(Collectors.joining());
  }
}
