package chancery.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder of things that are slow to make, each named by what it was made from. Several processes
 * may share it, and it may be deleted at any time; where it cannot be written, nothing is kept.
 */
final class Cache {
  private final Optional<Path> folder;

  /**
   * @param folder made if need be; without one, nothing is kept
   */
  Cache(Optional<Path> folder) {
    this.folder = folder;
  }

  /** A name for what is made from some files by some programs. */
  static String key(Collection<SchemaFile> files, byte[]... programs) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (SchemaFile file : files) {
        digest.update(MessageDigest.getInstance("SHA-256").digest(file.content()));
      }
      for (byte[] program : programs) {
        digest.update(MessageDigest.getInstance("SHA-256").digest(program));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  byte @Nullable [] get(String key) {
    try {
      return folder.isPresent() ? Files.readAllBytes(file(folder.get(), key)) : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Keeps a thing whole or not at all; who reads at the same time sees the whole or nothing. */
  void put(String key, byte[] made) {
    if (folder.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(folder.get());
      Path draft = Files.createTempFile(folder.get(), "draft", ".tmp");
      Files.write(draft, made);
      Files.move(
          draft,
          file(folder.get(), key),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // A cache that cannot be written costs time and nothing else.
    }
  }

  private static Path file(Path folder, String key) {
    return folder.resolve(key + ".xsl");
  }
}
