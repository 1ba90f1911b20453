package chancery.transcript;

import chancery.source.Block;
import chancery.transcript.DocumentText.Row;
import chancery.transcript.LabelCandidate.Position;
import chancery.transcript.Passage.Turn;
import chancery.transcript.Pieces.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The talk: turns with their paragraphs, and what stands between them. */
final class Body {
  /** What it is made of. */
  record Parts(List<Division> body, List<Division> back, List<TimePoint> timeline) {}

  private static final Pattern PAGE_LINE = Pattern.compile("_page ?: ?(\\S+)");

  /** Enough characters to hold the words by which a turn is named. */
  private static final int FIRST_WORDS = 400;

  private final DocumentText document;
  private final String text;
  private final Pieces pieces;
  private final List<LabelCandidate> labels;
  private final Roster roster;
  private final Rulings rulings;
  private final Speakers speakers;
  private final int talk;
  private final TurnIds ids = new TurnIds();
  private final Timeline timeline;
  private final Paragraphs paragraphs;
  private final TurnEnd turnEnd;
  private final Interruptions interruptions;
  private final List<Doubt> doubts = new ArrayList<>();

  private final List<Division> divisions = new ArrayList<>();
  private final List<Division> back = new ArrayList<>();
  private String type = "transcript";
  private Optional<Words> heading = Optional.empty();
  private List<Passage> passages = new ArrayList<>();

  Body(
      DocumentText document,
      List<LabelCandidate> labels,
      Roster roster,
      Speakers speakers,
      Remarks remarks,
      Rulings rulings,
      int talk) {
    this.document = document;
    this.text = document.text();
    this.pieces = new Pieces(document);
    this.labels = labels;
    this.roster = roster;
    this.rulings = rulings;
    this.speakers = speakers;
    this.timeline = new Timeline(document);
    this.paragraphs = new Paragraphs(document, pieces.wrapped(), remarks, timeline, rulings);
    this.turnEnd = new TurnEnd(document);
    this.interruptions = new Interruptions(document, rulings);
    this.talk = talk;
  }

  /** In the order of the text. */
  List<Doubt> doubts() {
    List<Doubt> all = new ArrayList<>(doubts);
    all.addAll(paragraphs.doubts());
    all.addAll(interruptions.doubts());
    all.sort(Comparator.comparingInt(Doubt::line).thenComparingInt(Doubt::column));
    return all;
  }

  /**
   * Lays the talk out.
   *
   * @param before pieces that stand before the first turn and are no front matter
   */
  Parts compose(List<Piece> before) {
    addBetween(before);
    for (int i = 0; i < labels.size(); i++) {
      int start = i == 0 ? talk : start(labels.get(i), labels.get(i - 1).body());
      int end =
          i + 1 < labels.size() ? start(labels.get(i + 1), labels.get(i).body()) : text.length();
      addTurn(labels.get(i), Math.min(start, labels.get(i).start()), end, i + 1 == labels.size());
    }
    if (labels.isEmpty()) {
      addBetween(pieces.between(talk, text.length()));
    }
    close();
    return new Parts(divisions, back, timeline.points());
  }

  /** Where a turn begins: at its label, or at the time codes in the rows above it. */
  private int start(LabelCandidate label, int floor) {
    if (label.position() == Position.RUN_IN) {
      return label.start();
    }
    List<Row> rows = document.rows();
    int r = label.row();
    while (r > 0
        && rows.get(r - 1).start() >= floor
        && precedesLabel(document.text(rows.get(r - 1)))) {
      r--;
    }
    return rows.get(r).start();
  }

  private static boolean precedesLabel(String line) {
    return Timeline.isTimeCode(line)
        || (LabelScanner.META_LINE.matcher(line).matches() && !line.startsWith("_comment"));
  }

  private void addTurn(LabelCandidate label, int start, int end, boolean last) {
    Optional<String> when = addAbove(label, start);
    if (!label.code().isEmpty()) {
      when = timeline.add(label.code());
    }
    PrintedLabel printed = new PrintedLabel(document, label);
    List<Piece> rest = pieces.between(printed.bodyStart(), end);
    int spoken = turnEnd.of(rest, last);
    List<Passage> content = new ArrayList<>();
    printed.delivery().ifPresent(content::add);
    content.addAll(SetOff.spoken(paragraphs.of(rest.subList(0, spoken))));
    List<Passage> after = new ArrayList<>();
    while (last
        && content.size() > 1
        && content.get(content.size() - 1) instanceof Passage.Apart apart) {
      after.add(0, apart);
      content.remove(content.size() - 1);
    }
    if (content.isEmpty()) {
      Piece alone = new Piece(printed.start(), label.end(), Block.Kind.PARAGRAPH);
      passages.add(new Passage.Paragraph(paragraphs.words(alone, List.of())));
    } else {
      int lastWord = spoken == 0 ? label.end() : rest.get(spoken - 1).end();
      passages.add(turn(label, printed, Math.max(lastWord, label.end()), content, when));
    }
    passages.addAll(after);
    addBetween(rest.subList(spoken, rest.size()));
  }

