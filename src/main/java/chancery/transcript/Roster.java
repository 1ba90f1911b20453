package chancery.transcript;

import chancery.transcript.Participant.Role;
import chancery.transcript.Participant.ShortName;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
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

/** Gathers the persons of a transcript, each once, and says whom a label means. */
final class Roster {
  /**
   * Whom a label means.
   *
   * @param certainty how sure that is; empty where the label is the name as listed
   */
  record Match(Entry entry, Optional<Certainty> certainty, String reason) {}

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
  private final Map<String, Match> labels = new HashMap<>();

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
    String folded = Lexicon.fold(remark);
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
    Entry entry = new Entry(newId(name), name, delegation);
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

  /** The persons who have a word of a name in common with a label, each once. */
  private Stream<Entry> sharing(String label) {
    return Names.tokens(label).stream()
        .flatMap(token -> byToken.getOrDefault(token, List.of()).stream())
        .distinct();
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

  /** The person whom an editor says a label means. */
  Match decided(String person, String label) {
    List<PersonParser.Person> parsed = PersonParser.parse(person);
    Entry entry =
        parsed.size() == 1
            ? list(parsed.get(0), Optional.empty(), Optional.empty())
            : Optional.ofNullable(byKey.get(LabelCandidate.key(person)))
                .orElseGet(() -> add(person, Optional.empty()));
    return new Match(
        entry,
        Optional.of(Certainty.HIGH),
        "The label \"%s\" means %s.".formatted(label, entry.name));
  }

  /** Whom a label means; a label that nobody listed agrees with names a new person. */
  Match resolve(String label) {
    return labels.computeIfAbsent(LabelCandidate.key(label), key -> find(label));
  }

  private Match find(String label) {
    String bare = LabelCandidate.withoutAlias(label).strip();
    String name = withoutQuestionLetter(bare);
    return byName(name)
        .or(() -> byBracket(name))
        .or(() -> byInitials(name))
        .or(() -> byOffice(name))
        .orElseGet(() -> unlisted(name));
  }

  private static String withoutQuestionLetter(String label) {
    return label.matches("[QA]\\.\\s+\\p{Lu}.*") ? label.substring(2).strip() : label;
  }

  private Optional<Match> byName(String label) {
    String key = LabelCandidate.key(label);
    Entry exact = byKey.get(key);
    if (exact != null) {
      return Optional.of(new Match(exact, Optional.empty(), ""));
    }
    String bare = Shape.withoutBrackets(label);
    List<Entry> agreeing = sharing(bare).filter(e -> Names.agree(bare, e.name)).toList();
    if (agreeing.size() > 1) {
      List<Entry> titled = agreeing.stream().filter(e -> sharesTitle(label, e)).toList();
      agreeing = titled.size() == 1 ? titled : List.of();
    }
    return only(agreeing)
        .map(
            e ->
                new Match(
                    e,
                    Optional.of(Certainty.HIGH),
                    "The label \"%s\" is taken to be %s: nobody else of that name is listed."
                        .formatted(label, e.name)));
  }

  private static boolean sharesTitle(String label, Entry entry) {
    String listed = entry.name + " " + String.join(" ", entry.offices);
    return Shape.words(label).stream()
        .filter(Shape::isTitle)
        .anyMatch(t -> Shape.words(listed).contains(t));
  }

  /** "East (HOLM)", "The clerk (Ana Soler)": the bracket names the person. */
  private Optional<Match> byBracket(String label) {
    int open = label.indexOf('(');
    int close = label.indexOf(')', Math.max(open, 0));
    if (open < 1 || close < open) {
      return Optional.empty();
    }
    String inside = label.substring(open + 1, close).strip();
    return only(sharing(inside).filter(e -> Names.agree(inside, e.name)).toList())
        .map(
            e ->
                new Match(
                    e,
                    Optional.of(Certainty.HIGH),
                    "The label \"%s\" is taken to be %s: its bracket names nobody else who is listed."
                        .formatted(label, e.name)));
  }

  private Optional<Match> byInitials(String label) {
    String letters = label.replaceAll("[.\\s]", "");
    if (letters.isEmpty() || letters.length() > 4 || !Shape.startsUpper(letters)) {
      return Optional.empty();
    }
    boolean one = letters.length() == 1;
    List<Entry> matching =
        entries.stream()
            .filter(
                e -> one ? surnameBegins(e.name, letters) : Names.areInitialsOf(letters, e.name))
            .toList();
    return only(matching)
        .map(
            e ->
                new Match(
                    e,
                    Optional.of(one ? Certainty.MEDIUM : Certainty.HIGH),
                    "The initials \"%s\" are taken to be those of %s: they are nobody else's who is"
                            .formatted(label, e.name)
                        + " listed."));
  }

  private static boolean surnameBegins(String name, String letter) {
    List<String> tokens = Names.tokens(name);
    return !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).startsWith(letter.toLowerCase(Locale.ROOT));
  }

