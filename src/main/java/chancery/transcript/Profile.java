package chancery.transcript;

import chancery.finding.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is known of the style in which a whole set of transcripts is written. It only adds to the
 * evidence that each transcript gives itself. Immutable.
 *
 * @param label how labels look from the beginning of a line; its group {@code name} is the speaker
 * @param fields labels of particulars in small letters, each with a key of {@code fields.txt}
 * @param persons who may be met there
 * @param brackets what a bracket is, by the character that opens it, where its words do not say
 */
public record Profile(
    Optional<Label> label,
    Map<String, String> fields,
    List<Person> persons,
    Map<Character, Decision.BracketKind> brackets) {
  private static final Profile NONE = new Profile(Optional.empty(), Map.of(), List.of(), Map.of());

  /** How labels look, and where that is written down. */
  public record Label(Pattern pattern, Place place) {}

  /**
   * A person and what else the transcripts call them.
   *
   * @param aliases short forms and initials, say
   * @param place where the profile names them
   */
  public record Person(String name, List<String> aliases, Place place) {
    public Person {
      aliases = List.copyOf(aliases);
    }
  }

  public Profile {
    fields = Map.copyOf(fields);
    persons = List.copyOf(persons);
    brackets = Map.copyOf(brackets);
  }

  /** Nothing is known. */
  public static Profile none() {
    return NONE;
  }
}
