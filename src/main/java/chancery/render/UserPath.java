package chancery.render;

import java.net.URI;
import java.nio.file.Path;

/** The name by which a user knows a file: parsers make it an absolute address. */
final class UserPath {
  private UserPath() {}

  /**
   * A file's path, relative where it is below the working directory; any other address as it is.
   */
  static String of(String systemId) {
    if (!systemId.startsWith("file:")) {
      return systemId;
    }
    Path here = Path.of("").toAbsolutePath();
    Path file = Path.of(URI.create(systemId));
    return (file.startsWith(here) ? here.relativize(file) : file).toString();
  }
}
