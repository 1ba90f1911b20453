package chancery.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words by which transcripts of many languages are told apart from prose: labels, titles,
 * roles. They are lists beside this class, read once.
 */
final class Lexicon {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  static final Set<String> NOT_SPEAKERS = set("not-speakers.txt");
  static final Set<String> TITLES = set("titles.txt");
  static final Set<String> ROLES = set("roles.txt");
  static final Set<String> PARTICLES = set("particles.txt");
  static final Set<String> OFFICES = set("offices.txt");
  static final Set<String> ORGANISATIONS = set("organisations.txt");
  static final Set<String> HONORIFICS = set("honorifics.txt");
  static final Set<String> AFTER_NAMES = set("address-after-names.txt");
  static final Set<String> GROUPS = set("groups.txt");
  static final Set<String> ADDRESSING = set("addressing.txt");
  static final Set<String> QUANTITIES = set("quantities.txt");
  static final Set<String> PRESIDING = set("presiding.txt");
  static final Set<String> DIVISIONS = set("divisions.txt");
  static final Set<String> OCCASIONS = set("occasions.txt");
  static final Set<String> ATTACHMENTS = set("attachments.txt");
  static final List<String> CLOSINGS = lines("closings.txt");
  static final List<String> ALIAS_PHRASES = lines("aliases.txt");

  private static final Map<String, String> FIELDS = byWord("fields.txt");
  private static final Map<String, String> PARTS = byWord("parts.txt");
  private static final Set<String> PART_WORDS =
      PARTS.keySet().stream()
          .flatMap(SPACES::splitAsStream)
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, List<String>> QUESTIONS = byKey("questions.txt");
  private static final Map<String, String> MONTHS = byWord("months.txt");
  private static final Map<String, String> NUMBERS = byWord("numbers.txt");
  private static final Map<String, List<String>> CLOCK = byKey("clock.txt");
  private static final Map<String, String> LANGUAGES = byWord("languages.txt");
  private static final Map<String, List<String>> RECORD = byKey("record-fields.txt");
  private static final Map<String, List<String>> FUNCTION_WORDS = byKey("function-words.txt");
  private static final Set<String> SMALL_WORDS =
      FUNCTION_WORDS.values().stream()
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, List<String>> REMARKS = byKey("remarks.txt");

  private Lexicon() {}

  /** The kind of particulars that a label announces: {@code date}, {@code present}, ... */
  static Optional<String> field(String label) {
    return Optional.ofNullable(FIELDS.get(fold(label)));
  }

  /** The same, for a phrase before a name in running words: "interviewed by". */
  static Optional<String> part(String phrase) {
    return Optional.ofNullable(PARTS.get(fold(phrase))).or(() -> field(phrase));
  }

  /** Whether a word occurs in one of those phrases. */
  static boolean isWordOfPart(String word) {
    return PART_WORDS.contains(word);
  }

  /** For each label of whoever asks, those of whoever answers. */
  static Map<String, List<String>> questions() {
    return QUESTIONS;
  }

  /** The number of a month, from its name in any of the languages. */
  static Optional<Integer> month(String name) {
    String folded = fold(name);
    return Optional.ofNullable(MONTHS.get(folded))
        .or(() -> Optional.ofNullable(MONTHS.get(folded.replace('i', 'ı'))))
        .map(Integer::valueOf);
  }

  /** A number below sixty, from its word in any of the languages. */
  static Optional<Integer> number(String word) {
    return Optional.ofNullable(NUMBERS.get(fold(word))).map(Integer::valueOf);
  }

  static Set<String> numberWords() {
    return NUMBERS.keySet();
  }

  /** The words of a kind by which times of day are told. */
  static List<String> clock(String kind) {
    return Objects.requireNonNull(CLOCK.get(kind), kind);
  }

  static Set<String> monthNames() {
    return MONTHS.keySet();
  }

  /** The BCP 47 tag of a language, from its name or its tag. */
  static Optional<String> language(String name) {
    String folded = fold(name);
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

  /** Lower case in every locale, white space single. */
  static String fold(String s) {
    return SPACES
        .matcher(s.strip().toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .replace('’', '\'')
        .replace("i\u0307", "i");
  }

  private static Set<String> set(String name) {
    return Collections.unmodifiableSet(new HashSet<>(lines(name)));
  }

  private static Map<String, String> byWord(String name) {
    Map<String, String> map = new HashMap<>();
    byKey(name).forEach((key, words) -> words.forEach(word -> map.putIfAbsent(word, key)));
    return Collections.unmodifiableMap(map);
  }

  private static Map<String, List<String>> byKey(String name) {
    Map<String, List<String>> map = new HashMap<>();
    for (String line : lines(name)) {
      int equals = line.indexOf('=');
      List<String> words = new ArrayList<>();
      for (String word : line.substring(equals + 1).split(",", -1)) {
        words.add(fold(word));
      }
      map.put(line.substring(0, equals).strip(), List.copyOf(words));
    }
    return Collections.unmodifiableMap(map);
  }

  private static List<String> lines(String name) {
    try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(Lexicon::fold)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
