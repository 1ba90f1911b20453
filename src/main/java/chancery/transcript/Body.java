package chancery.transcript;

import chancery.source.Block;
import chancery.transcript.DocumentText.Row;
import chancery.transcript.LabelCandidate.Form;
import chancery.transcript.LabelCandidate.Position;
import chancery.transcript.Passage.Turn;
import chancery.transcript.Pieces.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The talk: turns with their paragraphs, and what stands between them. */
final class Body {
  /** What it is made of. */
  record Parts(List<Division> body, List<Division> back, List<TimePoint> timeline) {}

  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NOTES =
      Pattern.compile(
          "(?iu)\\s*(?:notes?|footnotes|endnotes|anmerkungen|fußnoten|notas|примечания|注释)\\s*:?\\s*");
  private static final int LONGEST_ATTACHMENT_HEADING = 80;
  private static final int LONGEST_HEADING = 300;

  /** Enough characters to hold the words by which a turn is named. */
  private static final int FIRST_WORDS = 400;

  private final DocumentText document;
  private final String text;
  private final Pieces pieces;
  private final PageTurn pageTurn;
  private final List<LabelCandidate> labels;
  private final Roster roster;
  private final Remarks remarks;
  private final int talk;
  private final TurnIds ids = new TurnIds();
  private final List<TimePoint> timeline = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private int pages;

  private final List<Division> divisions = new ArrayList<>();
  private final List<Division> back = new ArrayList<>();
  private String type = "transcript";
  private Optional<Words> heading = Optional.empty();
  private List<Passage> passages = new ArrayList<>();

  Body(
      DocumentText document,
      List<LabelCandidate> labels,
      Roster roster,
      Remarks remarks,
      int talk) {
    this.document = document;
    this.text = document.text();
    this.pieces = new Pieces(document);
    this.pageTurn = new PageTurn(document);
    this.labels = labels;
    this.roster = roster;
    this.remarks = remarks;
    this.talk = talk;
  }

  List<Doubt> doubts() {
    return doubts;
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
    return new Parts(divisions, back, timeline);
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
    return isTimeCode(line)
        || (LabelScanner.META_LINE.matcher(line).matches() && !line.startsWith("_comment"));
  }

  private static boolean isTimeCode(String line) {
    return LabelScanner.TIME_CODE.matcher(line.strip()).matches();
  }

  private void addTurn(LabelCandidate label, int start, int end, boolean last) {
    List<Mark> codes = new ArrayList<>();
    Optional<String> when = Optional.empty();
    int above = Math.min(label.start(), document.rows().get(label.row()).start());
    for (Piece piece : pieces.between(start, above)) {
      String line = text.substring(piece.start(), piece.end());
      if (isTimeCode(line)) {
        when = timePoint(line.strip());
        if (when.isEmpty()) {
          passages.add(printedTime(piece));
        }
      } else if (LabelScanner.META_LINE.matcher(line).matches()) {
        passages.add(
            new Passage.Apart(
                document.words(piece.start(), piece.end(), List.of(meta(piece, line)))));
      }
    }
    if (!label.code().isEmpty()) {
      when = timePoint(label.code());
    }
    int labelStart = labelStart(label);
    List<Piece> rest = pieces.between(bodyStart(label), end);
    int turnEnd = endOfTurn(rest, last);
    List<Passage> content = new ArrayList<>();
    addDelivery(label, content);
    content.addAll(paragraphs(rest.subList(0, turnEnd)));
    List<Passage> after = new ArrayList<>();
    while (last
        && content.size() > 1
        && content.get(content.size() - 1) instanceof Passage.Apart apart) {
      after.add(0, apart);
      content.remove(content.size() - 1);
    }
    if (content.isEmpty()) {
      passages.add(
          new Passage.Paragraph(
              words(new Piece(labelStart, label.end(), Block.Kind.PARAGRAPH), codes)));
    } else {
      int spoken = turnEnd == 0 ? label.end() : rest.get(turnEnd - 1).end();
      passages.add(turn(label, labelStart, Math.max(spoken, label.end()), content, when));
    }
    passages.addAll(after);
    addBetween(rest.subList(turnEnd, rest.size()));
  }

