package chancery.edition;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/** The pictures that a document shows and that stand beside it (TEI Guidelines, chapter FT). */
final class Pictures {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  private final Map<String, byte[]> content = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();

  private Pictures() {}

  /**
   * Reads them. A picture on the web, outside the document's folder, or of another kind than an
   * e-book can hold is none of them.
   */
  static Pictures of(XdmNode tei, SourceFile document) throws IOException {
    Pictures pictures = new Pictures();
    for (XdmNode graphic : tei.select(Steps.descendant(TEI, "graphic")).asList()) {
      String address = graphic.attribute("url");
      if (address != null && !pictures.content.containsKey(address)) {
        pictures.add(address, document.beside().read(address));
      }
    }
    return pictures;
  }

  private void add(String address, Optional<byte[]> picture) {
    Optional<String> type = picture.flatMap(Pictures::type);
    if (picture.isPresent() && type.isPresent()) {
      content.put(address, picture.get());
      types.put(address, type.get());
    }
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

  /** Their bytes, by the addresses that the document gives them. */
  Map<String, byte[]> content() {
    return content;
  }

  /** What the stylesheet is told of them: {@code xslt/epub/package.xsl}. */
  String parameter() {
    return types.entrySet().stream()
        .map(picture -> picture.getKey() + "\t" + picture.getValue())
        .collect(Collectors.joining("\n"));
  }
}
