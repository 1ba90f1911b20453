package chancery.transcript;

import chancery.transcript.DocumentText.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words before a stop or a dash by which paragraphs of this document begin again and again:
 * where they do, the stop ends a label and no abbreviation, and a small word is part of a name.
 */
final class RecurringOpenings {
  private static final int FEWEST = 3;
  private static final int LONGEST = 90;
  private static final int LONGEST_NAME = 50;
  private static final int MOST_WORDS = 6;

  /** After a stop that ends a label something begins. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "[\\s\\u00A0]*(?:[\\p{Lu}\\p{Lo}\\p{Ps}\\p{Pi}\"'¿¡…:—–-]|\\.\\.).*", Pattern.DOTALL);

  private static final Pattern DASH = Pattern.compile("\\s?(?:--|[—–])\\s?|\\s-\\s");

  /** "v.", "z.B.": no name ends so. */
  private static final Pattern SHORT = Pattern.compile("(?:\\p{Ll}{1,2}\\.)+|\\p{L}\\.");

  private final Map<String, Integer> stops = new HashMap<>();
  private final Map<String, Integer> dashes = new HashMap<>();

  private final List<String> cast;

  private RecurringOpenings(List<String> cast) {
    this.cast = cast;
  }

  static RecurringOpenings of(DocumentText document) {
    RecurringOpenings openings = new RecurringOpenings(CastList.of(document).names());
    for (Row row : document.rows()) {
      if (row.opensBlock()) {
        String line =
            document.text().substring(row.start(), Math.min(row.end(), row.start() + LONGEST));
        int stop = stop(line);
        if (stop >= 0) {
          openings.stops.merge(key(line.substring(0, stop)), 1, Integer::sum);
        }
        dash(line).ifPresent(name -> openings.dashes.merge(key(name), 1, Integer::sum));
      }
    }
    return openings;
  }

  /** Whether paragraphs begin with these words and a stop, again and again, or a cast has them. */
  boolean recurBeforeStop(String words) {
    return isName(words)
        && !isAbbreviated(words + '.')
        && (stops.getOrDefault(key(words), 0) >= FEWEST || isCast(key(words)));
  }

  private boolean isCast(String words) {
    return cast.stream().anyMatch(name -> (name + ' ').startsWith(words + ' '));
  }

  /** Whether paragraphs begin with these words and a dash, again and again. */
  boolean recurBeforeDash(String words) {
    return isName(words) && dashes.getOrDefault(key(words), 0) >= FEWEST;
  }

  private static String key(String words) {
    return Shape.withoutBrackets(LabelShape.beforeDelivery(words));
  }

  /** The first stop that is none of a title's or an initial's, and has something begin after it. */
  private static int stop(String line) {
    int depth = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Shape.isOpening(c)) {
        depth++;
      } else if (Shape.isClosing(c)) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && "?!;:\"“«".indexOf(c) >= 0) {
        return -1;
      } else if (depth == 0 && c == '.' && !isAbbreviated(line.substring(0, i + 1))) {
        return isName(line.substring(0, i)) && BEGINS.matcher(line.substring(i + 1)).matches()
            ? i
            : -1;
      }
    }
    return -1;
  }

  private static Optional<String> dash(String line) {
    Matcher dash = DASH.matcher(line);
    return dash.find() && isName(line.substring(0, dash.start()))
        ? Optional.of(line.substring(0, dash.start()))
        : Optional.empty();
  }

  private static boolean isAbbreviated(String toStop) {
    String word = toStop.substring(toStop.lastIndexOf(' ') + 1);
    return Lexicon.TITLES.contains(word.toLowerCase(Locale.ROOT))
        || Shape.isInitials(word)
        || SHORT.matcher(word).matches();
  }

  private static boolean isName(String words) {
    String name = Shape.withoutBrackets(LabelShape.beforeDelivery(words));
    List<String> parts = Shape.words(name);
    return !parts.isEmpty()
        && parts.size() <= MOST_WORDS
        && name.length() <= LONGEST_NAME
        && Shape.startsUpper(name);
  }
}
