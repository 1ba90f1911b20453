package chancery.transcript;

import java.util.Optional;

/**
 * A point of the recording.
 *
 * @param absolute a time of W3C XML Schema, {@code hh:mm:ss}
 */
public record TimePoint(String id, String absolute) {

  /**
   * The time that a code means, whatever its brackets: {@code 00:04:31} for {@code [4:31]}. Empty
   * where it is no time of a day, having four parts or a sign.
   */
  public static Optional<String> time(String code) {
    String bare = code.replaceAll("[\\[\\](){}<>]", "").replace(',', '.');
    if (!bare.matches("\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?")) {
      return Optional.empty();
    }
    String full = bare.indexOf(':') == bare.lastIndexOf(':') ? "00:" + bare : bare;
    String padded = full.indexOf(':') == 1 ? "0" + full : full;
    boolean valid =
        padded.substring(0, 2).compareTo("24") < 0
            && padded.substring(3, 5).compareTo("60") < 0
            && padded.substring(6, 8).compareTo("60") < 0;
    return valid ? Optional.of(padded) : Optional.empty();
  }
}
