package chancery.transcript;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person or a group who was there, or is said to have been missed.
 *
 * @param id its xml:id
 * @param name as the source prints it; the label where no name is known
 * @param shortNames forms that the source says it will use, or uses as a label
 * @param office the whole office, as printed
 * @param organisation the part of the office that names an organisation
 * @param affiliation an organisation that is stated without an office, or a party
 * @param delegation the heading under which the source lists the person
 * @param group whether these are several voices
 * @param entry points at the entry of a register that is this person's
 */
public record Participant(
    String id,
    String name,
    List<ShortName> shortNames,
    Optional<String> office,
    Optional<String> organisation,
    Optional<String> affiliation,
    Optional<String> delegation,
    Set<Role> roles,
    boolean group,
    Optional<String> entry) {

  /** What a person did there: the values of {@code person/@role}. */
  public enum Role {
    CHAIR("chair"),
    ATTENDEE("attendee"),
    ABSENT("absent"),
    INTERPRETER("interpreter"),
    MINUTE_TAKER("minute-taker"),
    INTERVIEWER("interviewer"),
    INTERVIEWEE("interviewee"),
    WITNESS("witness"),
    SPEAKER("speaker");

    private final String value;

    Role(String value) {
      this.value = value;
    }

    public String value() {
      return value;
    }
  }

  /**
   * A short form of a name.
   *
   * @param id its xml:id, where it is inferred and a {@link Doubt} points at it
   */
  public record ShortName(String text, Optional<String> id, Optional<Certainty> certainty) {}

  public Participant {
    shortNames = List.copyOf(shortNames);
    roles = roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
  }

  /** The same person, whom a register lists. */
  public Participant withEntry(String pointer) {
    return new Participant(
        id,
        name,
        shortNames,
        office,
        organisation,
        affiliation,
        delegation,
        roles,
        group,
        Optional.of(pointer));
  }

  /** The name without titles and forms of address before it. */
  public String nameWithoutTitles() {
    String rest = name.strip();
    int space = rest.indexOf(' ');
    while (space > 0 && Shape.isTitle(rest.substring(0, space))) {
      rest = rest.substring(space).strip();
      space = rest.indexOf(' ');
    }
    return rest;
  }
}
