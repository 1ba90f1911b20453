package chancery.validate;

import chancery.finding.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A schema in a file.
 *
 * @param path where it is; what it includes is relative to that
 */
@SuppressWarnings("ArrayRecordComponent")
record SchemaFile(Path path, byte[] content) {

  /** The languages that schemas are written in. */
  enum Language {
    RELAX_NG,
    RELAX_NG_COMPACT,
    SCHEMATRON
  }

  /**
   * Reads one.
   *
   * @throws UnusableSchemaException if it is not there
   */
  static SchemaFile read(Path path) throws UnusableSchemaException {
    try {
      return new SchemaFile(path, Files.readAllBytes(path));
    } catch (IOException e) {
      throw SchemaRule.MISSING.unusable(Place.of(path.toString()), "The schema cannot be read.");
    }
  }

  /** Its language, by its extension or else by what stands in it. */
  Language language() {
    String name = path.toString();
    if (name.endsWith(".rnc")) {
      return Language.RELAX_NG_COMPACT;
    }
    if (name.endsWith(".sch")) {
      return Language.SCHEMATRON;
    }
    return !name.endsWith(".rng") && !text().contains("http://relaxng.org/ns/structure/1.0")
        ? Language.SCHEMATRON
        : Language.RELAX_NG;
  }

  /** Whether it holds Schematron that can be read. */
  boolean holdsRules() {
    return language() == Language.SCHEMATRON
        || (language() == Language.RELAX_NG && namesSchematron());
  }

  boolean namesSchematron() {
    return text().contains("http://purl.oclc.org/dsdl/schematron");
  }

  /** Its characters; what is looked for in them is ASCII. */
  String text() {
    return new String(content, StandardCharsets.ISO_8859_1);
  }
}
