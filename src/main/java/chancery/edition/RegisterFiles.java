package chancery.edition;

import chancery.register.Kind;
import chancery.register.RegisterFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the registers of an edition are: {@code persons.xml}, {@code places.csv}. */
public final class RegisterFiles {
  private RegisterFiles() {}

  /**
   * The register of a kind in a folder; TEI rather than a table. The copies that Chancery puts into
   * an edition are none.
   */
  public static Optional<Path> in(Path folder, Kind kind) throws IOException {
    for (String extension : RegisterFile.EXTENSIONS) {
      Path file = folder.resolve(kind.stem() + extension);
      if (Files.isRegularFile(file) && !isCopy(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** The registers that are in a folder or, of a kind that it lacks, in the nearest above it. */
  public static List<Path> near(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Optional<Path> file = Optional.empty();
      Path at = folder.toAbsolutePath().normalize();
      while (file.isEmpty() && at != null) {
        file = in(at, kind);
        at = at.getParent();
      }
      file.ifPresent(found::add);
    }
    return found;
  }

  /** What kind of register a file is, by its name; empty where it is none. */
  public static Optional<Kind> kind(Path file) {
    String name = String.valueOf(file.getFileName());
    for (Kind kind : Kind.values()) {
      for (String extension : RegisterFile.EXTENSIONS) {
        if (name.equals(kind.stem() + extension)) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCopy(Path file) throws IOException {
    return Folder.extension(file).equals(".xml") && GeneratedTei.isSealed(file);
  }
}
