package chancery.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder, as tests compare them. */
final class Tree {
  private Tree() {}

  /** What readers of an edition see: the digest of each file, by its path. */
  static SortedMap<String, String> published(Path folder) {
    return files(folder, path -> !path.startsWith(BuildFolder.NAME), file -> digest(file));
  }

  /** Which file stands at each path, and when it was written: any writing changes it. */
  static SortedMap<String, String> writings(Path folder) {
    return files(folder, path -> true, Tree::writing);
  }

  private interface Kind {
    boolean has(String path);
  }

  private interface Sight {
    String of(Path file) throws IOException;
  }

  private static SortedMap<String, String> files(Path folder, Kind kind, Sight sight) {
    SortedMap<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = Folder.slashed(folder.relativize(file));
        if (kind.has(path)) {
          files.put(path, sight.of(file));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(Path file) throws IOException {
    return Digest.ofContent(Files.readAllBytes(file)).hex();
  }

  private static String writing(Path file) throws IOException {
    return Files.getAttribute(file, "unix:ino") + " " + Files.getLastModifiedTime(file);
  }
}
