package chancery.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds times of day, single or from and to, in the particulars of a transcript. */
final class Times {
  /**
   * A time in a text.
   *
   * @param when in the form {@code hh:mm:00}
   */
  record Found(int start, int end, String when, Optional<String> to) {
    Mark.Timed mark(int by) {
      return new Mark.Timed(start + by, end + by, when, to);
    }
  }

  /**
   * A number that may be a time of day.
   *
   * @param afternoon whether it says so; empty where it says neither
   * @param clear whether anything but its place tells that it is one
   */
  private record Clock(
      int start, int end, int minutes, Optional<Boolean> afternoon, boolean clear) {}

  private static final String NOT_AFTER_LETTER = "(?!\\p{IsLatin}|\\p{IsCyrillic})";
  private static final String NUMBER =
      "(?:"
          + Numerals.SMALL
          + "|(?:"
          + words(CalendarWords.numberWords())
          + ")"
          + NOT_AFTER_LETTER
          + ")";
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\p{IsCyrillic}\\d:.,/])(?:(?<noon>"
              + clock("noon")
              + ")"
              + NOT_AFTER_LETTER
              + "|(?<military>[0-2]\\d[0-5]\\d)\\s*(?:hours|hrs\\.?|h|Uhr)\\b"
              + "|(?:(?<before>"
              + clock("am-before", "pm-before")
              + ")\\s*)?(?<=^|\\W|\\p{IsHan}|\\p{IsHangul})"
              + "(?:(?<part>"
              + clock("half-past", "quarter-past", "quarter-before", "half-before")
              + ")\\s+)?(?<hour>"
              + NUMBER
              + ")"
              + "(?:\\s?(?<sign>[:：∶.])\\s?(?<minute>[0-5]\\d)(?!\\d))?"
              + "(?:\\s*(?<unit>"
              + clock("hour")
              + ")"
              + NOT_AFTER_LETTER
              + ")?(?:(?<special>\\s*(?:"
              + clock("half", "quarter", "quarter-to", "three-quarters")
              + "))"
              + NOT_AFTER_LETTER
              + "|\\s*(?:[ye]\\s+|et\\s+)?(?<minutes>"
              + NUMBER
              + ")(?:\\s*(?<minuteunit>"
              + clock("minute")
              + ")"
              + NOT_AFTER_LETTER
              + ")?(?!\\d))?"
              + "(?:\\s*(?<lateunit>"
              + clock("hour")
              + ")"
              + NOT_AFTER_LETTER
              + ")?"
              + "(?:,?\\s*(?<half>"
              + clock("am", "pm")
              + ")(?!\\p{L}))?)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TO =
      Pattern.compile(
          "\\s*[,(]?\\s*(?:" + clock("to") + ")\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Times() {}

  private static String words(java.util.Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s))
        .map(w -> Pattern.quote(w).replace("'", "\\E['’]\\Q"))
        .collect(Collectors.joining("|"));
  }

  private static String clock(String... kinds) {
    return words(Stream.of(kinds).flatMap(k -> Lexicon.clock(k).stream()).toList());
  }

  static List<Found> find(CharSequence text) {
    List<Clock> clocks = new ArrayList<>();
    Matcher matcher = CLOCK.matcher(text);
    for (int at = 0; at <= text.length() && matcher.find(at); ) {
      Optional<Clock> clock = clock(matcher);
      clock.ifPresent(clocks::add);
      at = Math.max(matcher.start() + 1, clock.map(Clock::end).orElse(matcher.start() + 1));
    }
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < clocks.size(); i++) {
      Clock clock = clocks.get(i);
      Optional<Found> range =
          i + 1 < clocks.size() ? range(clock, clocks.get(i + 1), text) : Optional.empty();
      if (range.isPresent()) {
        found.add(range.get());
        i++;
      } else if (clock.clear()) {
        found.add(
            new Found(
                clock.start(),
                clock.end(),
                written(at(clock, clock.afternoon())),
                Optional.empty()));
      }
    }
    return found;
  }

  private static Optional<Found> range(Clock first, Clock last, CharSequence text) {
    CharSequence between = text.subSequence(first.end(), last.start());
    if (!(first.clear() || last.clear()) || !TO.matcher(between).matches()) {
      return Optional.empty();
    }
    Optional<Boolean> half = first.afternoon().or(last::afternoon);
    int from = at(first, half);
    int to = at(last, last.afternoon().or(first::afternoon));
    if (from > to && first.afternoon().isEmpty() && from >= 12 * 60) {
      from -= 12 * 60;
    }
    if (from > to && last.afternoon().isEmpty() && to < 12 * 60) {
      to += 12 * 60;
    }
    return Optional.of(
        new Found(first.start(), last.end(), written(from), Optional.of(written(to))));
  }

  private static Optional<Clock> clock(Matcher m) {
    if (m.group("noon") != null) {
      return Optional.of(new Clock(m.start(), m.end(), 12 * 60, Optional.of(true), true));
    }
    if (m.group("military") != null) {
      int figures = Integer.parseInt(m.group("military"));
      return time(m, m.end(), figures / 100, figures % 100, Optional.empty(), true);
    }
    int hour = Numerals.value(m.group("hour")).orElse(24);
    boolean unit = m.group("unit") != null || m.group("lateunit") != null;
    boolean half = m.group("half") != null || m.group("before") != null;
    boolean colon = m.group("sign") != null && !".".equals(m.group("sign"));
    boolean part = m.group("part") != null;
    boolean inWords = m.group("minuteunit") != null || m.group("special") != null;
    boolean minutesFollow = m.group("minutes") != null && !(unit || inWords);
    if (minutesFollow) {
      return time(m, m.end("hour"), hour, 0, Optional.empty(), false);
    }
    int minute = minutes(m);
    boolean before = part && isOf(m.group("part"), "quarter-before", "half-before");
    return time(
        m,
        m.end(),
        before ? hour - 1 : hour,
        minute,
        afternoon(m),
        unit || half || colon || part || inWords);
  }

  private static Optional<Clock> time(
      Matcher m, int end, int hour, int minute, Optional<Boolean> afternoon, boolean clear) {
    int shifted = hour * 60 + minute;
    return hour > 24 || minute > 59 || shifted < 0 || shifted >= 24 * 60
        ? Optional.empty()
        : Optional.of(new Clock(m.start(), end, shifted, afternoon, clear));
  }

  private static int minutes(Matcher m) {
    String part = m.group("part");
    String special = m.group("special");
    if (part != null) {
      return isOf(part, "quarter-past") ? 15 : isOf(part, "quarter-before") ? 45 : 30;
    }
    if (special != null) {
      String words = special.strip();
      return isOf(words, "half")
          ? 30
          : isOf(words, "quarter") ? 15 : isOf(words, "quarter-to") ? -15 : 45;
    }
    String minute = m.group("minute") != null ? m.group("minute") : m.group("minutes");
    return minute == null ? 0 : Numerals.value(minute).orElse(60);
  }

  private static Optional<Boolean> afternoon(Matcher m) {
    String half = m.group("half") != null ? m.group("half") : m.group("before");
    return half == null ? Optional.empty() : Optional.of(isOf(half, "pm", "pm-before"));
  }

  private static boolean isOf(String words, String... kinds) {
    String folded = WordLists.fold(words);
    return Stream.of(kinds).anyMatch(k -> Lexicon.clock(k).contains(folded));
  }

  private static int at(Clock clock, Optional<Boolean> afternoon) {
    int minutes = clock.minutes();
    if (afternoon.isEmpty() || minutes >= 13 * 60) {
      return minutes;
    }
    return minutes % (12 * 60) + (afternoon.get() ? 12 * 60 : 0);
  }

  private static String written(int minutes) {
    return "%02d:%02d:00".formatted(minutes / 60 % 24, minutes % 60);
  }
}
