package chancery.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a page declares of itself, as HTML's prescan of a byte stream finds it (WHATWG
 * HTML, 13.2.3.2).
 */
final class HtmlEncoding {
  private static final int PRESCAN_BYTES = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?is)<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)"
              + "|\\A\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w:.-]+)");

  private HtmlEncoding() {}

  /**
   * What the page declares, unless its bytes plainly are UTF-8 or it names no encoding that they
   * are in.
   */
  static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN_BYTES), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find() || isValid(bytes, StandardCharsets.UTF_8)) {
      return Optional.empty();
    }
    String label = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    return charset(label.toLowerCase(Locale.ROOT)).filter(charset -> isValid(bytes, charset));
  }

  /** Labels mean what browsers take them to mean (WHATWG Encoding, 4.2). */
  private static Optional<Charset> charset(String label) {
    String name =
        switch (label) {
          case "ascii", "us-ascii", "iso-8859-1", "latin1", "x-ansi" -> "windows-1252";
          case "iso-8859-9" -> "windows-1254";
          case "iso-8859-11", "tis-620" -> "windows-874";
          case "gb2312", "gbk", "x-gbk" -> "GB18030";
          case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
          case "big5" -> "Big5-HKSCS";
          case "utf-16", "utf-16le", "utf-16be", "utf-8", "utf8" -> "";
          default -> label;
        };
    return !name.isEmpty() && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }

  private static boolean isValid(byte[] bytes, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
