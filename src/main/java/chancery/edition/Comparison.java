package chancery.edition;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Takes a content piece by piece, and tells whether a file holds the same. For one thread. */
final class Comparison extends OutputStream {
  private final InputStream file;
  private boolean same = true;

  /**
   * @throws IOException where the file cannot be read
   */
  Comparison(Path file) throws IOException {
    this.file = new BufferedInputStream(Files.newInputStream(file));
  }

  @Override
  public void write(int piece) throws IOException {
    write(new byte[] {(byte) piece}, 0, 1);
  }

  @Override
  public void write(byte[] piece, int from, int length) throws IOException {
    if (same) {
      byte[] there = file.readNBytes(length);
      same = Arrays.equals(there, 0, there.length, piece, from, from + length);
    }
  }

  /** Whether the file holds what was taken, and no more. */
  boolean isSame() throws IOException {
    return same && file.read() < 0;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
