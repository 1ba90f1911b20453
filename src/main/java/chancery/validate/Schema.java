package chancery.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The files of Chancery's schema, as the build made them. */
public final class Schema {
  private static final Pattern MODULE = Pattern.compile("(?m)^include \"([^\"]+)\"");

  static final String COMPACT = "chancery.rnc";
  static final String GRAMMAR = "chancery.rng";
  static final String RULES = "chancery.sch";
  private static final String ODD = "chancery.odd";
  static final String RULES_STYLESHEET = "chancery-schematron.xsl";

  private Schema() {}

  /** The grammar in one file, as RELAX NG in XML syntax. */
  public static byte[] flatGrammar() {
    return read(GRAMMAR);
  }

  /**
   * What an edition carries so that other editors can validate it: the grammar and the rules, each
   * in one file.
   *
   * @return the content of each file by its name, in a fixed order
   */
  public static Map<String, byte[]> files() {
    return files(ValueLists.none());
  }

  /** The same for an edition that adds values to the grammar's lists. */
  public static Map<String, byte[]> files(ValueLists lists) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(GRAMMAR, lists.addedTo(read(GRAMMAR)));
    files.put(RULES, read(RULES));
    return files;
  }

  /**
   * The whole schema for other editors: as scholars read and change it in compact syntax, what
   * {@link #files} has, the same in the TEI's own language (TEI Guidelines, chapter TD), and an XML
   * catalog that leads to them by name.
   *
   * @return the content of each file by its path, in a fixed order
   */
  public static Map<String, byte[]> distribution() {
    Map<String, byte[]> files = new LinkedHashMap<>(files());
    byte[] grammar = read(COMPACT);
    files.put(COMPACT, grammar);
    MODULE
        .matcher(new String(grammar, StandardCharsets.UTF_8))
        .results()
        .map(include -> include.group(1))
        .forEach(module -> files.put(module, read(module)));
    files.put(ODD, read(ODD));
    files.put("catalog.xml", catalog().getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static String catalog() {
    StringBuilder catalog =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
            """);
    for (String name : new String[] {COMPACT, GRAMMAR, RULES}) {
      catalog.append("  <uriSuffix uriSuffix=\"/").append(name);
      catalog.append("\" uri=\"").append(name).append("\"/>\n");
      catalog.append("  <uri name=\"").append(name);
      catalog.append("\" uri=\"").append(name).append("\"/>\n");
    }
    return catalog.append("</catalog>\n").toString();
  }

  /** Whether an address is that of a file that Chancery puts beside an edition. */
  static boolean isNamedLikeOurs(String address) {
    String name = address.substring(address.lastIndexOf('/') + 1);
    return name.equals(GRAMMAR) || name.equals(RULES);
  }

  /** Whether a schema is our grammar, be it with values that an edition has added. */
  static boolean isOurGrammar(SchemaFile schema) {
    return ValueLists.areAllThatIsAdded(schema.content(), read(GRAMMAR));
  }

  /** Whether a schema is one of the files that Chancery puts beside an edition, as it stands. */
  static boolean isOurs(SchemaFile schema) {
    return files().values().stream().anyMatch(ours -> Arrays.equals(ours, schema.content()));
  }

  static boolean areOurRules(SchemaFile schema) {
    return Arrays.equals(schema.content(), read(RULES));
  }

  static SchemaFile grammar(ValueLists lists) {
    return new SchemaFile(Path.of(GRAMMAR), lists.addedTo(read(GRAMMAR)));
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
