package chancery.transcript;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.source.CatalogueRecord;
import chancery.source.SourceText;
import chancery.transcript.DocumentText.Row;
import chancery.transcript.LabelCandidate.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a transcript in a source text: who speaks, when and where it was, what is remark and what
 * is speech.
 *
 * <p>Candidates for speakers' labels are gathered over the whole document, weighed together, and
 * decided once. Pure: the same source gives the same transcript. Time is linear in the source. Safe
 * to use from several threads.
 */
public final class Recogniser {
  private static final int OPENING_ROWS = 80;
  private static final int LONG_PARAGRAPH = 300;
  private static final int MOST_PREMATURE = 3;
  private static final int FULL_LINE = 55;

  private final SourceText source;
  private final DocumentText document;
  private final Catalogue catalogue;
  private final Decisions decisions;
  private final Rulings rulings;
  private final StatedByEditor stated;
  private final ProfileEvidence profile;
  private final Map<Character, Decision.BracketKind> brackets;
  private Map<String, List<LabelReasons.Reason>> evidence = Map.of();
  private List<LabelCandidate> statedLabels = List.of();
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private Recogniser(SourceText source, Decisions decisions, Profile profile) {
    this.source = source;
    this.document = DocumentText.of(source, StatedByEditor.fields(decisions, profile.fields()));
    this.profile = new ProfileEvidence(profile, document);
    this.brackets = profile.brackets();
    this.decisions = decisions;
    this.rulings = new Rulings(decisions, document);
    this.stated = new StatedByEditor(decisions);
    this.catalogue = CatalogueReader.read(source.records());
  }

  /** The transcript that a source holds; one without speakers has no turns. */
  public static Transcript recognise(SourceText source) {
    return recognise(source, Decisions.none(), Profile.none());
  }

  /**
   * The transcript that a source holds, as an editor decided. What the decisions settle is no doubt
   * any more; one that applies to nothing is a finding. A profile adds to the evidence; what it
   * gets wrong is a finding.
   */
  public static Transcript recognise(SourceText source, Decisions decisions, Profile profile) {
    return new Recogniser(source, decisions, profile).transcript();
  }

  private Transcript transcript() {
    Set<Integer> delegations = ParticularsFinder.delegationHeads(document);
    List<LabelCandidate> scanned = LabelScanner.scan(document);
    statedLabels = StatedLabels.of(document, scanned);
    List<LabelCandidate> found = statedLabels.isEmpty() ? scanned : statedLabels;
    List<LabelCandidate> candidates =
        rulings.withoutOthers(profile.candidates(found)).stream()
            .filter(candidate -> !delegations.contains(candidate.row()))
            .toList();
    List<String> known = new ArrayList<>();
    catalogue.title().ifPresent(known::add);
    known.addAll(profile.names());
    known.addAll(CastList.of(document).names());
    List<LabelCandidate> first = talk(weigh(candidates, known));
    Front supposed = front(talkStart(first));
    known.addAll(roster(supposed).names());
    List<LabelCandidate> others =
        candidates.stream().filter(c -> !supposed.holds(c, !first.isEmpty())).toList();
    List<LabelCandidate> labels = talk(weigh(others, known));
    int talk = talkStart(labels);
    Front front = front(talk);
    Roster roster = roster(front);
    if (labels.isEmpty()) {
      talk = Math.max(talk, front.end());
    }

    Remarks remarks = new Remarks(document, rulings, brackets);
    HeadNames head = HeadNames.of(document, talk, catalogue.title());
    Speakers speakers = new Speakers(roster, head, document, labels);
    Body body = new Body(document, labels, roster, speakers, remarks, rulings, talk);
    Front.Parts opening = front.compose(remarks, roster, talk, labels.isEmpty());
    Body.Parts parts = body.compose(opening.rest());
    List<Passage> frontMatter = opening.front();
    if (parts.body().isEmpty()) {
      parts = new Body.Parts(List.of(asBody(frontMatter)), parts.back(), parts.timeline());
      frontMatter = frontMatter.subList(0, Math.max(0, frontMatter.size() - 1));
    }
    doubts.addAll(body.doubts());
    doubts.addAll(remarks.doubts());
    if (labels.isEmpty()) {
      findings.add(
          Finding.warning(
              "CORE-101",
              Place.of(source.path()),
              "no speakers' labels were found: everything is encoded as paragraphs",
              "if the transcript has speakers, see how their labels are written"));
    }
    addPromises(parts);
    catalogue.parts().ifPresent(this::addUnread);
    parts.back().forEach(this::addEmptyAttachment);
    findings.addAll(profile.findings());
    stated.particulars(front.labels());
    Optional<String> title = stated.title();
    List<Setting> settings = stated.settings(front.settings());
    List<Participant> participants = stated.participants(roster.participants());
    Optional<String> language = stated.language();
    List<Ruling> settled = new ArrayList<>(stated.rulings());
    settled.addAll(rulings.settle(doubts));
    Set<Decided> applied = new HashSet<>(stated.applied());
    applied.addAll(rulings.applied());
    addIdle(applied);
    return new Transcript(
        source.path(),
        source.format(),
        language.orElseGet(this::language),
        source.records(),
        catalogue,
        title.or(front::title),
        settings,
        participants,
        document.comments().authors(),
        front.fileMarks(),
        opening.before(),
        frontMatter,
        parts.body(),
        withUncalledNotes(parts.back()),
        parts.timeline(),
        rulings.open(doubts).stream().map(this::withEvidence).toList(),
        applied.isEmpty() ? "" : decisions.editor(),
        settled,
        findings);
  }

