package chancery.cite;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** Rich Text Format (RTF 1.9.1) of the little HTML that citations are marked up in. */
final class Rtf {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Map<String, String> OPENED =
      Map.of(
          "i",
          "{\\i ",
          "em",
          "{\\i ",
          "b",
          "{\\b ",
          "strong",
          "{\\b ",
          "sup",
          "{\\super ",
          "sub",
          "{\\sub ");

  /** How the processor's spans say it. */
  private static final Map<String, String> STYLES =
      Map.of(
          "font-style: italic", "{\\i ",
          "font-weight: bold", "{\\b ",
          "font-variant: small-caps", "{\\scaps ",
          "text-decoration: underline", "{\\ul ");

  private Rtf() {}

  /** A whole document, a paragraph a citation. */
  static String ofHtml(List<String> citations) {
    return citations.stream()
        .map(html -> body(html) + "\\par")
        .collect(Collectors.joining("\n", "{\\rtf1\\ansi\\uc1 ", "}"));
  }

  private static String body(String html) {
    StringBuilder rtf = new StringBuilder();
    Deque<String> closing = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    int from = 0;
    while (tag.find()) {
      appendText(rtf, html.substring(from, tag.start()));
      if (tag.group().startsWith("</")) {
        rtf.append(Optional.ofNullable(closing.poll()).orElse(""));
      } else {
        String control = control(tag.group());
        rtf.append(control);
        closing.push(control.isEmpty() ? "" : "}");
      }
      from = tag.end();
    }
    appendText(rtf, html.substring(from));
    return rtf.toString().strip();
  }

  /** What opens the group that a start tag stands for; nothing where it is not one of type. */
  private static String control(String tag) {
    String name = tag.replaceAll("[<>]|\\s.*", "");
    if (name.equals("span")) {
      return STYLES.entrySet().stream()
          .filter(style -> tag.contains(style.getKey()))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse("");
    }
    return OPENED.getOrDefault(name, "");
  }

  private static void appendText(StringBuilder rtf, String html) {
    String text = StringEscapeUtils.unescapeHtml4(html);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' || c == '{' || c == '}') {
        rtf.append('\\').append(c);
      } else if (c == '\n') {
        rtf.append(' ');
      } else if (c < 128) {
        rtf.append(c);
      } else {
        // A signed 16-bit number, and what a reader shows that knows no Unicode.
        rtf.append("\\u").append((short) c).append('?');
      }
    }
  }
}
