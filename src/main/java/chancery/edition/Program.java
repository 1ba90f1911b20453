package chancery.edition;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The program itself, as something that an edition is made from. */
final class Program {
  /**
   * Which are told apart from the program, so that a change of them changes only what needs them.
   */
  private static final List<String> APART = List.of("schema/", "xslt/");

  private Program() {}

  /**
   * The digest of the program's classes and word lists, and of the libraries that come in its jar
   * or beside it; not of the stylesheets and the schema.
   */
  static Digest digest() throws IOException {
    Path place = place();
    return Files.isDirectory(place) ? ofFolder(place, Program::isProgram) : ofJar(place);
  }

  /**
   * What is the same only where the program is, its stylesheets and its schema too; it is known
   * much sooner than a digest. A jar's table of contents, which states a sum of each file, stands
   * for the jar.
   */
  static Digest sameness() throws IOException {
    Path place = place();
    if (Files.isDirectory(place)) {
      return ofFolder(place, path -> true);
    }
    List<Object> tables = new ArrayList<>();
    try (JarFile jar = new JarFile(place.toFile())) {
      for (Path file : Stream.concat(Stream.of(place), libraries(jar, place).stream()).toList()) {
        byte[] table = JarContents.table(file);
        tables.add(List.of(table.length, Fingerprint.checksums(table)));
      }
    }
    return Digest.of(tables);
  }

  private static Path place() throws IOException {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    try {
      return Path.of(Objects.requireNonNull(source).getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the program is in no file", e);
    }
  }

  private static Digest ofFolder(Path folder, Predicate<String> wanted) throws IOException {
    List<Object> content = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String path = Folder.slashed(folder.relativize(file));
        if (wanted.test(path)) {
          content.add(path);
          content.add(Files.readAllBytes(file));
        }
      }
    }
    return Digest.of(content);
  }

  /** A jar states a sum of each file that it holds. */
  private static Digest ofJar(Path path) throws IOException {
    StringBuilder content = new StringBuilder();
    List<Digest> libraries = new ArrayList<>();
    try (JarFile jar = new JarFile(path.toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (isProgram(entry.getName())) {
          content.append(entry.getName()).append(' ').append(entry.getCrc());
          content.append(' ').append(entry.getSize()).append('\n');
        }
      }
      for (Path library : libraries(jar, path)) {
        libraries.add(ofJar(library));
      }
    }
    return Digest.of(content.toString(), libraries);
  }

  /** Those that stand beside a jar, and that its manifest names. */
  private static List<Path> libraries(JarFile jar, Path path) throws IOException {
    Manifest manifest = jar.getManifest();
    String names =
        manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
    return names == null
        ? List.of()
        : Stream.of(names.split(" ", -1)).map(path::resolveSibling).filter(Files::exists).toList();
  }

  private static boolean isProgram(String path) {
    return APART.stream().noneMatch(path::startsWith);
  }
}
