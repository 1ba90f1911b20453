package chancery.transcript;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words by which transcripts of many languages are told apart from prose: labels, titles,
 * roles. They are lists beside this class, read once.
 */
final class Lexicon {
  static final Set<String> NOT_SPEAKERS = WordLists.set("not-speakers.txt");
  static final Set<String> TITLES = WordLists.set("titles.txt");
  static final Set<String> ROLES = WordLists.set("roles.txt");
  static final Set<String> PARTICLES = WordLists.set("particles.txt");
  static final Set<String> OFFICES = WordLists.set("offices.txt");
  static final Set<String> ORGANISATIONS = WordLists.set("organisations.txt");
  static final Set<String> HONORIFICS = WordLists.set("honorifics.txt");
  static final Set<String> AFTER_NAMES = WordLists.set("address-after-names.txt");
  static final Set<String> GROUPS = WordLists.set("groups.txt");
  static final Set<String> ADDRESSING = WordLists.set("addressing.txt");
  static final Set<String> QUANTITIES = WordLists.set("quantities.txt");
  static final Set<String> PRESIDING = WordLists.set("presiding.txt");
  static final Set<String> DIVISIONS = WordLists.set("divisions.txt");
  static final Set<String> OCCASIONS = WordLists.set("occasions.txt");
  static final Set<String> STAMPS = WordLists.set("stamps.txt");
  static final Set<String> ATTACHMENTS = WordLists.set("attachments.txt");
  static final List<String> CLOSINGS = WordLists.lines("closings.txt");
  static final List<String> ALIAS_PHRASES = WordLists.lines("aliases.txt");

  private static final Map<String, String> FIELDS = WordLists.byWord("fields.txt");
  private static final Map<String, String> PARTS = WordLists.byWord("parts.txt");
  private static final Set<String> PART_WORDS =
      PARTS.keySet().stream()
          .flatMap(phrase -> Stream.of(phrase.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, List<String>> QUESTIONS = WordLists.byKey("questions.txt");
  private static final Map<String, List<String>> CLOCK = WordLists.byKey("clock.txt");
  private static final Map<String, String> LANGUAGES = WordLists.byWord("languages.txt");
  private static final Map<String, List<String>> RECORD = WordLists.byKey("record-fields.txt");
  private static final Map<String, List<String>> FUNCTION_WORDS =
      WordLists.byKey("function-words.txt");
  private static final Set<String> SMALL_WORDS =
      FUNCTION_WORDS.values().stream()
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, List<String>> REMARKS = WordLists.byKey("remarks.txt");

  private Lexicon() {}

  /** The kind of particulars that a label announces: {@code date}, {@code present}, ... */
  static Optional<String> field(String label) {
    return Optional.ofNullable(FIELDS.get(WordLists.fold(label)));
  }

  /** The same, for a phrase before a name in running words: "interviewed by". */
  static Optional<String> part(String phrase) {
    return Optional.ofNullable(PARTS.get(WordLists.fold(phrase))).or(() -> field(phrase));
  }

  /** Whether a word occurs in one of those phrases. */
  static boolean isWordOfPart(String word) {
    return PART_WORDS.contains(word);
  }

  /** For each label of whoever asks, those of whoever answers. */
  static Map<String, List<String>> questions() {
    return QUESTIONS;
  }

  /** The words of a kind by which times of day are told. */
  static List<String> clock(String kind) {
    return Objects.requireNonNull(CLOCK.get(kind), kind);
  }

  /** The BCP 47 tag of a language, from its name or its tag. */
  static Optional<String> language(String name) {
    String folded = WordLists.fold(name);
    String primary = folded.split("-", 2)[0];
    return Optional.ofNullable(LANGUAGES.get(folded))
        .or(() -> LANGUAGES.containsValue(primary) ? Optional.of(name.strip()) : Optional.empty());
  }

  /** The labels by which records state something: {@code title}, {@code author}, ... */
  static List<String> recordLabels(String name) {
    return Objects.requireNonNull(RECORD.get(name), name);
  }

  static Map<String, List<String>> functionWords() {
    return FUNCTION_WORDS;
  }

  /** Whether a word, in small letters, is one of the small words of any language. */
  static boolean isFunctionWord(String word) {
    return SMALL_WORDS.contains(word);
  }

  /** Words and beginnings by which remarks of a kind are known. */
  static List<String> remarks(String kind) {
    return Objects.requireNonNull(REMARKS.get(kind), kind);
  }
}
