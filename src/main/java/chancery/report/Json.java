package chancery.report;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Maps, lists, strings, numbers and truth values as JSON (RFC 8259), in ASCII. */
public final class Json {
  private Json() {}

  /** A value in one line. */
  public static String of(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> string(String.valueOf(entry.getKey())) + ":" + of(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof String text ? string(text) : String.valueOf(value);
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c >= ' ' && c < 0x7F) {
        json.append(c);
      } else {
        json.append("\\u").append(HexFormat.of().toHexDigits(c));
      }
    }
    return json.append('"').toString();
  }
}
