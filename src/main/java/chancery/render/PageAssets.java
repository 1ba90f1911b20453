package chancery.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the pages of an edition share: fonts, the style that needs them, and a script. A page is
 * whole without them.
 */
public final class PageAssets {
  /** The style that pages share; an edition adds the fonts that only some editions need. */
  public static final String STYLE = "page.css";

  private static final URI FOLDER = URI.create("/xslt/html/assets/");
  private static final List<String> NAMES =
      List.of(
          STYLE,
          "page.js",
          "search.js",
          "fonts/SourceSerif4-Regular.ttf.woff2",
          "fonts/SourceSerif4-It.ttf.woff2",
          "fonts/SourceSerif4-Bold.ttf.woff2",
          "fonts/ChancerySerif-Marks.woff2",
          "fonts/LICENSE.md");

  private PageAssets() {}

  /**
   * The files, for the folder that pages are told of by their parameter {@code assets}.
   *
   * @return the content of each file by its path, in a fixed order
   */
  public static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    NAMES.forEach(name -> files.put(name, read(name)));
    return files;
  }

  /** The style that is part of every page. */
  static String style() {
    return new String(read("../chancery.css"), StandardCharsets.UTF_8);
  }

  private static byte[] read(String name) {
    String path = FOLDER.resolve(name).toString();
    try (InputStream in = PageAssets.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
