package chancery.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells a text's language by its script and its small words. */
final class LanguageGuess {
  private static final int SAMPLE = 20_000;
  private static final int ENOUGH = 3;

  private LanguageGuess() {}

  /** A BCP 47 tag; {@code und} where the text does not tell. */
  static String of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    if (letters == 0) {
      return "und";
    }
    if (share(scripts, Character.UnicodeScript.HANGUL, letters) > 0.2) {
      return "ko";
    }
    if (share(scripts, Character.UnicodeScript.HIRAGANA, letters) > 0.1) {
      return "ja";
    }
    if (share(scripts, Character.UnicodeScript.HAN, letters) > 0.2) {
      return "zh";
    }
    if (share(scripts, Character.UnicodeScript.GREEK, letters) > 0.5) {
      return "el";
    }
    return bySmallWords(sample);
  }

  private static double share(
      Map<Character.UnicodeScript, Integer> scripts, Character.UnicodeScript script, int letters) {
    return (double) scripts.getOrDefault(script, 0) / letters;
  }

  private static String bySmallWords(String sample) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      counts.merge(word, 1, Integer::sum);
    }
    String best = "und";
    double most = 0;
    for (Map.Entry<String, java.util.List<String>> entry : Lexicon.functionWords().entrySet()) {
      Set<String> words = new HashSet<>(entry.getValue());
      double n = words.stream().mapToInt(w -> counts.getOrDefault(w, 0)).sum();
      if (n > most || (n == most && entry.getKey().compareTo(best) < 0)) {
        most = n;
        best = entry.getKey();
      }
    }
    return most >= ENOUGH ? best : "und";
  }
}
