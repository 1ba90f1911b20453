package chancery.transcript;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Many words as a regular expression in which those that begin alike share their beginning, so that
 * a matcher looks at a character once and not once a word. It matches the longest word that fits,
 * and shorter ones where the rest of a pattern asks for that.
 */
final class WordTree {
  private final Map<Integer, WordTree> next = new TreeMap<>();
  private boolean isWord;

  private WordTree() {}

  /** A group that captures nothing. */
  static String pattern(Collection<String> words) {
    WordTree tree = new WordTree();
    for (String word : words) {
      WordTree end = tree;
      for (int character : word.codePoints().toArray()) {
        end = end.next.computeIfAbsent(character, c -> new WordTree());
      }
      end.isWord = true;
    }
    return tree.rest();
  }

  /** What may follow; nothing may, where a word ends here. */
  private String rest() {
    if (next.isEmpty()) {
      return "";
    }
    return next.entrySet().stream()
            .map(
                child ->
                    Pattern.quote(Character.toString(child.getKey())) + child.getValue().rest())
            .collect(Collectors.joining("|", "(?:", ")"))
        + (isWord ? "?" : "");
  }
}