  private Mark meta(Piece piece, String line) {
    java.util.regex.Matcher page = Pattern.compile("_page ?: ?(\\S+)").matcher(line);
    return page.matches()
        ? new Mark.StatedPage(piece.start(), piece.end(), page.group(1))
        : new Mark.FormeWork(piece.start(), piece.end(), "header");
  }

  /** The id of a new point of the timeline, if the code is a time of a day. */
  private Optional<String> timePoint(String code) {
    Optional<String> time = TimePoint.time(code);
    String id = "time-" + (timeline.size() + 1);
    time.ifPresent(t -> timeline.add(new TimePoint(id, t)));
    return time.map(t -> id);
  }

  private Passage timeCode(Piece piece, String line) {
    Optional<String> when = timePoint(line.strip());
    if (when.isEmpty()) {
      return printedTime(piece);
    }
    Mark code = new Mark.TimeCode(piece.start(), piece.end(), when.get());
    return new Passage.Apart(document.words(piece.start(), piece.end(), List.of(code)));
  }

  private Passage printedTime(Piece piece) {
    Mark mark = new Mark.PrintedTime(piece.start(), piece.end());
    return new Passage.Apart(document.words(piece.start(), piece.end(), List.of(mark)));
  }

  /** A dash or bullet before the label is printed with it. */
  private int labelStart(LabelCandidate label) {
    if (label.position() == Position.RUN_IN) {
      return label.start();
    }
    int start = document.rows().get(label.row()).start();
    boolean dropped = TimePoint.time(label.code()).isPresent();
    int codeEnd = dropped ? text.indexOf(label.code(), start) : -1;
    return codeEnd >= 0 && codeEnd < label.start() ? codeEnd + label.code().length() : start;
  }

  /** After the label, and after a time code that follows it. */
  private int bodyStart(LabelCandidate label) {
    if (label.form() == Form.LINE_END) {
      return document.rows().get(label.row()).end();
    }
    int code = label.code().isEmpty() ? -1 : text.indexOf(label.code(), label.end());
    boolean follows = code >= 0 && code < label.body() && TimePoint.time(label.code()).isPresent();
    return follows ? label.body() : label.end();
  }

  /** "THE JUDGE, rising." names a speaker, and says how the words are said. */
  private void addDelivery(LabelCandidate label, List<Passage> content) {
    int comma = delivery(label);
    if (comma > 0) {
      int start = label.start() + comma + 1;
      Mark stage = new Mark.Stage(start, label.end(), "delivery");
      content.add(new Passage.Apart(document.words(start, label.end(), List.of(trimmed(stage)))));
    }
  }

  private Mark trimmed(Mark mark) {
    int start = mark.start();
    while (start < mark.end() && DocumentText.isSpace(text.charAt(start))) {
      start++;
    }
    return new Mark.Stage(start, mark.end(), "delivery");
  }

  /** The comma of a label in capitals that a remark on delivery follows, or -1. */
  private static int delivery(LabelCandidate label) {
    boolean stops = label.form() == Form.STOP || label.form() == Form.STOP_DASH;
    int comma = LabelShape.beforeDelivery(label.name()).length();
    return stops && comma < label.name().length() ? comma : -1;
  }

  private Turn turn(
      LabelCandidate label, int labelStart, int end, List<Passage> content, Optional<String> when) {
    int comma = delivery(label);
    int labelEnd = comma > 0 ? label.start() + comma + 1 : label.end();
    Roster.Match match = roster.resolve(label.speaker());
    match.entry().add(Participant.Role.SPEAKER);
    addShortName(label, match);
    int bodyEnd = Math.min(end, label.end() + FIRST_WORDS);
    String id = ids.next(label.key(), text.substring(label.end(), bodyEnd));
    return new Turn(
        id,
        List.of(match.entry().id()),
        document.words(labelStart, labelEnd, List.of()),
        content,
        Optional.empty(),
        Optional.empty(),
        when);
  }

