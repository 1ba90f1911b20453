package chancery.render;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * The entries of an edition's documents as one XML document. They are asked for one by one, so that
 * they never are in the memory together.
 */
final class EntryStream extends InputStream {
  private final Iterator<String> entries;
  private ByteArrayInputStream current = bytes("<edition xmlns=\"chancery:edition\">");
  private boolean ended;

  EntryStream(Iterator<String> entries) {
    this.entries = entries;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int start, int length) {
    while (true) {
      int read = current.readNBytes(to, start, length);
      if (read > 0 || length == 0) {
        return read;
      }
      if (ended) {
        return -1;
      }
      ended = !entries.hasNext();
      current = bytes(ended ? "</edition>" : entries.next());
    }
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
