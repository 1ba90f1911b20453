package chancery.transcript;

import chancery.transcript.DocumentText.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who asks and who answers where the labels are no names but "Q." and "A.", and the lines between
 * the turns say whose examination begins.
 */
final class Interrogation {
  /** What somebody does whom a label names by that alone. */
  enum Side {
    ASKS,
    ANSWERS
  }

  private static final Pattern EXAMINATION =
      Pattern.compile(
          "(?iu)(?:\\W*(?:[\\p{L}-]+\\s+){0,3}?(?:examination|interrogatoire|vernehmung|befragung|interrogatorio)"
              + "(?:\\s*\\(?(?:continued|resumed)\\)?,?)?\\s+)?(?:by|par|durch|por)\\s+(?:the\\s+)?(.{2,60}?)[\\s:.—-]*");
  private static final Pattern SWORN =
      Pattern.compile("(?iu)\\W*([^,]{3,60}),\\s+(?:.{0,160}\\W)?(?:sworn|affirmed)\\b.*");
  private static final Pattern TESTIMONY =
      Pattern.compile(
          "(?iu)\\W*(?:(?:further|resumed)\\s+)?(?:testimony|deposition|evidence|statement) of ([^,]{3,60})(?:,.*)?");
  private static final int LONGEST_LINE = 240;

  private final Set<String> labels;
  private final NavigableMap<Integer, String> examiners = new TreeMap<>();
  private final NavigableMap<Integer, String> witnesses = new TreeMap<>();

  private Interrogation(Set<String> labels) {
    this.labels = labels;
  }

  static Interrogation of(DocumentText document, List<LabelCandidate> labels) {
    Set<String> keys = new HashSet<>();
    labels.forEach(label -> keys.add(label.key()));
    Interrogation interrogation = new Interrogation(keys);
    if (keys.stream().anyMatch(key -> interrogation.side(key).isPresent())) {
      document.rows().forEach(row -> interrogation.read(document, row));
    }
    return interrogation;
  }

  private void read(DocumentText document, Row row) {
    if (row.end() - row.start() > LONGEST_LINE) {
      return;
    }
    String line = document.text(row);
    Matcher examination = EXAMINATION.matcher(line);
    if (examination.matches() && isName(examination.group(1))) {
      examiners.put(row.start(), examination.group(1).strip());
    }
    for (Pattern pattern : List.of(SWORN, TESTIMONY)) {
      Matcher witness = pattern.matcher(line);
      if (witness.matches() && isName(witness.group(1))) {
        witnesses.put(row.start(), witness.group(1).strip());
      }
    }
  }

  private static boolean isName(String text) {
    List<String> words = Shape.words(text);
    return words.size() <= 6
        && !Names.tokens(text).isEmpty()
        && words.stream().allMatch(w -> Shape.startsUpper(w) || Shape.isParticle(w));
  }

  /** Whether a label says that its speaker asks or answers; a letter does beside the other's. */
  Optional<Side> side(String key) {
    return side(key, labels);
  }

  static Optional<Side> side(String key, Set<String> labels) {
    boolean word = key.codePointCount(0, key.length()) > 1;
    for (Map.Entry<String, List<String>> pair : Lexicon.questions().entrySet()) {
      if (pair.getKey().equals(key)
          && (word || pair.getValue().stream().anyMatch(labels::contains))) {
        return Optional.of(Side.ASKS);
      }
      if (pair.getValue().contains(key) && (word || labels.contains(pair.getKey()))) {
        return Optional.of(Side.ANSWERS);
      }
    }
    return Optional.empty();
  }

  /** The name of whoever asks or answers at a position, as the last line that says so prints it. */
  Optional<String> named(Side side, int position) {
    NavigableMap<Integer, String> names = side == Side.ASKS ? examiners : witnesses;
    return Optional.ofNullable(names.floorEntry(position)).map(Map.Entry::getValue);
  }
}
