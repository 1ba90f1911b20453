package chancery.edition;

import chancery.finding.Finding;
import chancery.transcript.Decisions;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A transcript or a TEI document as the user named it.
 *
 * @param path what messages call it; {@code -} for standard input
 * @param stem what is made of it is called this: its path from the folder that the user named, with
 *     slashes, without extension
 * @param content where its bytes come from
 * @param edits where an editor's decisions on it come from; no bytes where there are none
 * @param beside where the files come from that stand beside it
 */
public record SourceFile(String path, String stem, Content content, Content edits, Beside beside) {

  /** Gives the bytes of a document. */
  public interface Content {
    byte[] read() throws IOException;
  }

  /** Gives the files beside a document. */
  public interface Beside {
    /** The bytes of a file by its relative address; none where it is elsewhere or is not there. */
    Optional<byte[]> read(String address) throws IOException;
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
    Path edits = file.resolveSibling(EditsFile.beside(String.valueOf(file.getFileName())));
    return new SourceFile(
        path,
        stem,
        () -> Files.readAllBytes(file),
        () -> Files.exists(edits) ? Files.readAllBytes(edits) : new byte[0],
        beside(file));
  }

  /** What stands in the folder of a file, and in folders of that. */
  static Beside beside(Path file) {
    return address -> beside(file, address);
  }

  private static Optional<byte[]> beside(Path file, String address) throws IOException {
    Path folder = file.toAbsolutePath().resolveSibling("").normalize();
    try {
      URI relative = new URI(address);
      if (relative.isAbsolute() || relative.getPath() == null) {
        return Optional.empty();
      }
      Path found = folder.resolve(relative.getPath()).normalize();
      return found.startsWith(folder) && Files.isRegularFile(found)
          ? Optional.of(Files.readAllBytes(found))
          : Optional.empty();
    } catch (URISyntaxException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** A document that no editor has decided anything about. */
  public SourceFile(String path, String stem, Content content) {
    this(path, stem, content, () -> new byte[0]);
  }

  /** A document beside which nothing stands but the decisions on it. */
  public SourceFile(String path, String stem, Content content, Content edits) {
    this(path, stem, content, edits, address -> Optional.empty());
  }

  /**
   * The decisions that stand beside it.
   *
   * @param findings is given what is wrong in them
   * @throws IOException where they are there and cannot be read
   */
  public Decisions decisions(Consumer<Finding> findings) throws IOException {
    return EditsFile.read(EditsFile.beside(path), edits.read(), findings);
  }

  /** What the files made of it are called. */
  public DocumentFiles files() {
    return new DocumentFiles(stem);
  }

  /** Its path from the folder that the user named, with slashes. */
  public String name() {
    return path.substring(folder().length());
  }

  /** The folder that the user named, with its slash; empty where that is the folder one is in. */
  String folder() {
    int dot = path.lastIndexOf('.');
    String base = dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    return base.endsWith(stem) ? base.substring(0, base.length() - stem.length()) : "";
  }

  /** The same document, its bytes and the decisions read once for all. */
  SourceFile held() throws IOException {
    byte[] bytes = content.read();
    byte[] decided = edits.read();
    return new SourceFile(path, stem, () -> bytes, () -> decided, beside);
  }
}
