package chancery.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names most like a name that is not there. */
public final class Nearest {
  private Nearest() {}

  /** The one that was most likely meant, if any is like enough for a slip of the hand. */
  public static Optional<String> meant(String name, Collection<String> names) {
    int tolerated = name.length() <= 3 ? 1 : name.length() <= 6 ? 2 : 3;
    return names.stream()
        .min(by(name))
        .filter(nearest -> distance(fold(name), fold(nearest)) <= tolerated)
        .filter(nearest -> !nearest.equals(name));
  }

  /** As many names as asked for, the most like first. */
  public static List<String> few(String name, Collection<String> names, int count) {
    return names.stream().sorted(by(name)).limit(count).toList();
  }

  private static Comparator<String> by(String name) {
    return Comparator.comparingInt((String other) -> distance(fold(name), fold(other)))
        .thenComparing(Comparator.naturalOrder());
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** How many letters must be put in, left out, changed or exchanged to make one of the other. */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
