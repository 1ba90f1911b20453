package chancery.transcript;

import chancery.finding.Finding;
import chancery.transcript.DocumentText.Row;
import chancery.transcript.LabelCandidate.Form;
import chancery.transcript.LabelCandidate.Position;
import chancery.transcript.LabelCandidate.Typeface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** What a profile adds to the evidence that a document gives, and what it gets wrong there. */
final class ProfileEvidence {
  /** A label is not longer; it also bounds the time that a pattern takes. */
  private static final int LONGEST = 200;

  private final DocumentText document;
  private final Profile profile;
  private final Map<Integer, String> labels = new HashMap<>();

  ProfileEvidence(Profile profile, DocumentText document) {
    this.profile = profile;
    this.document = document;
  }

  /** The candidates, and those that only the profile's pattern finds. */
  List<LabelCandidate> candidates(List<LabelCandidate> scanned) {
    if (profile.label().isEmpty()) {
      return scanned;
    }
    Map<Integer, LabelCandidate> byRow = new HashMap<>();
    for (Row row : document.rows()) {
      match(row).ifPresent(candidate -> byRow.put(row.index(), candidate));
    }
    List<LabelCandidate> all = new ArrayList<>(byRow.values());
    for (LabelCandidate candidate : scanned) {
      LabelCandidate matched = byRow.get(candidate.row());
      if (matched == null || candidate.start() >= matched.end()) {
        all.add(candidate);
      }
    }
    all.sort(Comparator.comparingInt(LabelCandidate::start));
    return all;
  }

  private Optional<LabelCandidate> match(Row row) {
    int end = Math.min(row.end(), row.start() + LONGEST);
    Matcher matcher =
        profile.label().orElseThrow().pattern().matcher(document.text()).region(row.start(), end);
    if (!matcher.lookingAt() || matcher.group("name").isBlank()) {
      return Optional.empty();
    }
    String name = matcher.group("name").strip();
    labels.put(matcher.start("name"), name);
    int body = matcher.end();
    while (body < row.end() && DocumentText.isSpace(document.text().charAt(body))) {
      body++;
    }
    Form form = matcher.group().stripTrailing().matches("(?s).*[:：]") ? Form.COLON : Form.BRACKET;
    return Optional.of(
        new LabelCandidate(
            row.index(),
            matcher.start("name"),
            matcher.end(),
            body,
            name,
            form,
            Typeface.PLAIN,
            row.opensBlock() ? Position.BLOCK_START : Position.LINE_START,
            "",
            LabelCandidate.keyOf(name, form)));
  }

  /** Whether a candidate is written as the profile says that labels are. */
  boolean expects(LabelCandidate candidate) {
    return candidate.name().equals(labels.get(candidate.start()));
  }

  /** The names of the profile's persons that the document holds. */
  List<String> names() {
    return met().map(Profile.Person::name).toList();
  }

  /** Adds the profile's persons that the document holds, with what else it calls them. */
  void list(Roster roster) {
    met()
        .forEach(
            person -> {
              Roster.Entry entry = roster.named(person.name());
              person.aliases().stream()
                  .filter(this::holds)
                  .filter(alias -> !roster.isTaken(alias, entry))
                  .forEach(
                      alias ->
                          roster.addShortName(
                              entry,
                              new Participant.ShortName(
                                  alias, Optional.empty(), Optional.empty())));
            });
  }

  private Stream<Profile.Person> met() {
    return profile.persons().stream().filter(this::isMet);
  }

  private boolean isMet(Profile.Person person) {
    return holds(person.name()) || person.aliases().stream().anyMatch(this::holds);
  }

  private boolean holds(String words) {
    return !Quotation.find(words, document.text()).isEmpty();
  }

  /** What the profile gets wrong about this document. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    profile
        .label()
        .filter(label -> labels.isEmpty())
        .ifPresent(
            label ->
                findings.add(
                    Finding.warning(
                        "CERTAINTY-104",
                        label.place(),
                        "no line begins as the profile says that labels look",
                        "see how labels are written, and correct the profile or choose another")));
    for (Profile.Person person : profile.persons()) {
      if (!isMet(person)) {
        findings.add(
            Finding.info(
                "CERTAINTY-105",
                person.place(),
                "the profile names %s, who is not met here".formatted(person.name()),
                "see whether the name is written otherwise here; if not, nothing needs to be done"));
      }
    }
    return findings;
  }
}
