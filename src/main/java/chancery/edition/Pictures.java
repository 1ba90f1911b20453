package chancery.edition;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/**
 * The pictures that a document shows (TEI Guidelines, chapter FT), by the addresses that it gives
 * them.
 *
 * @param content the bytes of those that stand beside it and are of a kind that an e-book can hold
 * @param absent the addresses of the others
 */
record Pictures(Map<String, byte[]> content, List<String> absent) {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  static Pictures none() {
    return new Pictures(Map.of(), List.of());
  }

  /**
   * Reads those of a document of an edition. They stand beside its TEI, as they do for its page.
   *
   * @param tree the document, which is not read where it names no picture
   */
  static Pictures of(EditionDraft edition, DocumentFiles files, DocumentTree tree)
      throws IOException {
    String tei = new String(edition.read(files.tei()), StandardCharsets.UTF_8);
    return tei.contains("graphic")
        ? of(tree.get(), SourceFile.beside(edition.folder().file(files.tei())))
        : none();
  }

  /** Reads them. A picture on the web or outside the document's folder is absent. */
  static Pictures of(XdmNode tei, SourceFile.Beside beside) throws IOException {
    Map<String, byte[]> content = new LinkedHashMap<>();
    List<String> absent = new ArrayList<>();
    for (XdmNode graphic : tei.select(Steps.descendant(TEI, "graphic")).asList()) {
      String address = graphic.attribute("url");
      if (address != null && !content.containsKey(address) && !absent.contains(address)) {
        Optional<byte[]> picture = beside.read(address).filter(p -> type(p).isPresent());
        picture.ifPresentOrElse(p -> content.put(address, p), () -> absent.add(address));
      }
    }
    return new Pictures(content, absent);
  }

  /** The same, those that something cannot show absent. */
  Pictures shown(Predicate<byte[]> able) {
    Map<String, byte[]> shown = new LinkedHashMap<>();
    List<String> others = new ArrayList<>(absent);
    content.forEach(
        (address, picture) -> {
          if (able.test(picture)) {
            shown.put(address, picture);
          } else {
            others.add(address);
          }
        });
    return new Pictures(shown, others);
  }

  /** The same in a book, where something before each address tells documents apart. */
  Pictures within(String prefix) {
    Map<String, byte[]> named = new LinkedHashMap<>();
    content.forEach((address, picture) -> named.put(prefix + address, picture));
    return new Pictures(named, absent);
  }

  /** These and others, of another document of the book. */
  Pictures and(Pictures others) {
    Map<String, byte[]> all = new LinkedHashMap<>(content);
    all.putAll(others.content);
    List<String> none = new ArrayList<>(absent);
    none.addAll(others.absent);
    return new Pictures(all, none);
  }

  /**
   * What the stylesheet is told of them: {@code xslt/fo/page.xsl}, {@code xslt/epub/package.xsl}.
   */
  String parameter() {
    return content.entrySet().stream()
        .map(picture -> picture.getKey() + "\t" + type(picture.getValue()).orElseThrow())
        .collect(Collectors.joining("\n"));
  }

  /** What readers of pages miss. */
  List<Finding> missingInPrint(String path) {
    return missing(path, "PRINT-006", "PDF", "PNG, JPEG or GIF in RGB or grey");
  }

  /** What readers of an e-book miss. */
  List<Finding> missingInEbook(String path) {
    return missing(path, "RENDER-006", "e-book", "PNG, JPEG, GIF or WebP");
  }

  private List<Finding> missing(String path, String rule, String output, String kinds) {
    return absent.stream()
        .map(
            address ->
                Finding.warning(
                    rule,
                    Place.of(path),
                    "The picture "
                        + address
                        + " is not in the "
                        + output
                        + "; its address stands there.",
                    "Put it beside the TEI, or in a folder there, as " + kinds + "."))
        .toList();
  }

  /** The kind of a picture, by the bytes that it begins with (EPUB 3.3, 3.2: core media types). */
  private static Optional<String> type(byte[] picture) {
    if (begins(picture, 0, 0x89, 'P', 'N', 'G')) {
      return Optional.of("image/png");
    }
    if (begins(picture, 0, 0xFF, 0xD8, 0xFF)) {
      return Optional.of("image/jpeg");
    }
    if (begins(picture, 0, 'G', 'I', 'F', '8')) {
      return Optional.of("image/gif");
    }
    return begins(picture, 0, 'R', 'I', 'F', 'F') && begins(picture, 8, 'W', 'E', 'B', 'P')
        ? Optional.of("image/webp")
        : Optional.empty();
  }

  private static boolean begins(byte[] picture, int at, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (at + i >= picture.length || picture[at + i] != (byte) with[i]) {
        return false;
      }
    }
    return true;
  }
}
