package chancery.transcript;

import chancery.transcript.Interrogation.Side;
import chancery.transcript.Participant.Role;
import chancery.transcript.Roster.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Says whom each label means: the person of that name, of those initials, in that office, who asks
 * or answers there. What is not as listed has a certainty and its reason; a label that means nobody
 * who is named is a person of its own.
 */
final class Speakers {
  /**
   * Whom a label means.
   *
   * @param certainty how sure that is; empty where the label is the name as listed
   */
  record Match(Entry entry, Optional<Certainty> certainty, String reason) {
    static Match certain(Entry entry) {
      return new Match(entry, Optional.empty(), "");
    }

    static Match inferred(Entry entry, Certainty certainty, String reason) {
      return new Match(entry, Optional.of(certainty), reason);
    }
  }

  private final Roster roster;
  private final HeadNames head;
  private final Interrogation interrogation;
  private final Misreadings misreadings;
  private final Map<String, Match> found = new HashMap<>();

  /**
   * The speakers of a talk.
   *
   * @param head the names that stand before it
   * @param labels all of its labels
   */
  Speakers(Roster roster, HeadNames head, DocumentText document, List<LabelCandidate> labels) {
    this.roster = roster;
    this.head = head;
    this.interrogation = Interrogation.of(document, labels);
    this.misreadings = new Misreadings(labels);
  }

  /** The person whom an editor says a label means; a new one if nobody has the name. */
  Match decided(String person, String label) {
    List<PersonParser.Person> parsed = PersonParser.parse(person);
    Entry entry =
        parsed.size() == 1
            ? roster.list(parsed.get(0), Optional.empty(), Optional.empty())
            : roster.named(person);
    return Match.inferred(
        entry, Certainty.HIGH, "The label \"%s\" means %s.".formatted(label, entry.name()));
  }

  /** Whom a label means where it stands. */
  Match resolve(LabelCandidate label) {
    Optional<Match> inExamination =
        interrogation
            .side(label.key())
            .flatMap(side -> interrogation.named(side, label.start()))
            .map(name -> examined(label.speaker(), name));
    return inExamination.orElseGet(() -> resolve(label.speaker()));
  }

  private Match resolve(String label) {
    String key = LabelCandidate.key(label);
    Match known = found.get(key);
    if (known == null) {
      known = find(key, label);
      found.put(key, known);
    }
    return known;
  }

  private Match examined(String label, String name) {
    return Match.inferred(
        resolve(name).entry(),
        Certainty.HIGH,
        "The label \"%s\" is taken to be %s: the last line that names who asks or answers names them."
            .formatted(label, name));
  }

  private Match find(String key, String label) {
    String name = withoutQuestionLetter(LabelCandidate.withoutAlias(label).strip());
    return interrogation
        .side(key)
        .map(
            side ->
                bySide(side, name).or(() -> byInitials(name)).orElseGet(() -> unidentified(name)))
        .or(() -> byName(name))
        .or(() -> byBracket(name))
        .or(() -> byInitials(name))
        .or(() -> byOffice(name))
        .or(() -> misread(key, name))
        .or(() -> byHead(name))
        .orElseGet(() -> unlisted(name));
  }

  private static String withoutQuestionLetter(String label) {
    return label.matches("[QA]\\.\\s+\\p{Lu}.*") ? label.substring(2).strip() : label;
  }

  /** The one interviewer asks; the one who is interviewed or a witness answers. */
  private Optional<Match> bySide(Side side, String label) {
    List<Role> roles =
        side == Side.ASKS ? List.of(Role.INTERVIEWER) : List.of(Role.INTERVIEWEE, Role.WITNESS);
    return roles.stream()
        .flatMap(role -> holder(role).stream())
        .findFirst()
        .map(
            e ->
                Match.inferred(
                    e,
                    Certainty.HIGH,
                    "The label \"%s\" is taken to be %s: nobody else is said to %s."
                        .formatted(label, e.name(), side == Side.ASKS ? "ask" : "answer")));
  }

  /** The only person who has a part, listed or named in the head; who asks does not answer. */
  private Optional<Entry> holder(Role role) {
    List<Entry> listed =
        roster.entries().stream()
            .filter(e -> e.has(role))
            .filter(e -> role == Role.INTERVIEWER || !e.has(Role.INTERVIEWER))
            .toList();
    return listed.isEmpty() ? head.inRole(role).map(this::listed) : only(listed);
  }

  private Entry listed(HeadNames.Name name) {
    Entry entry = roster.named(name.text());
    name.role().ifPresent(entry::add);
    return entry;
  }

  private Match unidentified(String label) {
    return Match.certain(roster.addUnidentified(label));
  }

  private Optional<Match> byName(String label) {
    Optional<Entry> exact = roster.exactly(label);
    if (exact.isPresent()) {
      return exact.map(Match::certain);
    }
    String bare = Shape.withoutBrackets(label);
    List<Entry> agreeing = agreeing(bare, e -> Names.agree(bare, e.name()));
    if (agreeing.size() > 1) {
      List<Entry> titled = agreeing.stream().filter(e -> e.sharesTitle(label)).toList();
      agreeing = titled.size() == 1 ? titled : List.of();
    } else if (agreeing.isEmpty()) {
      agreeing = inOtherCase(bare);
    }
    return only(agreeing)
        .map(
            e ->
                Match.inferred(
                    e,
                    Certainty.HIGH,
                    "The label \"%s\" is taken to be %s: nobody else of that name is listed."
                        .formatted(label, e.name())));
  }

