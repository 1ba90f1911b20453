package chancery.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of a folder that a browser may see: those in it, also by way of links, and none that is
 * hidden. Immutable.
 */
final class ServedFiles {
  private static final String INDEX = "index.html";

  private final Path folder;

  /**
   * @throws IOException where the folder is not there
   */
  ServedFiles(Path folder) throws IOException {
    this.folder = folder.toRealPath();
  }

  /**
   * The file that an address names; a folder's is its {@code index.html}.
   *
   * @param path of the address, its escapes resolved, with a slash at its beginning
   * @return empty where there is no such file, or a browser may not see it
   */
  Optional<Path> find(String path) {
    if (path.contains("\\") || !path.startsWith("/")) {
      return Optional.empty();
    }
    for (String name : path.substring(1).split("/", -1)) {
      if (name.startsWith(".")) {
        return Optional.empty();
      }
    }
    try {
      Path named = folder.resolve(path.substring(1));
      boolean isFolder = Files.isDirectory(named);
      Path file = (isFolder ? named.resolve(INDEX) : named).toRealPath();
      return file.startsWith(folder)
              && Files.isRegularFile(file)
              && (isFolder || !path.endsWith("/"))
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether the address of what was found is a folder's, without the slash that links need. */
  boolean lacksSlash(String path) {
    return !path.endsWith("/") && Files.isDirectory(folder.resolve(path.substring(1)));
  }
}
