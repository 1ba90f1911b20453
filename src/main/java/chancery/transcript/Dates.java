package chancery.transcript;

import chancery.transcript.Setting.Stated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
   * @param julian the same as {@code when} in the Julian calendar, where the text says Old Style
   */
  record Found(int start, int end, String when, Optional<String> to, Optional<String> julian) {
    Stated in(CharSequence text) {
      return new Stated(text.subSequence(start, end).toString(), when, to, julian);
    }

    Mark.Dated mark(int by) {
      return new Mark.Dated(start + by, end + by, when, to, julian);
    }
  }

  private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String NAMES = WordTree.pattern(CalendarWords.monthNames());
  private static final String MONTH = "(?<month>" + NAMES + ")(?!\\p{L})\\.?";
  private static final String ORDINAL = "(?:st|nd|rd|th|d|er|[ºª°.]|-?го|-?е|-?ое)?";
  private static final String DAY = "(?<day>\\d{1,2})" + ORDINAL;
  private static final String OF = "[\\s-]*(?:de |of |day of |d['’])?\\s*";
  private static final String UNTIL =
      "\\s*(?:[-–—~]|to|and|und|bis(?: zum)?|y|e|et|au|al|a|à|до|и|по|through|until)\\s*(?:the )?";
  private static final String LAST = "(?:" + UNTIL + "(?<last>\\d{1,2})(?!\\d)" + ORDINAL + ")?";
  private static final String YEAR =
      "(?<year>[12lI]\\d{3})(?!\\d{3})(?:/(?<second>\\d{4}|\\d{1,2})(?!\\d))?";
  private static final String BEFORE_YEAR = "[-,]?\\s*(?:de |del |de l['’]any |year )?\\s*";
  private static final String OLD_STYLE =
      "(?<style>,?\\s*[(\\[]?\\s*(?:O\\.?\\s?S\\.|old style|julian|a\\.?\\s?St\\.|alten Stils|v\\.\\s?s\\."
          + "|vieux style|ст\\.\\s?ст\\.|старого стиля|по старому стилю|estilo antiguo)\\s*[)\\]]?)?";

  /** Day, month, year: most languages; the month of the first day may be another. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,])(?:(?<early>\\d{1,2})"
              + ORDINAL
              + OF
              + "(?<earlymonth>"
              + NAMES
              + ")(?!\\p{L})\\.?"
              + UNTIL
              + ")?"
              + "(?:(?<julianday>\\d{1,2})/)?"
              + DAY
              + LAST
              + OF
              + MONTH
              + BEFORE_YEAR
              + YEAR
              + OLD_STYLE,
          CASE);

  /** Month, day, year: American. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(?<earlymonth>"
              + NAMES
              + ")(?!\\p{L})\\.?\\s+(?<early>\\d{1,2})"
              + ORDINAL
              + UNTIL
              + ")?"
              + MONTH
              + "\\s*(?:the )?(?:(?<julianday>\\d{1,2})/)?"
              + DAY
              + LAST
              + "\\s*[,.]?\\s*"
              + YEAR
              + OLD_STYLE,
          CASE);

  /**
   * Each era, with the year before its first: Japan's since it has the Gregorian calendar, China's.
   */
  private static final Map<String, Integer> YEAR_BEFORE_ERA =
      Map.of("明治", 1867, "大正", 1911, "昭和", 1925, "平成", 1988, "令和", 2018, "民国", 1911, "民國", 1911);

  /** Chinese, Japanese, Korean. */
  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "(?:(?<era>"
              + String.join("|", YEAR_BEFORE_ERA.keySet())
              + ")(?<eraYear>元|"
              + Numerals.SMALL
              + ")|(?<year>"
              + Numerals.YEAR
              + "))\\s*[年년]\\s*(?<month>"
              + Numerals.SMALL
              + ")\\s*[月월]\\s*(?:(?<day>"
              + Numerals.SMALL
              + ")\\s*[日号號일]"
              + "(?:\\s*[-–—~～至到]\\s*(?:(?<lastmonth>"
              + Numerals.SMALL
              + ")\\s*[月월]\\s*)?(?<last>"
              + Numerals.SMALL
              + ")\\s*[日号號일])?)?");

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<![\\d./-])(?<year>\\d{4})([-./])\\s?(?<month>\\d{1,2})\\2\\s?(?<day>\\d{1,2})(?![\\d-])");

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d./-])(?<day>\\d{1,2})[./-]\\s?(?<month>\\d{1,2})[./-]\\s?(?<year>\\d{4})(?!\\d)");

  private static final Pattern MONTH_ONLY =
      Pattern.compile("(?<![\\p{L}\\p{N}])" + MONTH + ",?\\s+(?:de |del )?" + YEAR, CASE);

  private static final Pattern JOINS =
      Pattern.compile("\\s*(?:[-–—~～]|to|until|through|bis|au|al|до|по|至|到)\\s*", CASE);

  /** What every date has: the figures of a year, or the sign for it. */
  private static final Pattern YEAR_OF_ANY = Pattern.compile("\\d{3}|[年년]");

  private static final int LONGEST_DATELINE = 120;

  private Dates() {}

  /** Whether a line is a date and little else. */
  static boolean isMostly(String line) {
    List<Found> dates = find(line);
    if (dates.isEmpty() || line.length() > LONGEST_DATELINE) {
      return false;
    }
    int covered = dates.get(0).end() - dates.get(0).start();
    return covered * 3 >= line.length();
  }

  /** The dates in a text, in order, none overlapping another. */
  static List<Found> find(CharSequence text) {
    // Few texts have a date, and the names of months in all languages are dear to look for.
    if (!YEAR_OF_ANY.matcher(text).find()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (Pattern pattern : List.of(DAY_FIRST, MONTH_FIRST, EAST_ASIAN, YEAR_FIRST, NUMERIC)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        date(matcher).ifPresent(date -> addIfFree(found, date));
      }
    }
    Matcher matcher = MONTH_ONLY.matcher(text);
    while (matcher.find()) {
      monthOnly(matcher).ifPresent(date -> addIfFree(found, date));
    }
    found.sort(Comparator.comparingInt(Found::start));
    return joined(found, text);
  }

  private static Optional<Found> date(Matcher matcher) {
    if (part(matcher, "day").isEmpty()) {
      return monthOnly(matcher);
    }
    int month = number(matcher, "month").orElse(0);
    int day = number(matcher, "day").orElse(0);
    int year = year(matcher);
    if (month > 12 && day <= 12) {
      int swap = month;
      month = day;
      day = swap;
    }
    try {
      return Optional.of(date(matcher, year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Found date(Matcher matcher, int year, int month, int day) {
    boolean twoYears = part(matcher, "second").isPresent();
    int reckoned = twoYears && month <= 3 ? year + 1 : year;
    Optional<Integer> other = number(matcher, "julianday");
    if (other.isPresent()) {
      return bothStyles(matcher, reckoned, month, day, other.get());
    }
    if (twoYears || part(matcher, "style").isPresent()) {
      String julian = "%04d-%02d-%02d".formatted(reckoned, month, day);
      String when = Calendars.gregorian(reckoned, month, day).toString();
      return new Found(matcher.start(), matcher.end(), when, Optional.empty(), Optional.of(julian));
    }
    LocalDate first = LocalDate.of(year, month, day);
    Optional<LocalDate> last =
        number(matcher, "last")
            .map(d -> LocalDate.of(year, number(matcher, "lastmonth").orElse(month), d));
    Optional<Integer> early = number(matcher, "early");
    if (early.isPresent()) {
      last = last.or(() -> Optional.of(first));
      int earlyMonth = number(matcher, "earlymonth").orElse(month);
      return range(matcher, LocalDate.of(year, earlyMonth, early.get()), last);
    }
    return range(matcher, first, last);
  }

  private static Found range(Matcher matcher, LocalDate first, Optional<LocalDate> last) {
    return new Found(
        matcher.start(),
        matcher.end(),
        first.toString(),
        last.filter(l -> l.isAfter(first)).map(LocalDate::toString),
        Optional.empty());
  }

  /** "12/25 October 1917": one day in both calendars, if the calendars agree. */
  private static Found bothStyles(Matcher matcher, int year, int month, int day, int julianDay) {
    LocalDate when = LocalDate.of(year, month, day);
    for (LocalDate julian : List.of(when.withDayOfMonth(1), when.minusMonths(1))) {
      if (Calendars.gregorian(julian.getYear(), julian.getMonthValue(), julianDay).equals(when)) {
        String written =
            "%04d-%02d-%02d".formatted(julian.getYear(), julian.getMonthValue(), julianDay);
        return new Found(
            matcher.start(),
            matcher.end(),
            when.toString(),
            Optional.empty(),
            Optional.of(written));
      }
    }
    return range(matcher, LocalDate.of(year, month, julianDay), Optional.of(when));
  }

  private static Optional<Found> monthOnly(Matcher matcher) {
    return number(matcher, "month")
        .filter(m -> m >= 1 && m <= 12)
        .map(m -> "%s-%02d".formatted(year(matcher), m))
        .map(
            when ->
                new Found(
                    matcher.start(), matcher.end(), when, Optional.empty(), Optional.empty()));
  }

  private static Optional<Integer> number(Matcher matcher, String group) {
    return part(matcher, group).flatMap(p -> CalendarWords.month(p).or(() -> Numerals.value(p)));
  }

  /** A part of the date, where the pattern has it and the text too. */
  private static Optional<String> part(Matcher matcher, String group) {
    return matcher.pattern().pattern().contains("(?<" + group + ">")
        ? Optional.ofNullable(matcher.group(group)).filter(p -> !p.isEmpty())
        : Optional.empty();
  }

  /** The year; scans confuse the figure one with letters. */
  private static int year(Matcher matcher) {
    Optional<Integer> before = part(matcher, "era").map(YEAR_BEFORE_ERA::get);
    if (before.isPresent()) {
      String year = matcher.group("eraYear").replace('元', '一');
      return before.get() + Numerals.value(year).orElse(0);
    }
    return Numerals.value(matcher.group("year").replaceFirst("^[lI]", "1")).orElse(0);
  }

  private static void addIfFree(List<Found> found, Found date) {
    for (Found other : found) {
      if (date.start() < other.end() && other.start() < date.end()) {
        return;
      }
    }
    found.add(date);
  }

  /** Two whole dates with "to" between them are a range. */
  private static List<Found> joined(List<Found> dates, CharSequence text) {
    List<Found> all = new ArrayList<>();
    for (Found date : dates) {
      Optional<Found> before =
          all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
      boolean goesOn =
          before.isPresent()
              && before.get().to().isEmpty()
              && date.to().isEmpty()
              && before.get().when().compareTo(date.when()) < 0
              && JOINS.matcher(text.subSequence(before.get().end(), date.start())).matches();
      if (goesOn) {
        Found first = all.remove(all.size() - 1);
        all.add(
            new Found(
                first.start(), date.end(), first.when(), Optional.of(date.when()), first.julian()));
      } else {
        all.add(date);
      }
    }
    return all;
  }
}
