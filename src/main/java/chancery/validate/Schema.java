package chancery.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of Chancery's schema, as the build made them. */
public final class Schema {
  static final String GRAMMAR = "chancery.rng";
  static final String RULES = "chancery.sch";
  static final String RULES_STYLESHEET = "chancery-schematron.xsl";

  private Schema() {}

  /**
   * What an edition carries so that other editors can validate it: the grammar and the rules, each
   * in one file.
   *
   * @return the content of each file by its name, in a fixed order
   */
  public static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(GRAMMAR, read(GRAMMAR));
    files.put(RULES, read(RULES));
    return files;
  }

  /** Whether an address is that of a file that Chancery puts beside an edition. */
  static boolean isNamedLikeOurs(String address) {
    String name = address.substring(address.lastIndexOf('/') + 1);
    return name.equals(GRAMMAR) || name.equals(RULES);
  }

  static SchemaFile grammar() {
    return new SchemaFile(Path.of(GRAMMAR), read(GRAMMAR));
  }

  static byte[] read(String name) {
    try (InputStream in = Schema.class.getResourceAsStream("/schema/" + name)) {
      if (in == null) {
        throw new IllegalStateException("schema/" + name + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
