package chancery.transcript;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names compared: without titles, accents and case; by surname, by initials. */
final class Names {
  private static final Set<String> LETTERED = Set.of("q", "a");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}+");
  private static final Pattern CASE_ENDING =
      Pattern.compile("|а|я|у|ю|е|и|ы|ом|ем|ым|им|ой|ей|ою|ого|его|ому|ему|ий|ый|ая|ую");
  private static final int LEAST_STEM = 3;

  private Names() {}

  /** The words of a name that tell persons apart, in lower case without accents. */
  static List<String> tokens(String name) {
    List<String> tokens = new ArrayList<>();
    List<String> words = Shape.words(name);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean initial = i > 0 && word.matches("\\p{Lu}\\.");
      if (initial || (!Shape.isTitle(word) && !Shape.isParticle(word))) {
        for (String part : NO_LETTERS.split(fold(word), -1)) {
          if (!part.isEmpty()) {
            tokens.add(part);
          }
        }
      }
    }
    return tokens;
  }

  /** Lower case, without accents. */
  static String fold(String s) {
    String plain =
        s.codePoints().allMatch(c -> c < 128)
            ? s
            : ACCENTS.matcher(Normalizer.normalize(s, Normalizer.Form.NFD)).replaceAll("");
    return Shape.trimmed(plain.toLowerCase(Locale.ROOT).replace('ı', 'i'));
  }

  /**
   * Whether one name is a short form of the other: every whole word of the shorter is a word of the
   * longer, and initials agree.
   */
  static boolean agree(String label, String name) {
    List<String> a = tokens(label);
    List<String> b = tokens(name);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = new ArrayList<>(a.size() <= b.size() ? b : a);
    boolean whole = false;
    for (String word : shorter) {
      if (longer.remove(word)) {
        whole |= word.length() > 1;
      } else if (word.length() == 1) {
        if (longer.removeIf(w -> w.length() > 1 && w.startsWith(word))) {
          continue;
        }
        return false;
      } else {
        String initial = word.substring(0, 1);
        if (!longer.remove(initial)) {
          return false;
        }
      }
    }
    return whole;
  }

  /** Whether a label and a name agree but for the case endings of Slavic words. */
  static boolean areCases(String label, String name) {
    List<String> a = tokens(label);
    List<String> b = tokens(name);
    return a.size() == 1 && b.stream().anyMatch(word -> isCaseOf(a.get(0), word));
  }

  private static boolean isCaseOf(String word, String other) {
    int same = 0;
    while (same < Math.min(word.length(), other.length())
        && word.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= LEAST_STEM
        && CYRILLIC.matcher(word).matches()
        && CASE_ENDING.matcher(word.substring(same)).matches()
        && CASE_ENDING.matcher(other.substring(same)).matches();
  }

  /** Whether letters are the initials of a name: {@code PvD} of {@code Piet van Dam}. */
  static boolean areInitialsOf(String letters, String name) {
    String wanted = letters.replaceAll("[^\\p{L}]", "");
    if (wanted.isEmpty()
        || wanted.length() > 5
        || LETTERED.contains(wanted.toLowerCase(Locale.ROOT))) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    StringBuilder capitals = new StringBuilder();
    for (String word : Shape.words(name)) {
      if (!Shape.isTitle(word)) {
        for (String part : word.split("[-.]", -1)) {
          if (!part.isEmpty()) {
            all.append(part.charAt(0));
            if (Shape.startsUpper(part)) {
              capitals.append(part.charAt(0));
            }
          }
        }
      }
    }
    String lower = wanted.toLowerCase(Locale.ROOT);
    return wanted.length() >= 2
        && (lower.contentEquals(all.toString().toLowerCase(Locale.ROOT))
            || lower.contentEquals(capitals.toString().toLowerCase(Locale.ROOT)));
  }
}
