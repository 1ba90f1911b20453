package chancery.validate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How documents are to be validated.
 *
 * @param schemas what they are judged by; where empty, what each of them declares, or else
 *     Chancery's own schema
 * @param files where declared schemas are found
 * @param rules whether Schematron is checked as well as the grammar
 * @param wording how the grammar's findings are worded
 * @param today what rules are told that ask for the date
 * @param dates what reads the words of dates, so that their values can be held against them
 * @param cache the folder where compiled rules are kept; without one, none are
 */
public record Settings(
    List<Path> schemas,
    SchemaFiles files,
    Rulebook rules,
    Wording wording,
    LocalDate today,
    DateReader dates,
    Optional<Path> cache) {

  /** Which of a schema's parts are checked. */
  public enum Rulebook {
    GRAMMAR_AND_RULES,
    GRAMMAR_ALONE
  }

  /** So that a document is judged today as it was yesterday. */
  public static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

  public Settings {
    schemas = List.copyOf(schemas);
  }

  /** Each document by what it declares, with nothing looked up and nothing kept. */
  public static Settings usual() {
    return new Settings(
        List.of(),
        new SchemaFiles(List.of(), List.of()),
        Rulebook.GRAMMAR_AND_RULES,
        Wording.FOR_PEOPLE,
        ANY_DAY,
        DateReader.none(),
        Optional.empty());
  }
}
