package chancery.print;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * Files that go into a PDF with the formatting objects, by the names that those give them.
 *
 * @param attached for whoever saves them: {@code src="print:NAME"}
 * @param pictures to be seen on its pages: {@code src="picture:NAME"}
 */
record Enclosed(Map<String, byte[]> attached, Map<String, byte[]> pictures) {
  private static final String ATTACHED = "print:";
  private static final String PICTURE = "picture:";

  /** What FOP reads in the place of one of these names (RFC 2397); none for any other. */
  Optional<String> address(String source) {
    if (source.startsWith(ATTACHED)) {
      return Optional.of(data("application/xml", attached, source.substring(ATTACHED.length())));
    }
    return source.startsWith(PICTURE)
        ? Optional.of(data("image/*", pictures, source.substring(PICTURE.length())))
        : Optional.empty();
  }

  private static String data(String type, Map<String, byte[]> files, String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new IllegalArgumentException("nothing is enclosed as " + name);
    }
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
