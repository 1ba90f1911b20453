package chancery.transcript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point of the recording.
 *
 * @param absolute a time of W3C XML Schema, {@code hh:mm:ss}
 */
public record TimePoint(String id, String absolute) {
  private static final Pattern CODE =
      Pattern.compile("[\\[(<{]?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,3}))?)?[\\])>}]?");

  /**
   * The time that a code means, whatever its brackets: {@code 00:04:31} for {@code [4:31]}. Empty
   * where it is no time of a day, having four parts or a sign.
   */
  public static Optional<String> time(String code) {
    Matcher matcher = CODE.matcher(code.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean hours = matcher.group(3) != null;
    int hour = hours ? Integer.parseInt(matcher.group(1)) : 0;
    int minute = Integer.parseInt(matcher.group(hours ? 2 : 1));
    int second = Integer.parseInt(matcher.group(hours ? 3 : 2));
    String fraction = matcher.group(4) == null ? "" : "." + matcher.group(4);
    boolean time = hour < 24 && minute < 60 && second < 60;
    return time
        ? Optional.of("%02d:%02d:%02d%s".formatted(hour, minute, second, fraction))
        : Optional.empty();
  }
}
