package chancery.edition;

import chancery.render.PageAssets;
import chancery.validate.Schema;
import chancery.validate.ValueLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where an edition is.
 *
 * @param name what messages call it
 */
public record EditionFolder(Path path, String name) {
  /** The page that leads to every document. */
  static final String INDEX = "index.html";

  /** The whole edition in print. */
  static final String BOOK = "book.pdf";

  /** What came of the build, for programs. */
  static final String REPORT = "build-report.json";

  /** What pages share, with the slash that a file's name follows. */
  static final String ASSETS = "assets/";

  private static final String SCHEMA = "schema/";

  /** A file of the edition, from its path with slashes. */
  public Path file(String path) {
    return path().resolve(path);
  }

  /** What messages call a file of the edition. */
  public String shown(String path) {
    return name.equals(".") ? path : name + "/" + path;
  }

  /** Puts the copies of the schema that the documents refer to into {@code schema/}. */
  public void writeSchema(ValueLists lists) throws IOException {
    for (Map.Entry<String, byte[]> file : schema(lists).entrySet()) {
      WholeFile.write(file(file.getKey()), file.getValue());
    }
  }

  /**
   * The copies of the schema that the documents refer to, by their paths from the folder.
   *
   * @param lists what the edition adds to the schema's lists
   */
  public static Map<String, byte[]> schema(ValueLists lists) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Schema.files(lists).forEach((name, content) -> files.put(SCHEMA + name, content));
    return files;
  }

  /** What an edition has whatever is in it: the schema, the fonts and the scripts of the pages. */
  static Map<String, byte[]> shared(ValueLists lists) {
    Map<String, byte[]> files = schema(lists);
    PageAssets.files().forEach((name, content) -> files.put(ASSETS + name, content));
    files.remove(ASSETS + PageAssets.STYLE);
    return files;
  }

  /** A document's TEI, its references to {@code schema/} made to lead there from its own folder. */
  static byte[] referringToSchema(byte[] tei, DocumentFiles files) {
    String way = files.toEdition();
    if (way.isEmpty()) {
      return tei;
    }
    String text = new String(tei, StandardCharsets.UTF_8);
    int root = text.indexOf("<TEI");
    String prolog = text.substring(0, root).replace("href=\"schema/", "href=\"" + way + "schema/");
    return (prolog + text.substring(root)).getBytes(StandardCharsets.UTF_8);
  }
}
