package chancery.edition;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which files of an edition were made by builds. So they can be taken away when nothing makes them
 * any more, as long as nobody has changed them. Immutable.
 *
 * @param files the digest of each file by its path; two while a build replaces it
 */
record Published(NavigableMap<String, List<Digest>> files) {
  private static final int DIGEST = 64;
  private static final String BETWEEN = "  ";

  Published {
    files = Collections.unmodifiableNavigableMap(files);
  }

  static Published of(Map<String, Digest> files) {
    NavigableMap<String, List<Digest>> made = new TreeMap<>();
    files.forEach((path, digest) -> made.put(path, List.of(digest)));
    return new Published(made);
  }

  /** What {@link #write} wrote; nothing where there is no such file. */
  static Published read(Path file) throws IOException {
    NavigableMap<String, List<Digest>> made = new TreeMap<>();
    if (Files.exists(file)) {
      try (Stream<String> lines = Files.lines(file)) {
        lines.forEach(line -> made.merge(path(line), List.of(digest(line)), Published::both));
      }
    }
    return new Published(made);
  }

  /** Writes a line for each file, in the form of {@code sha256sum}. */
  void write(Path file) throws IOException {
    WholeFile.write(
        file,
        out -> {
          Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          for (Map.Entry<String, List<Digest>> made : files.entrySet()) {
            for (Digest digest : made.getValue()) {
              lines.append(line(made.getKey(), digest)).append('\n');
            }
          }
          lines.flush();
        });
  }

  /** These and others. */
  Published and(Published others) {
    NavigableMap<String, List<Digest>> all = new TreeMap<>(files);
    others.files().forEach((path, digests) -> all.merge(path, digests, Published::both));
    return new Published(all);
  }

  /** Those of them whose paths are wanted. */
  Published only(Predicate<String> wanted) {
    NavigableMap<String, List<Digest>> some = new TreeMap<>(files);
    some.keySet().removeIf(path -> !wanted.test(path));
    return new Published(some);
  }

  Set<String> paths() {
    return files.navigableKeySet();
  }

  /** Whether a file has the content that a build gave it. */
  boolean isAsMade(String path, byte[] content) {
    return files.getOrDefault(path, List.of()).contains(Digest.ofContent(content));
  }

  private static List<Digest> both(List<Digest> some, List<Digest> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  /** As {@code sha256sum} has it, a path with a line end is escaped, and the line says so. */
  private static String line(String path, Digest content) {
    String escaped = path.replace("\\", "\\\\").replace("\n", "\\n");
    return (escaped.equals(path) ? "" : "\\") + content.hex() + BETWEEN + escaped;
  }

  private static Digest digest(String line) {
    int sign = sign(line);
    return new Digest(line.substring(sign, sign + DIGEST));
  }

  private static String path(String line) {
    int sign = sign(line);
    String path = line.substring(sign + DIGEST + BETWEEN.length());
    return sign == 0 ? path : path.translateEscapes();
  }

  private static int sign(String line) {
    return line.startsWith("\\") ? 1 : 0;
  }
}
