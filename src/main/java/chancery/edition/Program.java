package chancery.edition;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
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
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    try {
      Path place = Path.of(Objects.requireNonNull(source).getLocation().toURI());
      return Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
    } catch (URISyntaxException e) {
      throw new IOException("the program is in no file", e);
    }
  }

  private static Digest ofFolder(Path folder) throws IOException {
    List<Object> content = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String path = Folder.slashed(folder.relativize(file));
        if (isProgram(path)) {
          content.add(path);
          content.add(Files.readAllBytes(file));
        }
      }
    }
    return Digest.of(content);
  }

  /** A jar states a sum of each file that it holds. */
  private static Digest ofJar(Path path) throws IOException {
    List<Object> content = new ArrayList<>();
    try (JarFile jar = new JarFile(path.toFile())) {
      jar.stream()
          .filter(entry -> isProgram(entry.getName()))
          .forEach(
              entry -> content.addAll(List.of(entry.getName(), entry.getCrc(), entry.getSize())));
      String libraries =
          jar.getManifest() == null
              ? null
              : jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      for (String library : libraries == null ? new String[0] : libraries.split(" ", -1)) {
        Path beside = path.resolveSibling(library);
        if (Files.exists(beside)) {
          content.add(ofJar(beside));
        }
      }
    }
    return Digest.of(content);
  }

  private static boolean isProgram(String path) {
    return APART.stream().noneMatch(path::startsWith);
  }
}
