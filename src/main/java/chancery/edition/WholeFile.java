package chancery.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;

/** Writes files whole or not at all. Safe to use from several threads, for different files. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes a text, in UTF-8, as {@link #write(Path, byte[])} writes bytes. */
  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a file through a temporary one beside it, making its folder where that is missing. A
   * reader sees the old bytes or the new, never a part. A file that holds these bytes already is
   * left alone, its time of change too.
   *
   * @throws IOException where it cannot be written; what was there before is still there
   */
  public static void write(Path file, byte[] content) throws IOException {
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
      return;
    }
    write(file, out -> out.write(content));
  }

  /**
   * The same of a content that is too long to be held, and without looking at what is there.
   *
   * @throws IOException where it cannot be written; what was there before is still there
   */
  static void write(Path file, Content content) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Files.createDirectories(folder);
    Path part =
        folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        content.writeTo(out);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
