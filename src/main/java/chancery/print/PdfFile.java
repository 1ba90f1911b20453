package chancery.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A PDF as FOP writes it from version 1.5 on, of which some words can be written anew. Its last
 * object is the table of where the others stand (ISO 32000-1, 7.5.8), so that nothing but that
 * table has to be read and made again.
 */
final class PdfFile {
  /** A row of the table: of which kind, where, and a number that is of no interest here. */
  private static final int ROW = 1 + Long.BYTES + 2;

  /** An object that stands in the file by itself. */
  private static final byte ALONE = 1;

  /** The description of an object is shorter, and its content comes after. */
  private static final int DESCRIPTION = 4000;

  private static final Pattern TABLE_AT = Pattern.compile("startxref\\n(\\d+)\\n%%EOF\\n$");
  private static final Pattern NUMBER = Pattern.compile("^(\\d+) 0 obj\\n");
  private static final Pattern IDENTIFIER = Pattern.compile("/ID \\[<\\w*> <\\w*>]");
  private static final Pattern LENGTH = Pattern.compile("/Length \\d+");
  private static final String CONTENT = "stream\n";

  /** As long as one. */
  private static final String NO_IDENTIFIER = "0".repeat(32);

  private final byte[] bytes;
  private final int tableAt;
  private final String tableDescription;
  private final ByteBuffer table;
  private final int[] starts;

  /**
   * An object.
   *
   * @param number by which others name it
   * @param start where it begins in the file
   * @param end where the next begins
   * @param description its beginning; the whole of it where it has no stream
   */
  record Described(int number, int start, int end, String description) {}

  /**
   * Words to be written in the place of others.
   *
   * @param start where those begin in the file
   * @param end where they end; the same for words to be put in
   */
  record Change(int start, int end, String words) {
    int growth() {
      return words.length() - (end - start);
    }
  }

  /**
   * @param bytes the whole file
   * @throws IOException where it is not as FOP writes it
   */
  PdfFile(byte[] bytes) throws IOException {
    this.bytes = bytes;
    this.tableAt =
        Integer.parseInt(
            found(TABLE_AT, latin(Math.max(0, bytes.length - 40), bytes.length)).group(1));
    String description = latin(tableAt, Math.min(bytes.length, tableAt + DESCRIPTION));
    this.tableDescription = description.substring(0, description.indexOf(CONTENT));
    this.table = ByteBuffer.wrap(inflated(tableAt + tableDescription.length() + CONTENT.length()));
    this.starts = starts();
  }

  private byte[] inflated(int start) throws IOException {
    try (InflaterInputStream content =
        new InflaterInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
      return content.readAllBytes();
    }
  }

  private int[] starts() {
    int[] starts = new int[table.limit() / ROW];
    int count = 0;
    for (int row = 0; row < table.limit(); row += ROW) {
      if (table.get(row) == ALONE) {
        starts[count++] = (int) table.getLong(row + 1);
      }
    }
    return Arrays.stream(starts, 0, count).sorted().distinct().toArray();
  }

  /** The objects that stand by themselves, in the order of the file, without the table. */
  List<Described> objects() throws IOException {
    List<Described> objects = new ArrayList<>(starts.length);
    for (int i = 0; i < starts.length && starts[i] < tableAt; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : tableAt;
      String description = latin(starts[i], Math.min(end, starts[i] + DESCRIPTION));
      int number = Integer.parseInt(found(NUMBER, description).group(1));
      objects.add(new Described(number, starts[i], end, description));
    }
    return objects;
  }

  /** The whole of an object as text, each byte a character. */
  String text(Described object) {
    return latin(object.start(), object.end());
  }

  /**
   * The file with other words in some places, and an identifier that is made from all that it holds
   * and from nothing else.
   *
   * @param changes in any order; none within another
   */
  byte[] with(List<Change> changes) {
    List<Change> inOrder = changes.stream().sorted(Comparator.comparing(Change::start)).toList();
    int newTableAt = tableAt + inOrder.stream().mapToInt(Change::growth).sum();
    byte[] rows = deflated(shifted(inOrder));
    String description =
        identified(
            LENGTH.matcher(tableDescription).replaceFirst("/Length " + rows.length), NO_IDENTIFIER);
    byte[] end = bytes("\nendstream\nendobj\n\nstartxref\n" + newTableAt + "\n%%EOF\n");
    ByteBuffer file =
        ByteBuffer.allocate(
            newTableAt + description.length() + CONTENT.length() + rows.length + end.length);
    int copied = 0;
    for (Change change : inOrder) {
      file.put(bytes, copied, change.start() - copied).put(bytes(change.words()));
      copied = change.end();
    }
    file.put(bytes, copied, tableAt - copied);
    String identifier = identifier(file.array(), newTableAt);
    file.put(bytes(description.replace(NO_IDENTIFIER, identifier)))
        .put(bytes(CONTENT))
        .put(rows)
        .put(end);
    return file.array();
  }

  private static String identified(String description, String identifier) {
    return IDENTIFIER
        .matcher(description)
        .replaceFirst("/ID [<" + identifier + "> <" + identifier + ">]");
  }

  /** The table, each object as much further on as the changes before it made the file grow. */
  private byte[] shifted(List<Change> inOrder) {
    byte[] rows = table.array().clone();
    ByteBuffer shifted = ByteBuffer.wrap(rows);
    int[] growth = new int[starts.length];
    int grown = 0;
    int next = 0;
    for (int i = 0; i < starts.length; i++) {
      while (next < inOrder.size() && inOrder.get(next).start() < starts[i]) {
        grown += inOrder.get(next++).growth();
      }
      growth[i] = grown;
    }
    for (int row = 0; row < rows.length; row += ROW) {
      if (rows[row] == ALONE) {
        int start = (int) shifted.getLong(row + 1);
        shifted.putLong(row + 1, start + growth[Arrays.binarySearch(starts, start)]);
      }
    }
    return rows;
  }

  private static byte[] deflated(byte[] rows) {
    Deflater deflater = new Deflater();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(rows);
    } catch (IOException e) {
      throw new IllegalStateException("memory takes every byte", e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static String identifier(byte[] file, int end) {
    try {
      MessageDigest digest = MessageDigest.getInstance("MD5");
      digest.update(file, 0, end);
      return HexFormat.of().withUpperCase().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }

  private static Matcher found(Pattern pattern, String text) throws IOException {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new IOException("FOP's PDF lacks " + pattern);
    }
    return found;
  }

  private String latin(int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }
}
