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
   */
  public record Stated(String text, String when, Optional<String> to) {}

  public boolean isEmpty() {
    return date.isEmpty() && time.isEmpty() && place.isEmpty();
  }
}