  /** Keeps the short form that a label announces or is, with the reason where it is inferred. */
  private void addShortName(LabelCandidate label, Roster.Match match) {
    Roster.Entry person = match.entry();
    String printed = LabelShape.beforeDelivery(LabelCandidate.withoutAlias(label.name())).strip();
    Optional<String> announced = label.announced();
    String shortName = announced.orElse(printed);
    if (person.knows(shortName) || Lexicon.fold(shortName).equals(Lexicon.fold(person.name()))) {
      return;
    }
    Optional<String> id = match.certainty().map(c -> person.shortNameId());
    roster.addShortName(person, new Participant.ShortName(shortName, id, match.certainty()));
    if (id.isPresent()) {
      doubts.add(
          new Doubt(
              id.get(),
              Optional.empty(),
              "value",
              match.certainty().orElseThrow(),
              match.reason(),
              document.line(label.start()),
              document.column(label.start())));
    }
  }

  /** How many pieces belong to the turn: up to a heading, a rule, an attachment. */
  private int endOfTurn(List<Piece> rest, boolean last) {
    for (int i = 0; i < rest.size(); i++) {
      Piece piece = rest.get(i);
      String line = text.substring(piece.start(), piece.end());
      boolean notes = last && i > 0 && NOTES.matcher(line).matches();
      boolean heading = notes || (piece.kind() == Block.Kind.HEADING && i > 0);
      boolean rule =
          piece.kind() == Block.Kind.RULE
              || (i > 0 && !line.isBlank() && NO_WORDS.matcher(line).matches());
      if (heading
          || rule
          || isSectionTitle(rest, i, last)
          || (last && isAttachmentHeading(piece, line))) {
        return i;
      }
    }
    return rest.size();
  }

  /** The last lines before another label, in capitals: the heading of what follows. */
  private boolean isSectionTitle(List<Piece> rest, int i, boolean last) {
    if (last || i == 0 || i < rest.size() - 2) {
      return false;
    }
    return isCapitalLine(rest.get(i)) && (i == rest.size() - 1 || isCapitalLine(rest.get(i + 1)));
  }

  private boolean isCapitalLine(Piece piece) {
    if (piece.end() - piece.start() > LONGEST_HEADING) {
      return false;
    }
    String line = text.substring(piece.start(), piece.end());
    List<String> words = Shape.words(line);
    return words.size() >= 2
        && !Remarks.isBracket(line)
        && words.stream().allMatch(w -> w.equals(w.toUpperCase(Locale.ROOT)))
        && words.stream().anyMatch(Shape::isCapitals);
  }

  private static boolean isAttachmentHeading(Piece piece, String line) {
    String first = line.strip().split("[\\s:.]+", 2)[0].toLowerCase(Locale.ROOT);
    return line.length() <= LONGEST_ATTACHMENT_HEADING
        && Lexicon.ATTACHMENTS.contains(first)
        && !line.strip().endsWith(".")
        && (piece.kind() == Block.Kind.HEADING || Shape.startsUpper(line));
  }

