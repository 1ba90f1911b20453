package chancery.transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Labels that differ from another only by letters that a scan takes for one another: {@code SlR}
 * for {@code SIR}, {@code B1RCH} for {@code BIRCH}. The rarer is taken for the other, misread.
 */
final class Misreadings {
  /** How many times as often the right form must occur. */
  private static final int OFTEN = 3;

  /** A label as printed, and how often it occurs. */
  private record Written(String key, String label, int times) {
    Written again() {
      return new Written(key, label, times + 1);
    }

    /** Whether this is another's right form, letters that look alike being one. */
    boolean isRightFormOf(Written other) {
      return !key.equals(other.key) && (isOdd(other.label) || times >= OFTEN * other.times);
    }
  }

  private final Map<String, String> rightForms = new HashMap<>();

  Misreadings(List<LabelCandidate> labels) {
    Map<String, Written> written = new LinkedHashMap<>();
    for (LabelCandidate label : labels) {
      Written first = new Written(label.key(), label.speaker(), 1);
      written.merge(label.key(), first, (before, one) -> before.again());
    }
    Map<String, List<Written>> alike = new LinkedHashMap<>();
    for (Written one : written.values()) {
      alike.computeIfAbsent(likeness(one.key()), k -> new ArrayList<>()).add(one);
    }
    alike.values().forEach(this::addRightForms);
  }

  private void addRightForms(List<Written> alike) {
    Written most = Collections.max(alike, Comparator.comparingInt(Written::times));
    alike.stream()
        .filter(most::isRightFormOf)
        .forEach(other -> rightForms.put(other.key(), most.label()));
  }

  /** The label that a misread one stands for, as printed. */
  Optional<String> rightForm(String key) {
    return Optional.ofNullable(rightForms.get(key));
  }

  /** What is left of a label where letters that look alike are one, and spaces none. */
  private static String likeness(String key) {
    String letters = Names.fold(key).replace(" ", "").replace("rn", "m").replace("vv", "w");
    return letters
        .replaceAll("(?<=\\p{L})0|0(?=\\p{L})", "o")
        .replaceAll("(?<=\\p{L})5|5(?=\\p{L}{2})", "s")
        .replaceAll("(?<=\\p{L})8|8(?=\\p{L}{2})", "b")
        .replaceAll("l|(?<=\\p{L})1(?=\\p{L})|1(?=\\p{L}{2})", "i");
  }

  /** A figure or a small letter among the capitals of a word. */
  private static boolean isOdd(String label) {
    return Shape.words(label).stream()
        .anyMatch(
            w ->
                w.matches(".*\\p{L}\\d.*|.*\\d\\p{L}.*")
                    || w.matches("\\p{Lu}+[\\p{Ll}&&[^c]]\\p{Lu}+.*"));
  }
}
