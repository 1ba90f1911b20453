package chancery.transcript;

import chancery.transcript.Participant.Role;
import chancery.transcript.Setting.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an editor states of a transcript as a whole, in place of what was found: title, time and
 * place, language, who somebody is. Keeps which statements applied, and what they settled.
 */
final class StatedByEditor {
  private static final Pattern YEAR_OR_MONTH = Pattern.compile("[12]\\d{3}(?:-(?:0[1-9]|1[0-2]))?");

  private final List<Decided> decisions;
  private final Set<Decided> applied = new HashSet<>();
  private final List<Ruling> rulings = new ArrayList<>();

  StatedByEditor(Decisions decisions) {
    this.decisions = decisions.list();
  }

  /**
   * Labels of particulars in small letters, with what they introduce: those that are known, and
   * those that the editor states.
   */
  static Map<String, String> fields(Decisions decisions, Map<String, String> known) {
    Map<String, String> fields = new HashMap<>(known);
    for (Decided decided : decisions.list()) {
      if (decided.decision() instanceof Decision.Particulars particulars) {
        String bare = particulars.label().strip().replaceFirst("\\s*[:：]$", "");
        fields.put(bare.toLowerCase(Locale.ROOT), particulars.kind());
      }
    }
    return fields;
  }

  /** The lines of particulars that were found. */
  void particulars(List<String> labels) {
    Set<String> found = labels.stream().map(LabelCandidate::key).collect(Collectors.toSet());
    for (Decided decided : decisions) {
      if (decided.decision() instanceof Decision.Particulars particulars
          && found.contains(LabelCandidate.key(particulars.label()))) {
        applied.add(decided);
      }
    }
  }

  /** The title, where the editor states it. */
  Optional<String> title() {
    Optional<String> title = Optional.empty();
    for (Decided decided : decisions) {
      if (decided.decision() instanceof Decision.Title stated) {
        rule(decided, Ruling.TITLE, Optional.empty(), "The title is %s.".formatted(stated.title()));
        title = Optional.of(stated.title());
      }
    }
    return title;
  }

  /** The language, where the editor states it. */
  Optional<String> language() {
    Optional<String> language = Optional.empty();
    for (Decided decided : decisions) {
      if (decided.decision() instanceof Decision.Language stated) {
        String reason = "The language is %s.".formatted(stated.tag());
        rule(decided, Ruling.LANGUAGE, Optional.of("@ident"), reason);
        language = Optional.of(stated.tag());
      }
    }
    return language;
  }

  /** The sittings, with date, time and place of the first as the editor states them. */
  List<Setting> settings(List<Setting> found) {
    Setting first =
        found.isEmpty()
            ? new Setting(Optional.empty(), Optional.empty(), Optional.empty())
            : found.get(0);
    for (Decided decided : decisions) {
      first = decide(decided, first);
    }
    return Stream.concat(Stream.of(first), found.stream().skip(1))
        .filter(setting -> !setting.isEmpty())
        .toList();
  }

  private Setting decide(Decided decided, Setting setting) {
    Decision decision = decided.decision();
    if (decision instanceof Decision.Place place) {
      rule(
          decided,
          Ruling.SETTING,
          Optional.of("locale"),
          "The place is %s.".formatted(place.place()));
      return new Setting(setting.date(), setting.time(), Optional.of(place.place()));
    }
    if (decision instanceof Decision.Date date) {
      Optional<Stated> stated = date(date.date());
      stated.ifPresent(
          d ->
              rule(
                  decided,
                  Ruling.SETTING,
                  Optional.of("date/@when"),
                  "The date is %s.".formatted(date.date())));
      return new Setting(stated.or(setting::date), setting.time(), setting.place());
    }
    if (decision instanceof Decision.Time time) {
      Optional<Stated> stated =
          Times.find(time.time()).stream()
              .findFirst()
              .map(t -> new Stated(time.time(), t.when(), t.to(), Optional.empty()));
      stated.ifPresent(
          t ->
              rule(
                  decided,
                  Ruling.SETTING,
                  Optional.of("time/@when"),
                  "The time is %s.".formatted(time.time())));
      return new Setting(setting.date(), stated.or(setting::time), setting.place());
    }
    return setting;
  }

  /** A date in the words that people write it in, or a year or a month as computers write it. */
  private static Optional<Stated> date(String words) {
    return YEAR_OR_MONTH.matcher(words).matches()
        ? Optional.of(new Stated(words, words, Optional.empty(), Optional.empty()))
        : Dates.find(words).stream().findFirst().map(d -> d.in(words));
  }

  /** The participants, with what the editor states of them. */
  List<Participant> participants(List<Participant> found) {
    return found.stream().map(this::decide).toList();
  }

  private Participant decide(Participant found) {
    Participant decided = found;
    for (Decided d : decisions) {
      if (d.decision() instanceof Decision.Person person && isMeant(person, found)) {
        decided = decide(d, person, decided);
      }
    }
    return decided;
  }

  private static boolean isMeant(Decision.Person person, Participant participant) {
    String key = LabelCandidate.key(person.person());
    return LabelCandidate.key(participant.name()).equals(key)
        || participant.shortNames().stream()
            .anyMatch(s -> LabelCandidate.key(s.text()).equals(key));
  }

  private Participant decide(Decided decided, Decision.Person person, Participant p) {
    String name = person.name().orElse(p.name());
    person
        .name()
        .ifPresent(
            n -> rule(decided, p.id(), Optional.of("persName"), "The name is %s.".formatted(n)));
    person
        .office()
        .ifPresent(
            o ->
                rule(
                    decided,
                    p.id(),
                    Optional.of("occupation"),
                    "The office of %s is %s.".formatted(name, o)));
    Set<Role> roles = roles(decided, person, p);
    Optional<String> office = person.office().or(p::office);
    return new Participant(
        p.id(),
        name,
        p.shortNames(),
        office,
        office.flatMap(PersonParser::organisation),
        p.affiliation(),
        p.delegation(),
        roles,
        p.group(),
        p.entry());
  }

  /** Whoever speaks is a speaker, whatever else they are. */
  private Set<Role> roles(Decided decided, Decision.Person person, Participant p) {
    if (person.roles().isEmpty()) {
      return p.roles();
    }
    Set<Role> roles = new HashSet<>(person.roles());
    if (p.roles().contains(Role.SPEAKER)) {
      roles.add(Role.SPEAKER);
    }
    String words = person.roles().stream().map(Role::value).collect(Collectors.joining(", "));
    rule(
        decided,
        p.id(),
        Optional.of("@role"),
        "%s was there as %s.".formatted(person.name().orElse(p.name()), words));
    return roles;
  }

  private void rule(Decided decided, String target, Optional<String> match, String reason) {
    applied.add(decided);
    rulings.add(
        new Ruling(
            List.of(target), match, "value", decided.certainty(), decided.reason().orElse(reason)));
  }

  List<Ruling> rulings() {
    return rulings;
  }

  /** The statements that were of use here. */
  Set<Decided> applied() {
    return applied;
  }
}
