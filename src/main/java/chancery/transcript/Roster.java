package chancery.transcript;

import chancery.transcript.Participant.Role;
import chancery.transcript.Participant.ShortName;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers the persons of a transcript, each once. */
final class Roster {
  /** A person in the making. */
  static final class Entry {
    private final String id;
    private final String name;
    private final List<String> offices = new ArrayList<>();
    private Optional<String> affiliation = Optional.empty();
    private final Optional<String> delegation;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final Map<String, ShortName> shortNames = new LinkedHashMap<>();
    private boolean group;

    private Entry(String id, String name, Optional<String> delegation) {
      this.id = id;
      this.name = name;
      this.delegation = delegation;
    }

    String id() {
      return id;
    }

    String name() {
      return name;
    }

    void add(Role role) {
      roles.add(role);
    }

    boolean has(Role role) {
      return roles.contains(role);
    }

    /** Whether an office is this person's, word for word. */
    boolean holds(String office) {
      return offices.stream().anyMatch(o -> WordLists.fold(o).equals(WordLists.fold(office)));
    }

    /** The words of each office, small ones left out. */
    List<List<String>> officeWords() {
      return offices.stream()
          .map(
              o ->
                  Shape.words(o).stream()
                      .filter(w -> !Shape.isParticle(w))
                      .map(Shape::bare)
                      .toList())
          .toList();
    }

    /** Whether a label has a title that the list gives this person. */
    boolean sharesTitle(String label) {
      List<String> listed = Shape.words(name + " " + String.join(" ", offices));
      return Shape.words(label).stream().filter(Shape::isTitle).anyMatch(listed::contains);
    }

    /** Whether a short form is known already. */
    boolean knows(String shortName) {
      return shortNames.containsKey(LabelCandidate.key(shortName));
    }

    /** An xml:id for the next short form. */
    String shortNameId() {
      return id + "-short" + (shortNames.isEmpty() ? "" : "-" + (shortNames.size() + 1));
    }

    private Participant participant() {
      Optional<String> office =
          offices.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", offices));
      return new Participant(
          id,
          name,
          List.copyOf(shortNames.values()),
          office,
          office.flatMap(PersonParser::organisation),
          affiliation,
          delegation,
          roles,
          group,
          Optional.empty());
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Entry> byKey = new HashMap<>();
  private final Map<String, List<Entry>> byToken = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  List<Participant> participants() {
    return entries.stream().map(Entry::participant).toList();
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Entry entry : entries) {
      names.add(entry.name);
    }
    return names;
  }

  /** Adds a person as a line lists them, or finds the one who is there already. */
  Entry list(PersonParser.Person person, Optional<Role> role, Optional<String> delegation) {
    String name = person.name().text();
    Entry entry =
        Optional.ofNullable(byKey.get(LabelCandidate.key(name)))
            .or(() -> only(sharing(name).filter(e -> isSamePerson(e, person)).toList()))
            .orElseGet(() -> add(name, delegation));
    role.ifPresent(entry::add);
    for (PersonParser.Part office : person.offices()) {
      Optional<Role> part =
          Shape.startsLower(office.text())
              ? Lexicon.field(office.text()).flatMap(Roster::role)
              : Optional.empty();
      part.ifPresent(entry::add);
      if (part.isEmpty() && !entry.offices.contains(office.text())) {
        entry.offices.add(office.text());
      }
    }
    for (PersonParser.Part organisation : person.affiliations()) {
      Optional<Role> part = Lexicon.field(organisation.text()).flatMap(Roster::role);
      if (part.isPresent()) {
        entry.add(part.get());
        continue;
      }
      entry.affiliation = entry.affiliation.or(() -> Optional.of(organisation.text()));
    }
    for (PersonParser.Part remark : person.remarks()) {
      addRemark(entry, remark.text());
    }
    return entry;
  }

  private static boolean isSamePerson(Entry entry, PersonParser.Person person) {
    return Names.tokens(entry.name).size() > 1
        && Names.tokens(person.name().text()).size() > 1
        && Names.agree(entry.name, person.name().text());
  }

  private void addRemark(Entry entry, String remark) {
    String folded = WordLists.fold(remark);
    Optional<Role> role = Lexicon.field(folded).flatMap(Roster::role);
    if (role.isPresent()) {
      entry.add(role.get());
    } else if (folded.startsWith("interpret")) {
      entry.add(Role.INTERPRETER);
    } else if (Names.areInitialsOf(remark, entry.name)
        || LabelCandidate.announced("X (" + remark + ")").isPresent()) {
      String alias = LabelCandidate.announced("X (" + remark + ")").orElse(remark);
      addShortName(entry, new ShortName(alias, Optional.empty(), Optional.empty()));
    } else if (Shape.words(remark).stream().anyMatch(Shape::isOffice)) {
      entry.offices.add(remark);
    } else if (entry.affiliation.isEmpty() && Shape.startsUpper(remark)) {
      entry.affiliation = Optional.of(remark);
    }
  }

