package chancery.transcript;

import java.util.List;
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
 * @param authors of the document, as printed
 * @param terms on which it may be used: a licence, its address, a statement of rights
 * @param address where it is published
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
    List<String> authors,
    Optional<String> publisher,
    Optional<String> terms,
    Optional<String> address) {

  /** A language: its name as printed, and its BCP 47 tag. */
  public record Language(String name, String tag) {}

  public Catalogue {
    authors = List.copyOf(authors);
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
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