  private void addUnread(Citation citation) {
    List<String> unread = CitationParser.unread(citation);
    if (!unread.isEmpty()) {
      findings.add(
          Finding.info(
              "MSDESCRIPTION-101",
              Place.of(source.path()),
              "these words of the citation were not understood: " + String.join("; ", unread),
              "the citation is kept whole; correct it if a part is misplaced"));
    }
  }

  /** The decisions that cannot both hold, and those that apply to nothing. */
  private void addIdle(Set<Decided> applied) {
    findings.addAll(decisions.contradictions());
    decisions.list().stream()
        .filter(decided -> !applied.contains(decided))
        .forEach(decided -> findings.add(DecisionFinding.idle(decided)));
  }

  /**
   * The candidates that are labels: as the source states, by the evidence or by an editor's word.
   */
  private List<LabelCandidate> weigh(List<LabelCandidate> candidates, List<String> known) {
    if (!statedLabels.isEmpty()) {
      return candidates;
    }
    LabelEvidence.Verdict verdict = LabelEvidence.weigh(document, candidates, known, profile);
    evidence = verdict.reasons();
    return rulings.withSpeakers(candidates, verdict.labels());
  }

  /** A doubt about a label, with what was found for it being one and against. */
  private Doubt withEvidence(Doubt doubt) {
    return doubt.settledBy() instanceof Decision.Speaker speaker
        ? doubt.with(
            evidence.getOrDefault(LabelCandidate.key(speaker.label()), List.of()).stream()
                .map(reason -> (reason.weight() < 0 ? "against: " : "") + reason.text())
                .toList())
        : doubt;
  }

  /** A note that nothing calls has no place in the text; it stands at its end. */
  private List<Division> withUncalledNotes(List<Division> back) {
    List<Passage> notes = new ArrayList<>();
    for (Mark.NoteCall note : document.runs().uncalledNotes()) {
      notes.add(new Passage.Paragraph(new Words("", List.of(note))));
    }
    if (notes.isEmpty()) {
      return back;
    }
    List<Division> all = new ArrayList<>(back);
    all.add(new Division("notes", Optional.empty(), notes));
    return all;
  }

  /** A text must have a body: where all of it is front matter, the last of it. */
  private static Division asBody(List<Passage> front) {
    if (front.isEmpty()) {
      Mark gap =
          new Mark.Gap(0, 0, "gap-body", Optional.empty(), Optional.empty(), Optional.empty());
      Words nothing = new Words("", List.of(gap));
      return new Division("transcript", Optional.empty(), List.of(new Passage.Paragraph(nothing)));
    }
    Passage last = front.get(front.size() - 1);
    Passage passage =
        last instanceof Passage.Heading heading ? new Passage.Paragraph(heading.words()) : last;
    return new Division("transcript", Optional.empty(), List.of(passage));
  }

  private Front front(int talk) {
    return new Front(document, catalogue, ParticularsFinder.find(document, talk), talk);
  }

