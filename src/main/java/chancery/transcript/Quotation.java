package chancery.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of the source that say where something is, whatever white space stands between them. */
final class Quotation {
  /** From the first letter to after the last. */
  record Span(int start, int end) {}

  private static final int WORDS = 6;
  private static final int LONGEST = 60;

  private Quotation() {}

  /** Every place where the words stand. */
  static List<Span> find(String words, CharSequence text) {
    List<Span> found = new ArrayList<>();
    if (!words.isBlank()) {
      Matcher matcher = Pattern.compile(pattern(words)).matcher(text);
      while (matcher.find()) {
        found.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  /** A regular expression for the words. */
  static String pattern(String words) {
    return Stream.of(spaced(words).split(" ", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s+"));
  }

  /** The first words of a stretch, enough to be known by. */
  static String first(String stretch) {
    String spaced = spaced(stretch);
    int end = 0;
    for (int words = 0; words < WORDS && end >= 0 && end < spaced.length(); words++) {
      end = spaced.indexOf(' ', end + 1);
    }
    String first = end < 0 ? spaced : spaced.substring(0, end);
    return first.substring(0, first.offsetByCodePoints(0, codePoints(first)));
  }

  /** The last words of a stretch. */
  static String last(String stretch) {
    String spaced = spaced(stretch);
    int from = spaced.length();
    for (int words = 0; words < WORDS && from > 0; words++) {
      from = spaced.lastIndexOf(' ', from - 1);
    }
    String last = spaced.substring(Math.max(0, from + 1));
    return last.substring(
        last.offsetByCodePoints(0, last.codePointCount(0, last.length()) - codePoints(last)));
  }

  private static int codePoints(String words) {
    return Math.min(LONGEST, words.codePointCount(0, words.length()));
  }

  /** The words of a stretch, a space between them. */
  static String spaced(String stretch) {
    return stretch.strip().replaceAll("\\s+", " ");
  }
}
