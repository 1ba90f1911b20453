package chancery.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table: what it says of one person or place.
 *
 * @param dates as written; of a person
 * @param coordinates latitude and longitude in degrees, a space between; of a place
 */
record Row(
    Entry entry,
    Optional<String> dates,
    Optional<String> coordinates,
    Map<Identifier, String> identifiers) {
  Row {
    identifiers = Map.copyOf(identifiers);
  }

  String name() {
    return entry.names().get(0);
  }

  List<String> otherNames() {
    return entry.names().subList(1, entry.names().size());
  }
}
