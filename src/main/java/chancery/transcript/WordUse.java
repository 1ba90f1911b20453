package chancery.transcript;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How often each word of a text occurs in small letters, and within a sentence in capitals. */
final class WordUse {
  private final Map<String, Integer> lowerCase = new HashMap<>();
  private final Map<String, Integer> capitalised = new HashMap<>();

  WordUse(String text) {
    int i = 0;
    char before = '.';
    while (i < text.length()) {
      if (!Character.isLetter(text.charAt(i))) {
        if (!DocumentText.isSpace(text.charAt(i))) {
          before = text.charAt(i);
        }
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '\'')) {
        i++;
      }
      boolean colonNext = i < text.length() && (text.charAt(i) == ':' || text.charAt(i) == '：');
      if (!colonNext) {
        String word = text.substring(start, i);
        if (Character.isLowerCase(word.charAt(0))) {
          lowerCase.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
        } else if (Character.isLetter(before) || before == ',') {
          capitalised.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
      before = 'x';
    }
  }

  /** Whether a word is a common one: it occurs in small letters. */
  boolean isCommon(String word) {
    return lowerCase.containsKey(Shape.bare(word));
  }

  /** Whether sentences speak of a word as of a name: never in small letters. */
  boolean isName(String word) {
    String bare = Shape.bare(word);
    return bare.length() > 3
        && !Shape.isTitle(word)
        && capitalised.containsKey(bare)
        && !lowerCase.containsKey(bare);
  }
}