  private List<Entry> inOtherCase(String label) {
    return LabelShape.isChorus(label)
        ? List.of()
        : roster.entries().stream()
            .filter(e -> !LabelShape.isChorus(e.name()) && Names.areCases(label, e.name()))
            .toList();
  }

  private List<Entry> agreeing(String label, Predicate<Entry> agrees) {
    return roster.sharing(label).filter(agrees).toList();
  }

  /** "East (HOLM)", "The clerk (Ana Soler)": the bracket names the person. */
  private Optional<Match> byBracket(String label) {
    String inside = bracket(label);
    return only(agreeing(inside, e -> Names.agree(inside, e.name())))
        .map(
            e ->
                Match.inferred(
                    e,
                    Certainty.HIGH,
                    "The label \"%s\" is taken to be %s: its bracket names nobody else who is listed."
                        .formatted(label, e.name())));
  }

  private Optional<Match> byInitials(String label) {
    String letters = label.replaceAll("[.\\s]", "");
    if (letters.isEmpty() || letters.length() > 4 || !Shape.startsUpper(letters)) {
      return Optional.empty();
    }
    boolean one = letters.length() == 1;
    List<Entry> matching =
        roster.entries().stream()
            .filter(
                e ->
                    one ? surnameBegins(e.name(), letters) : Names.areInitialsOf(letters, e.name()))
            .toList();
    Optional<Entry> entry =
        matching.isEmpty() && !one ? head.ofInitials(letters).map(this::listed) : only(matching);
    return entry.map(
        e ->
            Match.inferred(
                e,
                one ? Certainty.MEDIUM : Certainty.HIGH,
                ("The initials \"%s\" are taken to be those of %s: they are nobody else's who is"
                        + " listed.")
                    .formatted(label, e.name())));
  }

  private static boolean surnameBegins(String name, String letter) {
    List<String> tokens = Names.tokens(name);
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).startsWith(Names.fold(letter));
  }

  /** "President", "The Minister": the one who presides or holds that office, if only one does. */
  private Optional<Match> byOffice(String label) {
    Optional<Entry> chair = presides(label) ? holder(Role.CHAIR) : Optional.empty();
    return chair
        .or(() -> only(roster.entries().stream().filter(e -> e.holds(label)).toList()))
        .or(() -> holderOfWords(label))
        .map(
            e ->
                Match.inferred(
                    e,
                    Certainty.MEDIUM,
                    "The label \"%s\" is taken to be %s: nobody else with that office is listed."
                        .formatted(label, e.name())));
  }

  /** The one whose office is these words, or else the one in whose office they are. */
  private Optional<Entry> holderOfWords(String label) {
    List<String> words = new ArrayList<>();
    for (String word : Shape.words(label)) {
      if (!Shape.isParticle(word) && !Shape.isHonorific(word)) {
        words.add(Shape.bare(word));
      }
    }
    if (words.isEmpty() || !words.stream().allMatch(w -> Shape.isTitle(w) || Shape.isOffice(w))) {
      return Optional.empty();
    }
    List<Entry> exactly =
        roster.entries().stream().filter(e -> e.officeWords().contains(words)).toList();
    List<Entry> partly =
        roster.entries().stream()
            .filter(e -> e.officeWords().stream().anyMatch(o -> o.containsAll(words)))
            .toList();
    return exactly.isEmpty() ? only(partly) : only(exactly);
  }

  private static boolean presides(String label) {
    List<String> words =
        Shape.words(label).stream()
            .filter(w -> !Shape.isParticle(w) && !Shape.isHonorific(w))
            .map(Shape::bare)
            .toList();
    return words.size() == 1 && Lexicon.PRESIDING.contains(words.get(0));
  }

  private Optional<Match> misread(String key, String label) {
    return misreadings
        .rightForm(key)
        .map(
            right ->
                Match.inferred(
                    resolve(right).entry(),
                    Certainty.MEDIUM,
                    ("The label \"%s\" is taken to be \"%s\", misread: they differ only by letters that"
                            + " look alike.")
                        .formatted(label, right)));
  }

  private Optional<Match> byHead(String label) {
    return head.meantBy(Shape.withoutBrackets(label))
        .map(this::listed)
        .map(
            e ->
                Match.inferred(
                    e,
                    Certainty.HIGH,
                    ("The label \"%s\" is taken to be %s: the head of the document names nobody else"
                            + " so.")
                        .formatted(label, e.name())));
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
    if (office && RunTogether.isAddressed(inside)) {
      return Match.certain(roster.addHolder(RunTogether.name(inside), outside));
    }
    return Match.certain(
        named && office
            ? roster.addHolder(inside, outside)
            : roster.addLabel(outside.isEmpty() ? label : outside, inside));
  }

  private static String bracket(String label) {
    List<Brackets.Span> spans = Brackets.find(label, 0, label.length());
    if (spans.isEmpty()) {
      return "";
    }
    Brackets.Span last = spans.get(spans.size() - 1);
    return label.substring(last.start() + 1, last.end() - 1).strip();
  }
}