  /** The lines above a label that are none of anybody's: time codes, a machine's own. */
  private Optional<String> addAbove(LabelCandidate label, int start) {
    Optional<String> when = Optional.empty();
    int above = Math.min(label.start(), document.rows().get(label.row()).start());
    for (Piece piece : pieces.between(start, above)) {
      String line = text.substring(piece.start(), piece.end());
      if (Timeline.isTimeCode(line)) {
        when = timeline.add(line.strip());
        if (when.isEmpty()) {
          passages.add(timeline.printed(piece));
        }
      } else if (LabelScanner.META_LINE.matcher(line).matches()) {
        passages.add(
            new Passage.Apart(
                document.words(piece.start(), piece.end(), List.of(meta(piece, line)))));
      }
    }
    return when;
  }

  private static Mark meta(Piece piece, String line) {
    Matcher page = PAGE_LINE.matcher(line);
    return page.matches()
        ? new Mark.StatedPage(piece.start(), piece.end(), page.group(1))
        : new Mark.FormeWork(piece.start(), piece.end(), "header");
  }

  private Turn turn(
      LabelCandidate label,
      PrintedLabel printed,
      int end,
      List<Passage> content,
      Optional<String> when) {
    Speakers.Match match = match(label);
    match.entry().add(Participant.Role.SPEAKER);
    int bodyEnd = Math.min(end, label.end() + FIRST_WORDS);
    String id = ids.next(label.key(), document.runs().withoutCalls(label.end(), bodyEnd));
    rulings.spoken(label, id);
    interruptions.spoken(id, label.body(), Math.max(end, label.body()));
    addShortName(label, match, id);
    return new Turn(
        id,
        List.of(match.entry().id()),
        printed.words(),
        content,
        Optional.empty(),
        Optional.empty(),
        when);
  }

  /** Whom a label means, as an editor says or as it seems. */
  private Speakers.Match match(LabelCandidate label) {
    return rulings
        .speaker(label)
        .map(person -> speakers.decided(person, label.speaker()))
        .orElseGet(() -> speakers.resolve(label));
  }

  /**
   * Keeps the short form that a label announces or is, with the reason where it is inferred; where
   * one form means several persons, the reason is that of the turn.
   */
  private void addShortName(LabelCandidate label, Speakers.Match match, String turn) {
    Roster.Entry person = match.entry();
    String printed = LabelShape.beforeDelivery(LabelCandidate.withoutAlias(label.name())).strip();
    Optional<String> announced = label.announced();
    String shortName = announced.orElse(printed);
    if (shortName.isEmpty()) {
      return;
    }
    if (roster.isTaken(shortName, person)) {
      match.certainty().ifPresent(c -> doubt(label, match, turn, Optional.of("@who")));
    } else if (!person.knows(shortName)
        && !WordLists.fold(shortName).equals(WordLists.fold(person.name()))) {
      Optional<String> id = match.certainty().map(c -> person.shortNameId());
      roster.addShortName(person, new Participant.ShortName(shortName, id, match.certainty()));
      id.ifPresent(i -> doubt(label, match, i, Optional.empty()));
    }
  }

  private void doubt(
      LabelCandidate label, Speakers.Match match, String target, Optional<String> attribute) {
    doubts.add(
        new Doubt(
            target,
            attribute,
            "value",
            match.certainty().orElseThrow(),
            match.reason(),
            document.line(label.start()),
            document.column(label.start()),
            new Decision.Speaker(
                label.speaker(), attribute.map(who -> firstWords(label)), match.entry().name())));
  }

  /** Of a turn, to tell it from others of the same label. */
  private String firstWords(LabelCandidate label) {
    int end = Math.min(text.length(), label.body() + FIRST_WORDS);
    return Quotation.first(text.substring(label.body(), end));
  }

  /** What is no speaker's: headings begin sections, the rest are paragraphs. */
  private void addBetween(List<Piece> list) {
    List<Piece> prose = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Piece piece = list.get(i);
      boolean attachment =
          turnEnd.isAttachmentHeading(piece) && (!divisions.isEmpty() || !passages.isEmpty());
      boolean title =
          piece.kind() == Block.Kind.HEADING
              || attachment
              || (turnEnd.isTitleLine(piece) && i == list.size() - 1 && !labels.isEmpty());
      if (!title) {
        prose.add(piece);
        continue;
      }
      passages.addAll(paragraphs.of(prose));
      prose.clear();
      close();
      type = attachment || type.equals("attachment") ? "attachment" : "section";
      heading = Optional.of(paragraphs.words(piece, List.of()));
    }
    passages.addAll(paragraphs.of(prose));
  }

  private void close() {
    if (!passages.isEmpty() || heading.isPresent()) {
      Division division = new Division(type, heading, interruptions.linked(passages));
      (type.equals("attachment") ? back : divisions).add(division);
    }
    passages = new ArrayList<>();
    heading = Optional.empty();
  }
}
