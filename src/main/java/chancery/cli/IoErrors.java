package chancery.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What the file system refused, in the user's words. */
final class IoErrors {
  private IoErrors() {}

  static CommandException explain(IOException e) {
    String file =
        e instanceof FileSystemException f && f.getFile() != null ? f.getFile() : "a file";
    if (e instanceof NoSuchFileException) {
      return new CommandException(
          "no such file or folder: " + file, "check the name and the folder you are in", e);
    }
    if (e instanceof AccessDeniedException) {
      return new CommandException(
          "permission denied: " + file, "check who may read and write there", e);
    }
    return new CommandException(
        "input or output failed: " + said(e), "check the disk and the name, and run it again", e);
  }

  private static String said(IOException e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
