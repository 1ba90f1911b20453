package chancery.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a reader finds in a fixture, written down by hand: the truth that recognition is scored
 * against.
 *
 * <p>A truth file has lines {@code field: value}, and below them one line a turn, {@code speaker |
 * first words | last words}, the last words where they matter. A {@code ?} before the speaker is a
 * turn that a reader may or may not count as one. A {@code #} begins a comment.
 *
 * @param style the family of label styles it is an example of
 * @param language a BCP 47 tag
 * @param dates of the sittings, in W3C form, {@code from/to} for a range; none where none is stated
 * @param times likewise
 * @param places any of which is right; none where no place is stated
 * @param persons those who are named as present, missed or speaking
 */
record Truth(
    String style,
    String language,
    List<String> dates,
    List<String> times,
    List<String> places,
    List<TruePerson> persons,
    List<TrueTurn> turns) {

  /**
   * A person.
   *
   * @param role a value of {@code person/@role} that the source states
   */
  record TruePerson(String name, Optional<String> role) {}

  /**
   * A turn.
   *
   * @param speaker a whole name that one of {@link Truth#persons} has, or that of a group
   * @param optional whether a reader may leave it in another's turn
   */
  record TrueTurn(String speaker, String first, Optional<String> last, boolean optional) {}

  static Truth read(Path file) throws IOException {
    return parse(file.toString(), Files.readAllLines(file));
  }

  /**
   * Parses a truth file.
   *
   * @param name what complaints call it
   * @throws IllegalArgumentException where a line is no field and no turn, or a field is missing
   */
  static Truth parse(String name, List<String> lines) {
    List<String> style = new ArrayList<>();
    List<String> language = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    List<String> times = new ArrayList<>();
    List<String> places = new ArrayList<>();
    List<TruePerson> persons = new ArrayList<>();
    List<TrueTurn> turns = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.contains(" | ")) {
        turns.add(turn(line));
        continue;
      }
      String[] field = line.split(":\\s*", 2);
      String value = field.length == 2 ? field[1].strip() : "";
      switch (field[0]) {
        case "style" -> style.add(value);
        case "language" -> language.add(value);
        case "date" -> dates.addAll(values(value));
        case "time" -> times.addAll(values(value));
        case "place" -> places.add(value);
        case "persons" -> values(value).forEach(v -> persons.add(person(v)));
        default -> throw new IllegalArgumentException(name + ": no field and no turn: " + line);
      }
    }
    if (style.size() != 1 || language.size() != 1) {
      throw new IllegalArgumentException(name + ": one style and one language, please");
    }
    return new Truth(style.get(0), language.get(0), dates, times, places, persons, turns);
  }

  private static List<String> values(String list) {
    return Arrays.stream(list.split(";")).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  private static TruePerson person(String value) {
    int bracket = value.indexOf(" [");
    return bracket < 0
        ? new TruePerson(value, Optional.empty())
        : new TruePerson(
            value.substring(0, bracket),
            Optional.of(value.substring(bracket + 2, value.length() - 1)));
  }

  private static TrueTurn turn(String line) {
    boolean optional = line.startsWith("?");
    String[] parts = (optional ? line.substring(1) : line).split(" \\| ", 3);
    return new TrueTurn(
        parts[0].strip(),
        parts[1].strip(),
        parts.length == 3 ? Optional.of(parts[2].strip()) : Optional.empty(),
        optional);
  }
}
