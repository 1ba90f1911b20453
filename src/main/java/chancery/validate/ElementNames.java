package chancery.validate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which elements a document can have, told by its bytes before anything has parsed it. */
final class ElementNames {
  private static final byte[] DECLARATION = "!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

  private ElementNames() {}

  /**
   * The local names of a document's elements, and perhaps of some that stand in comments.
   *
   * @return empty where bytes do not tell: names that are not ASCII, entities of the document's
   *     own, an encoding that is not a superset of ASCII
   */
  static Optional<Set<String>> in(byte[] xml) {
    Set<String> names = new HashSet<>();
    for (int at = 0; at < xml.length; at++) {
      if (xml[at] == 0 || (xml[at] == '<' && startsWith(DECLARATION, xml, at + 1))) {
        return Optional.empty();
      }
      if (xml[at] == '<' && at + 1 < xml.length && isInName(xml[at + 1])) {
        int start = at + 1;
        int end = start;
        while (end < xml.length && isInName(xml[end])) {
          if (xml[end] < 0) {
            return Optional.empty();
          }
          if (xml[end] == ':') {
            start = end + 1;
          }
          end++;
        }
        names.add(new String(xml, start, end - start, StandardCharsets.US_ASCII));
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  private static boolean startsWith(byte[] word, byte[] xml, int at) {
    return at + word.length <= xml.length
        && Arrays.equals(word, 0, word.length, xml, at, at + word.length);
  }

  /** Anything but what ends a name, or can stand after a "<" that begins no start tag. */
  private static boolean isInName(byte b) {
    return b != '>' && b != '/' && b != '!' && b != '?' && (b < 0 || b > ' ');
  }
}
