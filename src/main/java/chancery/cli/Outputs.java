package chancery.cli;

import chancery.edition.EditionFolder;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that a command line names for what is made. */
final class Outputs {
  private Outputs() {}

  /** A folder that is there or can be made. */
  static EditionFolder folder(String name, Console console) throws CommandException {
    Path path = console.resolve(name);
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new CommandException(
          name + " is a file, and a folder is needed.", "Name a folder; it is made if need be.");
    }
    return new EditionFolder(path, name);
  }
}
