package chancery.cli;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One document that a command is to work on.
 *
 * @param path as the user named it, for messages; {@code -} for standard input
 * @param stem what its outputs are called: its path from the folder that the user named, with
 *     slashes, without extension
 * @param content where its bytes come from
 */
record Input(String path, String stem, Content content) {

  /** Reads the bytes of a document, once. */
  interface Content {
    byte[] read() throws IOException;
  }

  /** A file that the user named, or that stands in a folder that the user named. */
  static Input file(String path, String fromFolder, Path file) {
    return new Input(
        path, withoutExtension(fromFolder), () -> java.nio.file.Files.readAllBytes(file));
  }

  private static String withoutExtension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }
}
