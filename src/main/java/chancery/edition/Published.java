package chancery.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which files of an edition were made by builds. So they can be taken away when nothing makes them
 * any more, as long as nobody has changed them. Immutable.
 *
 * @param files a line for each file, in the form of {@code sha256sum}; two while a build replaces
 *     it
 */
record Published(Set<String> files) {
  private static final int DIGEST = 64;
  private static final String BETWEEN = "  ";

  Published {
    files = Set.copyOf(files);
  }

  static Published of(Map<String, Digest> files) {
    return new Published(
        files.entrySet().stream()
            .map(file -> line(file.getKey(), file.getValue()))
            .collect(Collectors.toSet()));
  }

  /** What {@link #write} wrote; nothing where there is no such file. */
  static Published read(Path file) throws IOException {
    return new Published(
        Files.exists(file) ? Files.readString(file).lines().collect(Collectors.toSet()) : Set.of());
  }

  /** Writes them, in the order of the lines. */
  void write(Path file) throws IOException {
    WholeFile.write(
        file, new TreeSet<>(files).stream().map(line -> line + "\n").collect(Collectors.joining()));
  }

  /** These and others. */
  Published and(Published others) {
    Set<String> all = new TreeSet<>(files);
    all.addAll(others.files());
    return new Published(all);
  }

  /** Those of them whose paths are wanted. */
  Published only(Predicate<String> wanted) {
    return new Published(
        files.stream().filter(line -> wanted.test(path(line))).collect(Collectors.toSet()));
  }

  Set<String> paths() {
    return files.stream().map(Published::path).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a file has the content that a build gave it. */
  boolean isAsMade(String path, byte[] content) {
    return files.contains(line(path, Digest.ofContent(content)));
  }

  /** As {@code sha256sum} has it, a path with a line end is escaped, and the line says so. */
  private static String line(String path, Digest content) {
    String escaped = path.replace("\\", "\\\\").replace("\n", "\\n");
    return (escaped.equals(path) ? "" : "\\") + content.hex() + BETWEEN + escaped;
  }

  private static String path(String line) {
    int sign = line.startsWith("\\") ? 1 : 0;
    String path = line.substring(sign + DIGEST + BETWEEN.length());
    return sign == 0 ? path : path.translateEscapes();
  }
}
