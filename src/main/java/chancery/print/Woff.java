package chancery.print;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/** A TrueType font packed for the web, as WOFF 1.0 has it (https://www.w3.org/TR/WOFF/). */
final class Woff {
  private static final byte[] SIGNATURE = "wOFF".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 44;
  private static final int ENTRY = 20;

  /** Sizes of the same in TrueType. */
  private static final int FONT_HEADER = 12;

  private static final int FONT_ENTRY = 16;

  private Woff() {}

  /** A table, its content as it stands in the file: compressed where that is shorter. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Table(int tag, int checksum, int length, byte[] content) {}

  /** Packs a font, each of its tables by itself. */
  static byte[] of(byte[] font) {
    List<Table> tables = tables(font);
    int start = HEADER + ENTRY * tables.size();
    int length = start + tables.stream().mapToInt(table -> padded(table.content().length)).sum();
    int whole =
        FONT_HEADER
            + FONT_ENTRY * tables.size()
            + tables.stream().mapToInt(table -> padded(table.length())).sum();
    ByteBuffer woff = ByteBuffer.allocate(length);
    woff.put(SIGNATURE)
        .put(font, 0, Integer.BYTES)
        .putInt(length)
        .putShort((short) tables.size())
        .putShort((short) 0)
        .putInt(whole);
    int offset = start;
    woff.position(HEADER);
    for (Table table : tables) {
      woff.putInt(table.tag())
          .putInt(offset)
          .putInt(table.content().length)
          .putInt(table.length())
          .putInt(table.checksum());
      woff.put(offset, table.content());
      offset += padded(table.content().length);
    }
    return woff.array();
  }

  private static List<Table> tables(byte[] bytes) {
    ByteBuffer font = ByteBuffer.wrap(bytes);
    List<Table> tables = new ArrayList<>();
    int count = font.getShort(Integer.BYTES);
    for (int i = 0; i < count; i++) {
      int entry = FONT_HEADER + FONT_ENTRY * i;
      int offset = font.getInt(entry + 8);
      int length = font.getInt(entry + 12);
      byte[] content = Arrays.copyOfRange(bytes, offset, offset + length);
      byte[] packed = compressed(content);
      tables.add(
          new Table(
              font.getInt(entry),
              font.getInt(entry + 4),
              length,
              packed.length < length ? packed : content));
    }
    return tables;
  }

  private static byte[] compressed(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }
}
