package chancery.transcript;

import chancery.transcript.DocumentText.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lines that come again on page after page with another number: running heads that a source
 * left between the lines of its text.
 */
final class RunningLines {
  private static final int FEWEST = 3;
  private static final int LONGEST = 160;
  private static final int FEWEST_WORDS = 3;
  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

  private final DocumentText document;
  private final Map<String, Integer> times = new HashMap<>();

  RunningLines(DocumentText document) {
    this.document = document;
    document.rows().stream()
        .filter(this::hasNumber)
        .forEach(row -> times.merge(letters(row), 1, Integer::sum));
  }

  /** Whether a line is one of them. */
  boolean holds(Row row) {
    return hasNumber(row) && times.getOrDefault(letters(row), 0) >= FEWEST;
  }

  /** A page's number among words, and neither a label nor a time code. */
  private boolean hasNumber(Row row) {
    if (row.end() - row.start() > LONGEST) {
      return false;
    }
    String line = document.text(row);
    return line.indexOf(':') < 0
        && line.chars().anyMatch(Character::isDigit)
        && Shape.words(line).stream().filter(w -> Character.isLetter(w.charAt(0))).count()
            >= FEWEST_WORDS;
  }

  private String letters(Row row) {
    return NO_LETTERS.matcher(document.text(row)).replaceAll("");
  }
}
