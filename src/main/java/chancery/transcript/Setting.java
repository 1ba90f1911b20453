package chancery.transcript;

import java.util.Optional;

/**
 * When and where one sitting took place.
 *
 * @param place as printed
 */
public record Setting(Optional<Stated> date, Optional<Stated> time, Optional<String> place) {

  /**
   * A date or a time, as printed and as a computer reads it.
   *
   * @param when in W3C form
   * @param to the end of a range, in W3C form
   * @param julian the day in the Julian calendar, where the text says Old Style
   */
  public record Stated(String text, String when, Optional<String> to, Optional<String> julian) {}

  public boolean isEmpty() {
    return date.isEmpty() && time.isEmpty() && place.isEmpty();
  }
}