  /** The role that a kind of particulars gives to those it lists. */
  static Optional<Role> role(String kind) {
    return switch (kind) {
      case "present", "delegation" -> Optional.of(Role.ATTENDEE);
      case "absent" -> Optional.of(Role.ABSENT);
      case "chair" -> Optional.of(Role.CHAIR);
      case "interpreter" -> Optional.of(Role.INTERPRETER);
      case "minutes" -> Optional.of(Role.MINUTE_TAKER);
      case "interviewer" -> Optional.of(Role.INTERVIEWER);
      case "interviewee" -> Optional.of(Role.INTERVIEWEE);
      case "witness" -> Optional.of(Role.WITNESS);
      default -> Optional.empty();
    };
  }

  private Entry add(String name, Optional<String> delegation) {
    return add(name, newId(name), delegation);
  }

  private Entry add(String name, String id, Optional<String> delegation) {
    Entry entry = new Entry(id, name, delegation);
    entries.add(entry);
    byKey.putIfAbsent(LabelCandidate.key(name), entry);
    for (String token : Names.tokens(name)) {
      byToken.computeIfAbsent(token, t -> new ArrayList<>()).add(entry);
    }
    return entry;
  }

  /** Keeps a short form of a person's name; a label that is it means this person. */
  void addShortName(Entry entry, ShortName shortName) {
    String key = LabelCandidate.key(shortName.text());
    entry.shortNames.putIfAbsent(key, shortName);
    byKey.putIfAbsent(key, entry);
  }

  /** Every person so far, in the order in which they were met. */
  List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /** The person whose whole name, or a short form that was stated, a label is. */
  Optional<Entry> exactly(String label) {
    return Optional.ofNullable(byKey.get(LabelCandidate.key(label)));
  }

  /** The persons who have a word of a name in common with a label, each once. */
  Stream<Entry> sharing(String label) {
    return Names.tokens(label).stream()
        .flatMap(token -> byToken.getOrDefault(token, List.of()).stream())
        .distinct();
  }

  /** Whether a short form is somebody else's, so that it alone says of nobody who it is. */
  boolean isTaken(String shortName, Entry entry) {
    return exactly(shortName).filter(other -> other != entry).isPresent();
  }

  /** The person of a name as it is printed outside any label; a new one if nobody has it. */
  Entry named(String name) {
    return exactly(name)
        .or(() -> only(sharing(name).filter(e -> Names.agree(name, e.name)).toList()))
        .orElseGet(() -> add(name, Optional.empty()));
  }

  /** Adds somebody of whom nothing is known but the label. */
  Entry addUnidentified(String label) {
    return add(label, newId("unidentified"), Optional.empty());
  }

  /** Adds the holder of an office. */
  Entry addHolder(String name, String office) {
    Entry entry = add(name, Optional.empty());
    entry.offices.add(office);
    return entry;
  }

  /**
   * Adds whoever a label names that nobody else has.
   *
   * @param remark what stands in brackets after it; blank where nothing does
   */
  Entry addLabel(String label, String remark) {
    Entry entry = fromLabel(label);
    if (!remark.isBlank()) {
      addRemark(entry, remark);
    }
    entry.group = LabelShape.isChorus(label);
    return entry;
  }

  private Entry fromLabel(String label) {
    List<PersonParser.Person> persons = PersonParser.parse(label);
    if (LabelShape.isChorus(label) || LabelShape.namesPlace(label) || persons.size() != 1) {
      return add(label, Optional.empty());
    }
    PersonParser.Person person = persons.get(0);
    if (Names.tokens(person.name().text()).isEmpty()) {
      return add(label, Optional.empty());
    }
    Entry entry = add(person.name().text(), Optional.empty());
    person.offices().forEach(o -> entry.offices.add(o.text()));
    person.affiliations().forEach(a -> entry.affiliation = Optional.of(a.text()));
    if (Shape.isIdeographic(label) && !label.equals(entry.name)) {
      addShortName(entry, new ShortName(label, Optional.empty(), Optional.empty()));
    }
    return entry;
  }

  private static <T> Optional<T> only(List<T> list) {
    return list.size() == 1 ? Optional.of(list.get(0)) : Optional.empty();
  }

  private String newId(String name) {
    String slug = slug(name);
    String id = slug;
    for (int n = 2; !ids.add(id); n++) {
      id = slug + "-" + n;
    }
    return id;
  }

  /** A name as an xml:id: Latin letters, hyphens between words. */
  private static String slug(String name) {
    List<String> tokens = Names.tokens(name);
    String joined = tokens.isEmpty() ? Names.fold(name) : String.join("-", tokens);
    if (joined.codePoints().anyMatch(c -> c > 127)) {
      joined = Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(joined);
    }
    String slug =
        joined.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "person" : Character.isDigit(slug.charAt(0)) ? "person-" + slug : slug;
  }
}
