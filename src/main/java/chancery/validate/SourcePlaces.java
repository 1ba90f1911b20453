package chancery.validate;

import chancery.finding.Place;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where things begin in a document's source. An XML parser reports where a tag or a run of text
 * ends; a reader wants to be pointed at its beginning.
 *
 * <p>Used by one thread. The source is decoded only once something is asked of it: of most
 * documents, nothing is.
 */
final class SourcePlaces {
  private static final Pattern ENCODING =
      Pattern.compile(
          "^(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([\\w.-]+)[\"']");
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
  private static final Pattern TAG_PART =
      Pattern.compile("\\s([^\\s=<>\"'/]+)\\s*=\\s*(?:\"[^\"]*\"|'[^']*')|>");

  private final byte[] xml;
  private @Nullable String text;
  private int[] lineStarts = {};

  SourcePlaces(byte[] xml) {
    this.xml = xml;
  }

  /** The source as an XML parser decodes it (XML 1.0, appendix F). */
  private String text() {
    if (text == null) {
      String decoded = charset(xml).decode(ByteBuffer.wrap(xml)).toString();
      text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
      lineStarts =
          IntStream.concat(
                  IntStream.of(0), LINE_BREAK.matcher(text).results().mapToInt(MatchResult::end))
              .toArray();
    }
    return text;
  }

  private static Charset charset(byte[] xml) {
    if (xml.length > 1 && (xml[0] & 0xFF) >= 0xFE && (xml[1] & 0xFF) >= 0xFE) {
      return StandardCharsets.UTF_16;
    }
    String head = new String(xml, 0, Math.min(xml.length, 200), StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(head);
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /** The place of the {@code <} of the tag that ends at {@code end}. */
  Place tag(Place end) {
    int at = text().lastIndexOf('<', offset(end) - 1);
    return at < 0 ? end : place(end.path(), at);
  }

  /**
   * The place of an attribute in the tag that begins at {@code tag}; the tag's own place if it is
   * not written there.
   */
  Place attribute(Place tag, String name) {
    Matcher part = TAG_PART.matcher(text());
    int at = offset(tag);
    while (part.find(at) && part.group(1) != null) {
      if (part.group(1).equals(name)) {
        return place(tag.path(), part.start(1));
      }
      at = part.end();
    }
    return tag;
  }

  /** The place of the first character of the run of text that ends at {@code end}. */
  Place text(Place end) {
    int at = text().lastIndexOf('>', offset(end) - 1) + 1;
    while (at < text().length() && Character.isWhitespace(text().charAt(at))) {
      at++;
    }
    return place(end.path(), at);
  }

  private int offset(Place place) {
    int length = text().length();
    int line = Math.max(1, Math.min(place.line(), lineStarts.length));
    return Math.min(length, lineStarts[line - 1] + Math.max(0, place.column() - 1));
  }

  private Place place(String path, int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Place(path, line + 1, offset - lineStarts[line] + 1);
  }
}
