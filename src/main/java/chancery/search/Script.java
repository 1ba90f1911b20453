package chancery.search;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Values as they stand in a script. */
final class Script {
  private Script() {}

  static String text(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** A list of values that are written already. */
  static String list(Collection<String> values) {
    return values.stream().collect(Collectors.joining(",", "[", "]"));
  }

  static String texts(Collection<String> texts) {
    return list(texts.stream().map(Script::text).toList());
  }

  /** A map whose values are written already, in its order. */
  static String map(Map<String, String> values) {
    return values.entrySet().stream()
        .map(entry -> text(entry.getKey()) + ":" + entry.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** A call of what {@code search.js} waits for. */
  static String call(String name, String... values) {
    return "chancery." + name + "(" + String.join(",", values) + ");\n";
  }
}
