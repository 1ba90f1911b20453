package chancery.transcript;

import java.util.List;
import java.util.Optional;

/**
 * A part of the text.
 *
 * @param type a value of {@code div/@type}
 */
public record Division(String type, Optional<Words> heading, List<Passage> passages) {
  public Division {
    passages = List.copyOf(passages);
  }
}
