package chancery.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds times of day, single or from and to, in the particulars of a transcript. */
final class Times {
  /**
   * A time in a text.
   *
   * @param when in the form {@code hh:mm:00}
   */
  record Found(int start, int end, String when, Optional<String> to) {}

  private static final String HALF = "(?:\\s*([ap])\\.?\\s?m(?:\\.|(?!\\p{L})))?";
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:.,/-])(\\d{1,2})(?:\\s*([:.h])\\s?(\\d{2}))?"
              + HALF
              + "(?:\\s*(?:[-–—]|to|until|till|bis|à|a|до|至|~)\\s*"
              + "(\\d{1,2})(?:\\s*([:.h])\\s?(\\d{2}))?"
              + HALF
              + ")?(\\s*Uhr|\\s*hrs?\\b|\\s*hours\\b|\\s*horas\\b|\\s*heures\\b|\\s*час\\p{L}*)?(?![\\d:])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Times() {}

  static List<Found> find(CharSequence text) {
    List<Found> found = new ArrayList<>();
    Matcher m = TIME.matcher(text);
    while (m.find()) {
      time(m).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Found> time(Matcher m) {
    boolean firstIsClock = m.group(3) != null && !".".equals(m.group(2));
    boolean lastIsClock = m.group(7) != null && !".".equals(m.group(6));
    boolean half = m.group(4) != null || m.group(8) != null;
    boolean unit = m.group(9) != null;
    if (!half && !unit && !firstIsClock && !lastIsClock) {
      return Optional.empty();
    }
    String lastHalf = m.group(8);
    String firstHalf = m.group(4) != null ? m.group(4) : lastHalf;
    int first = minutes(m.group(1), m.group(3), firstHalf);
    int last = m.group(5) == null ? -1 : minutes(m.group(5), m.group(7), lastHalf);
    if (last >= 0 && first > last && m.group(4) == null && lastHalf != null) {
      first -= 12 * 60;
    }
    if (first < 0 || first >= 24 * 60 || last >= 24 * 60) {
      return Optional.empty();
    }
    Optional<String> to = last < 0 ? Optional.empty() : Optional.of(clock(last));
    return Optional.of(new Found(m.start(), m.end(), clock(first), to));
  }

  private static int minutes(String hour, String minute, String half) {
    int h = Integer.parseInt(hour);
    int m = minute == null ? 0 : Integer.parseInt(minute);
    if (m > 59 || (half != null && h > 12)) {
      return 24 * 60;
    }
    if (half != null) {
      h = h % 12 + ("p".equals(half.toLowerCase(Locale.ROOT)) ? 12 : 0);
    }
    return h * 60 + m;
  }

  private static String clock(int minutes) {
    return "%02d:%02d:00".formatted(minutes / 60, minutes % 60);
  }
}
