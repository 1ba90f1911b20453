package chancery.edition;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The files of a folder and of the folders in it. */
public final class Folder {
  private static final Set<String> TRANSCRIPTS =
      Set.of(
          ".txt",
          ".text",
          ".md",
          ".markdown",
          ".html",
          ".htm",
          ".xhtml",
          ".docx",
          ".docm",
          ".odt",
          ".pdf",
          ".vtt",
          ".srt");
  private static final Set<String> TEI = Set.of(".xml");

  private Folder() {}

  /**
   * The transcripts in a folder, as paths from it, in an order that no machine or locale changes.
   * Hidden files and folders, folders that hold a finished edition, and pages that the edition's
   * editors wrote are passed over.
   */
  public static List<Path> transcripts(Path folder) throws IOException {
    Set<Path> pages = EditionFile.pages(folder);
    return files(folder, TRANSCRIPTS::contains, Folder::isOfSources).stream()
        .filter(file -> !pages.contains(folder.resolve(file).toAbsolutePath().normalize()))
        .toList();
  }

  /** Whether a file of this name is a transcript, by how the name ends. */
  public static boolean isTranscript(String name) {
    return TRANSCRIPTS.contains(extension(Path.of(name)));
  }

  /**
   * The other files of a folder of transcripts, which nothing is made of; in the same order. What
   * editors decided about the transcripts, and how these are written, stands in files of its own,
   * which are read.
   */
  public static List<Path> others(Path folder) throws IOException {
    Set<String> edits =
        transcripts(folder).stream()
            .map(file -> EditsFile.beside(slashed(file)))
            .collect(Collectors.toSet());
    return files(folder, name -> !TRANSCRIPTS.contains(name), Folder::isOfSources).stream()
        .filter(
            file -> !edits.contains(slashed(file)) && !ProfileFile.isOne(file) && !isRegister(file))
        .filter(file -> !file.endsWith(EditionFile.NAME))
        .toList();
  }

  /** Whether a file is a register of the folder, from which it is given. */
  private static boolean isRegister(Path file) {
    return file.getNameCount() == 1 && RegisterFiles.kind(file).isPresent();
  }

  /** The TEI files in a folder, as paths from it, in the same order; hidden ones passed over. */
  public static List<Path> tei(Path folder) throws IOException {
    return files(folder, TEI::contains, dir -> !isHidden(dir));
  }

  private static List<Path> files(Path folder, Predicate<String> extension, Predicate<Path> entered)
      throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return dir.equals(folder) || entered.test(dir)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && extension.test(extension(file))) {
              found.add(folder.relativize(file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(Folder::slashed));
    return List.copyOf(found);
  }

  /** Whether a folder may hold transcripts: it is not hidden and holds no finished edition. */
  static boolean isOfSources(Path folder) {
    return !isHidden(folder) && !isEdition(folder);
  }

  /** A path with slashes on every system. */
  public static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isEdition(Path folder) {
    return Files.exists(folder.resolve("schema").resolve("chancery.rng"));
  }

  /** The end of a file's name from its last dot, in lower case; empty where it has none. */
  public static String extension(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
