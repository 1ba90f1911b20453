package chancery.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What the file system refused, in the user's words. */
final class IoErrors {
  private IoErrors() {}

  static CommandException explain(IOException e, Console console) {
    String file =
        e instanceof FileSystemException f && f.getFile() != null
            ? shown(f.getFile(), console)
            : "a file";
    if (e instanceof NoSuchFileException) {
      return new CommandException(
          "There is no file or folder " + file + ".",
          "Check the name, and the folder you are in.",
          e);
    }
    if (e instanceof AccessDeniedException) {
      return new CommandException(
          "Permission denied: " + file + ".", "Check who may read and write there.", e);
    }
    String reason =
        e instanceof FileSystemException f && f.getReason() != null
            ? f.getReason()
            : String.valueOf(e.getMessage());
    return new CommandException(
        "Reading or writing " + file + " failed: " + reason + ".",
        "Check the disk and the name, and run the command again.",
        e);
  }

  /** A path as the user would write it. */
  private static String shown(String file, Console console) {
    Path path = Path.of(file);
    return path.startsWith(console.folder()) && !console.folder().toString().isEmpty()
        ? console.folder().relativize(path).toString()
        : file;
  }
}
