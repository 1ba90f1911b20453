package chancery.transcript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds dates as people write them, in the languages of {@code months.txt}, and gives them in the
 * form of W3C XML Schema.
 */
final class Dates {
  /**
   * A date in a text.
   *
   * @param when a day, or a month where no day is stated
   * @param to the last day of a range
   */
  record Found(int start, int end, String when, Optional<String> to) {}

  private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String MONTH =
      Lexicon.monthNames().stream()
          .sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s))
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?<month>", ")(?!\\p{L})\\.?"));
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\.|-?го|-?е)?";
  private static final String LAST =
      "(?:\\s*(?:[-–—]|and|und|y|e|et|и)\\s*(?<last>\\d{1,2})(?:st|nd|rd|th|\\.)?)?";
  private static final String YEAR = "(?<year>[12lI]\\d{3})(?!\\d{3})";

  /** Day, month, year: most languages. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.])"
              + DAY
              + LAST
              + "\\s*(?:de |of |d['’])?\\s*"
              + MONTH
              + ",?\\s*(?:de |del |de l['’]any )?\\s*"
              + YEAR,
          CASE);

  /** Month, day, year: American. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])" + MONTH + "\\s+" + DAY + LAST + "\\s*,?\\s*" + YEAR, CASE);

  /** Chinese, Japanese, Korean. */
  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "(?<year>\\d{4})\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월]\\s*(?<day>\\d{1,2})\\s*[日号號일]"
              + "(?<last>)");

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)(?<last>)");

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d./])(?<day>\\d{1,2})[./]\\s?(?<month>\\d{1,2})[./]\\s?(?<year>\\d{4})(?!\\d)(?<last>)");

  private static final Pattern MONTH_ONLY =
      Pattern.compile("(?<![\\p{L}\\p{N}])" + MONTH + ",?\\s+(?:de |del )?" + YEAR, CASE);

  private Dates() {}

  /** The dates in a text, in order, none overlapping another. */
  static List<Found> find(CharSequence text) {
    List<Found> found = new ArrayList<>();
    for (Pattern pattern : List.of(DAY_FIRST, MONTH_FIRST, EAST_ASIAN, ISO, NUMERIC)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        date(matcher).ifPresent(date -> addIfFree(found, date));
      }
    }
    Matcher matcher = MONTH_ONLY.matcher(text);
    while (matcher.find()) {
      Optional<Integer> month = Lexicon.month(matcher.group("month"));
      String year = year(matcher);
      if (month.isPresent()) {
        String when = "%s-%02d".formatted(year, month.get());
        addIfFree(found, new Found(matcher.start(), matcher.end(), when, Optional.empty()));
      }
    }
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }

  private static Optional<Found> date(Matcher matcher) {
    int month = month(matcher.group("month"));
    int day = Integer.parseInt(matcher.group("day"));
    int year = Integer.parseInt(year(matcher));
    if (month > 12 && day <= 12) {
      int swap = month;
      month = day;
      day = swap;
    }
    try {
      String last = matcher.group("last");
      boolean range = last != null && !last.isEmpty();
      Optional<String> to =
          range
              ? Optional.of(LocalDate.of(year, month, Integer.parseInt(last)).toString())
              : Optional.empty();
      String when = LocalDate.of(year, month, day).toString();
      return Optional.of(new Found(matcher.start(), matcher.end(), when, to));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String written) {
    return Lexicon.month(written).orElseGet(() -> Integer.valueOf(written));
  }

  /** The year; scans confuse the figure one with letters. */
  private static String year(Matcher matcher) {
    return matcher.group("year").replaceFirst("^[lI]", "1");
  }

  private static void addIfFree(List<Found> found, Found date) {
    for (Found other : found) {
      if (date.start() < other.end() && other.start() < date.end()) {
        return;
      }
    }
    found.add(date);
  }
}
