package chancery.transcript;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that dates are written with, in many languages: apart, for who needs no others. */
final class CalendarWords {
  private static final Map<String, String> MONTHS = WordLists.byWord("months.txt");
  private static final Map<String, String> NUMBERS = WordLists.byWord("numbers.txt");

  private CalendarWords() {}

  /** The number of a month, from its name in any of the languages. */
  static Optional<Integer> month(String name) {
    String folded = WordLists.fold(name);
    return Optional.ofNullable(MONTHS.get(folded))
        .or(() -> Optional.ofNullable(MONTHS.get(folded.replace('i', 'ı'))))
        .map(Integer::valueOf);
  }

  /** A number below sixty, from its word in any of the languages. */
  static Optional<Integer> number(String word) {
    return Optional.ofNullable(NUMBERS.get(WordLists.fold(word))).map(Integer::valueOf);
  }

  static Set<String> numberWords() {
    return NUMBERS.keySet();
  }

  static Set<String> monthNames() {
    return MONTHS.keySet();
  }
}
