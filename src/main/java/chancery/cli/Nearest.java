package chancery.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The word that was probably meant by a mistyped one. */
final class Nearest {
  private Nearest() {}

  /** The candidate fewest changes away, if those are at most half of the word. */
  static Optional<String> to(String word, List<String> candidates) {
    return candidates.stream()
        .filter(candidate -> distance(word, candidate) * 2 <= word.length())
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
  }

  /** How many letters have to be put in, taken out or changed (Levenshtein's distance). */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