  /** Without the labels that stand before two or more lines of particulars: they are none. */
  private List<LabelCandidate> talk(List<LabelCandidate> labels) {
    int premature = 0;
    for (int i = 0; i < Math.min(MOST_PREMATURE, labels.size() - 1); i++) {
      int next = document.rows().get(labels.get(i + 1).row()).start();
      long kinds =
          ParticularsFinder.find(document, labels.get(i).row() + 1, next).stream()
              .map(ParticularsFinder.Field::kind)
              .distinct()
              .count();
      if (kinds >= 2) {
        premature = i + 1;
      }
    }
    return labels.subList(premature, labels.size());
  }

  private String language() {
    return catalogue
        .language()
        .map(Catalogue.Language::tag)
        .orElseGet(() -> LanguageGuess.of(document.text()));
  }

  /** Where the talk begins: the first label, or where prose does. */
  private int talkStart(List<LabelCandidate> labels) {
    if (!labels.isEmpty()) {
      LabelCandidate first = labels.get(0);
      return first.position() == Position.RUN_IN
          ? first.start()
          : document.rows().get(first.row()).start();
    }
    for (Row row : document.rows()) {
      DocumentText.Segment block = document.block(row);
      if (row.index() >= OPENING_ROWS
          || (row.opensBlock()
              && block.end() - block.start() > LONG_PARAGRAPH
              && isProse(block)
              && !ParticularsFinder.isField(document, row))) {
        return row.start();
      }
    }
    return document.text().length();
  }

  /** Lines that are long and full, not a list's. */
  private boolean isProse(DocumentText.Segment block) {
    int longest = 0;
    for (int r = block.firstRow(); r < block.firstRow() + block.rows(); r++) {
      Row row = document.rows().get(r);
      longest = Math.max(longest, row.end() - row.start());
    }
    return longest > 120 || (block.end() - block.start()) / block.rows() > FULL_LINE;
  }

  /** The persons whom the title and the particulars name. */
  private Roster roster(Front front) {
    Roster roster = new Roster();
    for (PersonParser.Person person : front.personsOfTitle()) {
      roster.list(person, Optional.empty(), Optional.empty());
    }
    front.listPersons(roster);
    profile.list(roster);
    for (StatedRoles.Stated stated : front.statedRoles()) {
      roster.list(stated.person(), Optional.of(stated.role()), Optional.empty());
    }
    for (CatalogueRecord record : source.records()) {
      for (CatalogueRecord.Field field : record.fields()) {
        list(field, roster);
      }
    }
    return roster;
  }

  /** The persons whom a field of a record names: "speakers", "interviewee". */
  private static void list(CatalogueRecord.Field field, Roster roster) {
    Optional<Participant.Role> role = Lexicon.field(field.label()).flatMap(Roster::role);
    boolean speaks =
        role.filter(r -> r != Participant.Role.MINUTE_TAKER && r != Participant.Role.INTERPRETER)
            .isPresent();
    if (speaks) {
      for (PersonParser.Person person : PersonParser.parse(field.value())) {
        roster.list(person, role, Optional.empty());
      }
    }
  }

  /** The heading of an attachment with which the source ends promises one too. */
  private void addEmptyAttachment(Division division) {
    if (!division.type().equals("attachment")
        || division.heading().isEmpty()
        || !division.passages().isEmpty()) {
      return;
    }
    String heading = division.heading().get().text().strip();
    int at = document.text().lastIndexOf(heading);
    Place place =
        at < 0
            ? Place.of(source.path())
            : new Place(source.path(), document.line(at), document.column(at));
    findings.add(
        Finding.warning(
            "TEXTSTRUCTURE-101",
            place,
            "an attachment is named here, and the source does not hold it",
            "add it to the source if you have it, or say in a note that it is not there"));
  }

  /** A text that the document promises to append, and does not hold, is missed. */
  private void addPromises(Body.Parts parts) {
    if (!parts.back().isEmpty()) {
      return;
    }
    for (Brackets.Span span : document.brackets()) {
      String inside = WordLists.fold(document.text().substring(span.start() + 1, span.end() - 1));
      if (Lexicon.remarks("promise").stream().anyMatch(inside::contains)) {
        findings.add(
            Finding.warning(
                "TEXTSTRUCTURE-101",
                new Place(
                    source.path(), document.line(span.start()), document.column(span.start())),
                "a text is said to be attached here, and the source does not hold it",
                "add it to the source if you have it, or say in a note that it is not there"));
      }
    }
  }
}
