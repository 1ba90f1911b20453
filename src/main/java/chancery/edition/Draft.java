package chancery.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The next state of a folder, made in another one beside or in it. Who reads the folder sees
 * nothing of it before it is published, and then whole files only. A file that is the same as in
 * the folder is not written.
 *
 * <p>Safe to use from several threads, for different files.
 */
final class Draft {
  private final Path folder;
  private final Path drafts;
  private final Set<String> drafted;

  /**
   * @param drafts where files wait to be published; what an earlier build left there is taken up
   *     where it is still wanted
   * @throws IOException where that cannot be read
   */
  Draft(Path folder, Path drafts) throws IOException {
    this.folder = folder;
    this.drafts = drafts;
    this.drafted = ConcurrentHashMap.newKeySet();
    if (Files.isDirectory(drafts)) {
      Files.walkFileTree(
          drafts,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              drafted.add(Folder.slashed(drafts.relativize(file)));
              return FileVisitResult.CONTINUE;
            }
          });
    }
  }

  /** Whether a file has this content, published or not. */
  boolean holds(String path, Fingerprint content) {
    try {
      if (fits(content, folder.resolve(path))) {
        forget(path);
        return true;
      }
      return drafted.contains(path) && fits(content, drafts.resolve(path));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Gives a file a new content.
   *
   * @return by which it is known again
   * @throws IOException where it cannot be written
   */
  Fingerprint put(String path, byte[] content) throws IOException {
    Fingerprint fingerprint = Fingerprint.of(content);
    Path published = folder.resolve(path);
    if (Files.isRegularFile(published) && Arrays.equals(Files.readAllBytes(published), content)) {
      forget(path);
      return fingerprint;
    }
    Path draft = drafts.resolve(path);
    Files.createDirectories(Objects.requireNonNull(draft.getParent()));
    write(draft, out -> out.write(content));
    drafted.add(path);
    return fingerprint;
  }

  /**
   * Gives a file a new content that is too long to be held in the memory.
   *
   * @return its digest
   * @throws IOException where it cannot be written
   */
  Digest put(String path, Content content) throws IOException {
    Digest digest = Digest.ofContent(content);
    if (holds(folder.resolve(path), content)) {
      forget(path);
      return digest;
    }
    Path draft = drafts.resolve(path);
    Files.createDirectories(Objects.requireNonNull(draft.getParent()));
    write(draft, content);
    drafted.add(path);
    return digest;
  }

  private static boolean holds(Path file, Content content) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (Comparison comparison = new Comparison(file)) {
      content.writeTo(comparison);
      return comparison.isSame();
    }
  }

  /** What cannot be written, because the disk is full, is named; Java names only the reason. */
  private static void write(Path file, Content content) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      content.writeTo(out);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
      named.initCause(e);
      throw named;
    }
  }

  /**
   * The content of a file as it is to be.
   *
   * @throws IOException where there is no such file, or it cannot be read
   */
  byte[] read(String path) throws IOException {
    return Files.readAllBytes((drafted.contains(path) ? drafts : folder).resolve(path));
  }

  /** Whether a file waits to be published. */
  boolean isDrafted(String path) {
    return drafted.contains(path);
  }

  /**
   * Lets readers see files, those first that were not there before: a page may lead to them.
   *
   * @param paths in the order in which they are to be seen
   * @throws IOException where a file cannot be moved; those after it stay drafts
   */
  void publish(Collection<String> paths) throws IOException {
    for (String path : paths) {
      if (drafted.contains(path) && !Files.exists(folder.resolve(path))) {
        publish(path);
      }
    }
    for (String path : paths) {
      if (drafted.contains(path)) {
        publish(path);
      }
    }
  }

  /** Gives up what was not published. */
  void discard() throws IOException {
    if (!Files.isDirectory(drafts)) {
      return;
    }
    Files.walkFileTree(
        drafts,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException problem)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
    drafted.clear();
  }

  private void publish(String path) throws IOException {
    Path draft = drafts.resolve(path);
    Path published = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(published.getParent()));
    try {
      Files.move(
          draft, published, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      // A folder of the edition may be another file system, where a file is moved by copying it.
      WholeFile.write(published, Files.readAllBytes(draft));
      Files.delete(draft);
    }
    drafted.remove(path);
  }

  private void forget(String path) throws IOException {
    if (drafted.remove(path)) {
      Files.delete(drafts.resolve(path));
    }
  }

  private static boolean fits(Fingerprint content, Path file) throws IOException {
    try {
      return content.fits(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return false;
    }
  }
}
