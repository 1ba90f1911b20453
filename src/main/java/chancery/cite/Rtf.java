package chancery.cite;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rich Text Format (RTF 1.9.1) of the little HTML that citations are marked up in. */
final class Rtf {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#x?)?(\\w+);");
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
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", "\u00a0");

  private Rtf() {}

  /** A whole document of one paragraph. */
  static String ofHtml(String html) {
    return "{\\rtf1\\ansi\\uc1 " + body(html) + "\\par}";
  }

  private static String body(String html) {
    StringBuilder rtf = new StringBuilder();
    Matcher tag = TAG.matcher(html);
    int from = 0;
    while (tag.find()) {
      appendText(rtf, html.substring(from, tag.start()));
      rtf.append(control(tag.group()));
      from = tag.end();
    }
    appendText(rtf, html.substring(from));
    return rtf.toString().strip();
  }

  private static String control(String tag) {
    String name = tag.replaceAll("[</>]|\\s.*", "");
    String opened = OPENED.get(name);
    if (opened == null) {
      return "";
    }
    return tag.startsWith("</") ? "}" : opened;
  }

  private static void appendText(StringBuilder rtf, String html) {
    String text = ENTITY.matcher(html).replaceAll(entity -> Matcher.quoteReplacement(of(entity)));
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

  private static String of(java.util.regex.MatchResult entity) {
    String name = entity.group(2);
    if (entity.group(1) == null) {
      return ENTITIES.getOrDefault(name, entity.group());
    }
    int radix = entity.group(1).length() == 2 ? 16 : 10;
    return Character.toString(Integer.parseInt(name, radix));
  }
}