  /** "President": the one who holds that office, if only one does. */
  private Optional<Match> byOffice(String label) {
    List<Entry> chairs = entries.stream().filter(e -> e.roles.contains(Role.CHAIR)).toList();
    if (chairs.size() == 1 && presides(label)) {
      return Optional.of(holder(label, chairs.get(0)));
    }
    List<Entry> exact =
        entries.stream()
            .filter(
                e -> e.offices.stream().anyMatch(o -> Lexicon.fold(o).equals(Lexicon.fold(label))))
            .toList();
    if (exact.size() == 1) {
      return Optional.of(holder(label, exact.get(0)));
    }
    List<String> words = new ArrayList<>();
    for (String word : Shape.words(label)) {
      if (!Shape.isParticle(word)) {
        words.add(Shape.bare(word));
      }
    }
    if (words.isEmpty() || !words.stream().allMatch(w -> Shape.isTitle(w) || Shape.isOffice(w))) {
      return Optional.empty();
    }
    List<Entry> holders =
        entries.stream()
            .filter(
                e ->
                    e.offices.stream()
                        .anyMatch(
                            o -> Shape.words(o).stream().map(Shape::bare).toList().equals(words)))
            .toList();
    return only(holders).map(e -> holder(label, e));
  }

  private static boolean presides(String label) {
    List<String> words =
        Shape.words(label).stream()
            .filter(w -> !Shape.isParticle(w) && !Shape.isHonorific(w))
            .map(Shape::bare)
            .toList();
    return words.size() == 1 && Lexicon.PRESIDING.contains(words.get(0));
  }

  private static Match holder(String label, Entry entry) {
    return new Match(
        entry,
        Optional.of(Certainty.MEDIUM),
        "The label \"%s\" is taken to be %s: nobody else with that office is listed."
            .formatted(label, entry.name));
  }

  private static <T> Optional<T> only(List<T> list) {
    return list.size() == 1 ? Optional.of(list.get(0)) : Optional.empty();
  }

  private Match unlisted(String label) {
    String outside = Shape.withoutBrackets(label);
    String inside = bracket(label);
    boolean named =
        Shape.words(inside).size() >= 2
            && Shape.words(inside).stream()
                .allMatch(w -> Shape.startsUpper(w) || Shape.isParticle(w));
    boolean office =
        Shape.words(outside).stream().anyMatch(w -> Shape.isOffice(w) || Shape.isTitle(w));
    Entry entry;
    if (named && office) {
      entry = add(inside, Optional.empty());
      entry.offices.add(outside);
    } else {
      entry = fromLabel(outside.isEmpty() ? label : outside);
      if (!inside.isEmpty()) {
        addRemark(entry, inside);
      }
    }
    entry.group = Lexicon.GROUPS.contains(Lexicon.fold(outside));
    return new Match(entry, Optional.empty(), "");
  }

  private static String bracket(String label) {
    List<Brackets.Span> spans = Brackets.find(label, 0, label.length());
    if (spans.isEmpty()) {
      return "";
    }
    Brackets.Span last = spans.get(spans.size() - 1);
    return label.substring(last.start() + 1, last.end() - 1).strip();
  }

  private Entry fromLabel(String label) {
    List<PersonParser.Person> persons = PersonParser.parse(label);
    if (persons.size() == 1 && !Names.tokens(persons.get(0).name().text()).isEmpty()) {
      PersonParser.Person person = persons.get(0);
      Entry entry = add(person.name().text(), Optional.empty());
      person.offices().forEach(o -> entry.offices.add(o.text()));
      person.affiliations().forEach(a -> entry.affiliation = Optional.of(a.text()));
      return entry;
    }
    return add(label, Optional.empty());
  }
}
