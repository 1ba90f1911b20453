package chancery.cli;

import chancery.edition.EditionDescription;
import chancery.edition.EditionFile;
import chancery.edition.Folder;
import chancery.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The edition that documents belong to, by where they are. */
final class Editions {
  private Editions() {}

  /**
   * What the edition of some documents says of itself.
   *
   * @param names files and folders, as the user named them
   * @throws CommandException where the description has errors, or the documents belong to several
   *     editions
   */
  static EditionDescription description(List<String> names, Console console)
      throws CommandException, IOException {
    Set<Path> files = new LinkedHashSet<>();
    for (String name : names) {
      EditionFile.nearest(folder(name, console)).ifPresent(files::add);
    }
    if (files.size() > 1) {
      throw new CommandException(
          "The documents belong to " + files.size() + " editions, each with its edition.yaml.",
          "Name the documents of one edition at a time.");
    }
    return files.isEmpty() ? EditionDescription.none() : read(files.iterator().next(), console);
  }

  private static Path folder(String name, Console console) {
    Path path = console.resolve(name.equals("-") ? "." : name).toAbsolutePath();
    Path parent = path.getParent();
    return Files.isDirectory(path) || parent == null ? path : parent;
  }

  private static EditionDescription read(Path file, Console console)
      throws CommandException, IOException {
    Path here = console.folder().toAbsolutePath().normalize();
    String shown = Folder.slashed(here.relativize(file));
    byte[] bytes = Files.readAllBytes(file);
    List<Finding> findings = new ArrayList<>();
    EditionDescription description =
        EditionFile.read(shown, bytes, file.resolveSibling(""), findings::add);
    new Reporter(console).findings(bytes, findings);
    if (Finding.anyError(findings)) {
      throw new CommandException(
          "The edition cannot be made as " + shown + " says.", "Correct what is said above.");
    }
    return description;
  }
}
