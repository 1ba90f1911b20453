package chancery.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Settings that differ from the usual ones in the schemas alone. */
final class JudgedBy {
  private JudgedBy() {}

  static Settings schemas(Path... schemas) {
    return new Settings(
        List.of(schemas),
        new SchemaFiles(List.of(), List.of()),
        Settings.Rulebook.GRAMMAR_AND_RULES,
        Wording.FOR_PEOPLE,
        Settings.ANY_DAY,
        DateReader.none(),
        Optional.empty());
  }
}
