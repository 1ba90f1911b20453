package chancery.transcript;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the catalogue records state, in their parts. Every value is a part of the record, as
 * printed.
 *
 * @param citation the archive's own citation, word for word, a newline between its lines
 * @param credits word for word
 * @param funder who is thanked in the credits for support
 * @param contents what the archive says the file holds
 * @param originalLanguage its name and BCP 47 tag
 * @param language of the text itself
 * @param other further fields, as label and value, that have no place of their own
 */
public record Catalogue(
    Optional<String> title,
    Optional<Setting.Stated> date,
    Optional<String> citation,
    Optional<Citation> parts,
    Optional<String> summary,
    Optional<String> credits,
    Optional<String> funder,
    Optional<String> contents,
    Optional<Language> originalLanguage,
    Optional<Language> language,
    Map<String, List<String>> other) {

  /** A language: its name as printed, and its BCP 47 tag. */
  public record Language(String name, String tag) {}

  public Catalogue {
    other = Map.copyOf(other);
  }

  public static Catalogue empty() {
    return new Catalogue(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }
}
