package chancery.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A transcript or a TEI document as the user named it.
 *
 * @param path what messages call it; {@code -} for standard input
 * @param stem what is made of it is called this: its path from the folder that the user named, with
 *     slashes, without extension
 * @param content where its bytes come from
 */
public record SourceFile(String path, String stem, Content content) {

  /** Gives the bytes of a document. */
  public interface Content {
    byte[] read() throws IOException;
  }

  /**
   * A file.
   *
   * @param path what messages call it
   * @param fromFolder its path from the folder that was named, or its name where it was named
   *     itself
   */
  public static SourceFile of(String path, String fromFolder, Path file) {
    int dot = fromFolder.lastIndexOf('.');
    boolean extended = dot > fromFolder.lastIndexOf('/') + 1;
    String stem = extended ? fromFolder.substring(0, dot) : fromFolder;
    return new SourceFile(path, stem, () -> Files.readAllBytes(file));
  }

  /** What the files made of it are called. */
  public DocumentFiles files() {
    return new DocumentFiles(stem);
  }
}
