package chancery.source;

import chancery.finding.Finding;
import chancery.finding.Place;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to characters: by byte order mark, then strict UTF-8, then by what the bytes look like.
 * Where that is not UTF-8 a finding says what was decided, and whether it was certain.
 */
final class Decoder {
  private static final int SAMPLE_BYTES = 64 * 1024;

  private Decoder() {}

  /**
   * @param text without byte order mark; every newline a single line feed
   */
  record Decoded(String text, List<Finding> findings) {}

  static Decoded decode(String path, byte[] bytes) throws UnreadableSourceException {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      ByteOrderMark bom = mark.get();
      String text = strictly(bytes, bom.length(), bom.charset());
      if (text == null) {
        throw new UnreadableSourceException(
            Finding.error(
                "SOURCE-002",
                Place.of(path),
                "the file begins with a byte order mark of "
                    + bom.charset().name()
                    + " but is not valid "
                    + bom.charset().name(),
                "save the transcript again as UTF-8 text"));
      }
      return new Decoded(unixNewlines(text), decided(path, bom.charset(), "its byte order mark"));
    }
    Optional<Charset> wide = utf16WithoutMark(bytes);
    if (wide.isPresent()) {
      String text = strictly(bytes, 0, wide.get());
      if (text != null) {
        return new Decoded(unixNewlines(text), List.of(guessed(path, wide.get())));
      }
    }
    String utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
    if (utf8 != null) {
      refuseBinary(path, utf8);
      return new Decoded(unixNewlines(utf8), List.of());
    }
    return guess(path, bytes);
  }

  /**
   * Decodes a file whose encoding is stated, by its reader's user or by the file itself. A byte
   * order mark overrules the statement.
   *
   * @param by who states it, for people: "the page itself"
   */
  static Decoded decode(String path, byte[] bytes, Charset stated, String by)
      throws UnreadableSourceException {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return decode(path, bytes);
    }
    String text = strictly(bytes, 0, stated);
    if (text == null) {
      throw new UnreadableSourceException(
          Finding.error(
              "SOURCE-002",
              Place.of(path),
              "the file is not valid " + stated.name(),
              "state another encoding, or none: it is then found from the bytes"));
    }
    refuseBinary(path, text);
    return new Decoded(unixNewlines(text), decided(path, stated, by));
  }

  private static List<Finding> decided(String path, Charset charset, String by) {
    return charset.equals(StandardCharsets.UTF_8)
        ? List.of()
        : List.of(
            Finding.info(
                "SOURCE-006",
                Place.of(path),
                "the file was read as %s, as %s says".formatted(charset.name(), by),
                ""));
  }

  private static Decoded guess(String path, byte[] bytes) throws UnreadableSourceException {
    byte[] sample = bytes.length > SAMPLE_BYTES ? head(bytes) : bytes;
    CharsetMatch best = new CharsetDetector().setText(sample).detect();
    Charset charset = best == null ? StandardCharsets.ISO_8859_1 : superset(best.getName());
    String text = new String(bytes, charset);
    refuseBinary(path, text);
    return new Decoded(unixNewlines(text), List.of(guessed(path, charset)));
  }

  private static Finding guessed(String path, Charset charset) {
    return Finding.warning(
        "SOURCE-003",
        Place.of(path),
        "the file is not UTF-8; it was read as " + charset.name() + " by its byte patterns",
        "look at the accented letters; if they are wrong, state the encoding (--encoding), or save"
            + " the file as UTF-8");
  }

  /**
   * UTF-16 without a byte order mark has a zero byte in every space, digit and newline, always the
   * first or always the second of a pair.
   */
  private static Optional<Charset> utf16WithoutMark(byte[] bytes) {
    int[] zeros = new int[2];
    int sample = Math.min(bytes.length, SAMPLE_BYTES);
    for (int i = 0; i < sample; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    boolean wide = bytes.length % 2 == 0 && (zeros[0] == 0) != (zeros[1] == 0);
    boolean many = (zeros[0] + zeros[1]) * 20 >= sample;
    if (!wide || !many) {
      return Optional.empty();
    }
    return Optional.of(zeros[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  /** Windows code pages hold all of ISO 8859's letters and the quotation marks people type. */
  private static Charset superset(String detected) {
    return switch (detected) {
      case "ISO-8859-1" -> Charset.forName("windows-1252");
      case "ISO-8859-2" -> Charset.forName("windows-1250");
      case "ISO-8859-9" -> Charset.forName("windows-1254");
      default ->
          Charset.isSupported(detected)
              ? Charset.forName(detected)
              : Charset.forName("windows-1252");
    };
  }

  private static byte[] head(byte[] bytes) {
    byte[] sample = new byte[SAMPLE_BYTES];
    System.arraycopy(bytes, 0, sample, 0, SAMPLE_BYTES);
    return sample;
  }

  @org.jspecify.annotations.Nullable
  private static String strictly(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Bytes that are no text decode to characters that no text holds. */
  private static boolean isBinary(String text) {
    long strange =
        text.codePoints()
            .limit(SAMPLE_BYTES)
            .filter(
                c ->
                    !Character.isDefined(c)
                        || Character.getType(c) == Character.PRIVATE_USE
                        || Character.getType(c) == Character.SURROGATE
                        || (Character.isISOControl(c) && "\t\n\r\f\u0085".indexOf(c) < 0))
            .count();
    return text.indexOf('\0') >= 0 || strange * 20 > Math.min(text.length(), SAMPLE_BYTES);
  }

  private static void refuseBinary(String path, String text) throws UnreadableSourceException {
    if (isBinary(text)) {
      throw new UnreadableSourceException(
          Finding.error(
              "SOURCE-001",
              Place.of(path),
              "this is not a text file: it holds bytes that no text holds",
              "give the transcript as text or Markdown; if it is text in UTF-16, save it as UTF-8"));
    }
  }

  private static String unixNewlines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private record ByteOrderMark(Charset charset, int length) {
    static Optional<ByteOrderMark> of(byte[] b) {
      if (b.length >= 3
          && (b[0] & 0xff) == 0xef
          && (b[1] & 0xff) == 0xbb
          && (b[2] & 0xff) == 0xbf) {
        return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
      }
      if (b.length >= 2 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
        return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2));
      }
      if (b.length >= 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe) {
        return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
      }
      return Optional.empty();
    }
  }
}