  /** What is no speaker's: headings begin sections, the rest are paragraphs. */
  private void addBetween(List<Piece> list) {
    List<Piece> prose = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Piece piece = list.get(i);
      String line = text.substring(piece.start(), piece.end());
      boolean attachment =
          isAttachmentHeading(piece, line) && (!divisions.isEmpty() || !passages.isEmpty());
      boolean title =
          piece.kind() == Block.Kind.HEADING
              || attachment
              || (isCapitalLine(piece) && i == list.size() - 1 && !labels.isEmpty());
      if (!title) {
        prose.add(piece);
        continue;
      }
      passages.addAll(paragraphs(prose));
      prose.clear();
      close();
      type = attachment || type.equals("attachment") ? "attachment" : "section";
      heading = Optional.of(words(piece, List.of()));
    }
    passages.addAll(paragraphs(prose));
  }

  private void close() {
    if (!passages.isEmpty() || heading.isPresent()) {
      Division division = new Division(type, heading, passages);
      (type.equals("attachment") ? back : divisions).add(division);
    }
    passages = new ArrayList<>();
    heading = Optional.empty();
  }

  /** Pieces as passages; a sentence that a blank line cuts is one paragraph. */
  private List<Passage> paragraphs(List<Piece> list) {
    List<Passage> out = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Piece piece = list.get(i);
      String line = text.substring(piece.start(), piece.end());
      if (PageTurn.isPart(piece)) {
        out.add(pageBeginning(piece));
        continue;
      }
      if (line.isBlank()) {
        continue;
      }
      if (isTimeCode(line)) {
        out.add(timeCode(piece, line));
        continue;
      }
      if (Remarks.isBracket(line)) {
        Mark alone = remarks.alone(piece.start(), piece.end(), false);
        out.add(new Passage.Apart(document.words(piece.start(), piece.end(), List.of(alone))));
        continue;
      }
      List<Mark> marks = new ArrayList<>();
      int end = piece.end();
      while (i + 1 < list.size()) {
        int following = PageTurn.after(list, i + 1);
        if (following == list.size() || !goesOn(list.get(i), list.get(following))) {
          break;
        }
        Piece next = list.get(following);
        List<Piece> page = list.subList(i + 1, following);
        marks.addAll(
            page.isEmpty()
                ? List.of(inferredPage(next.start()))
                : pageTurn.within(list.get(i), page, next));
        end = next.end();
        i = following;
      }
      out.add(new Passage.Paragraph(words(new Piece(piece.start(), end, piece.kind()), marks)));
    }
    return out;
  }

  private Passage pageBeginning(Piece piece) {
    return new Passage.Apart(document.words(piece.start(), piece.end(), pageTurn.marks(piece)));
  }

  /** Whether a paragraph goes on in the next: that begins in mid-sentence. */
  private boolean goesOn(Piece one, Piece next) {
    boolean prose =
        one.kind() == next.kind()
            && (next.kind() == Block.Kind.PARAGRAPH || next.kind() == Block.Kind.PREFORMATTED);
    if (!prose || one.start() == one.end() || next.start() == next.end()) {
      return false;
    }
    String before = text.substring(one.start(), one.end());
    String after = text.substring(next.start(), Math.min(next.end(), next.start() + 20));
    char last = before.charAt(before.length() - 1);
    boolean enumerates = after.matches("(?s)\\p{L}{1,3}[).].*");
    boolean midSentence = Character.isLowerCase(after.charAt(0)) && !enumerates;
    boolean afterTitle = Shape.isHonorific(lastWord(before)) && before.endsWith(".");
    return (midSentence && last != ':' && last != ';') || (afterTitle && Shape.startsUpper(after));
  }

  private static String lastWord(String s) {
    return s.substring(s.lastIndexOf(' ') + 1);
  }

  private Mark inferredPage(int next) {
    String id = "pb-" + ++pages;
    doubts.add(
        new Doubt(
            id,
            Optional.empty(),
            "location",
            Certainty.LOW,
            "A blank line cuts a sentence here: the next line goes on in mid-sentence, so a page is"
                + " taken to begin.",
            document.line(next),
            document.column(next)));
    return new Mark.InferredPage(next, next, id);
  }

  private Words words(Piece piece, List<? extends Mark> more) {
    List<Mark> marks = new ArrayList<>(remarks.marks(piece.start(), piece.end()));
    marks.addAll(more);
    if (pieces.wrapped()) {
      addHyphens(marks, piece);
    }
    return document.words(piece.start(), piece.end(), marks);
  }

  private void addHyphens(List<Mark> marks, Piece piece) {
    for (int i = text.indexOf("-\n", piece.start());
        i >= 0 && i + 2 < piece.end();
        i = text.indexOf("-\n", i + 1)) {
      boolean inWord =
          i > piece.start()
              && Character.isLowerCase(text.charAt(i - 1))
              && Character.isLowerCase(text.charAt(i + 2));
      if (inWord) {
        marks.add(new Mark.LineEndHyphen(i, i + 2));
      }
    }
  }
}
