package chancery.transcript;

import chancery.source.Block;
import chancery.transcript.ParticularsFinder.Field;
import chancery.transcript.ParticularsFinder.Span;
import chancery.transcript.Passage.Rank;
import chancery.transcript.Pieces.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the talk: title and subtitle, remarks, dateline, particulars. */
final class Front {
  /**
   * What it is made of.
   *
   * @param before gaps and page beginnings ahead of the title
   * @param rest pieces that belong to the body
   */
  record Parts(List<Passage> before, List<Passage> front, List<Piece> rest) {}

  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_HEADING = 320;
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?iu)\\b(?:between|with|entre|zwischen|avec|con|com|mit)\\s+(.+)$"
              + "|(?<!\\p{L})(?:между|с)\\s+(.+)$");
  private static final Pattern AND = Pattern.compile("\\s+(?:and|und|et|y|e|и)\\s+|\\s*,\\s+");

  private final DocumentText document;
  private final Catalogue catalogue;
  private final List<Field> fields;
  private final Pieces pieces;
  private final PageTurn pageTurn;
  private final Optional<Piece> title;
  private final int talk;

  Front(DocumentText document, Catalogue catalogue, List<Field> fields, int talk) {
    this.document = document;
    this.catalogue = catalogue;
    this.fields = fields;
    this.pieces = new Pieces(document);
    this.pageTurn = new PageTurn(document);
    this.talk = talk;
    this.title = findTitle();
  }

  /** The position after the last line of particulars. */
  int end() {
    return fields.isEmpty() ? 0 : fields.get(fields.size() - 1).end();
  }

  /** What the lines of particulars begin with, as printed. */
  List<String> labels() {
    return fields.stream()
        .map(field -> document.spaced(field.label().start(), field.label().end()))
        .toList();
  }

  /** The document's own title, else the record's. */
  Optional<String> title() {
    return title.map(t -> document.cited(t.start(), t.end())).or(catalogue::title);
  }

  private Optional<Piece> findTitle() {
    int to =
        fields.stream()
            .filter(field -> FileMarks.kind(field.kind()).isEmpty())
            .map(field -> Math.min(talk, field.label().start()))
            .findFirst()
            .orElse(talk);
    for (DocumentText.Segment block : document.blocks()) {
      if (block.start() >= to) {
        break;
      }
      String text = document.text().substring(block.start(), Math.min(block.end(), to));
      if (PageTurn.isPart(block.kind())
          || text.isBlank()
          || Remarks.isBracket(text)
          || isOfOffice(block, to)
          || LabelScanner.TIME_CODE.matcher(text.strip()).matches()) {
        continue;
      }
      return titleOf(block, to);
    }
    return Optional.empty();
  }

  /** Whether a block holds what an office wrote on the document, and nothing else. */
  private boolean isOfOffice(DocumentText.Segment block, int to) {
    return document.rows().subList(block.firstRow(), block.firstRow() + block.rows()).stream()
        .filter(row -> row.start() < to)
        .allMatch(
            row ->
                FileMarks.isStamp(document.text(row))
                    || fields.stream()
                        .filter(field -> FileMarks.kind(field.kind()).isPresent())
                        .anyMatch(
                            field ->
                                field.label().start() < row.end() && row.start() < field.end()));
  }

  /** A block's first rows, up to one that is a date. */
  private Optional<Piece> titleOf(DocumentText.Segment block, int to) {
    int end = block.start();
    for (int r = block.firstRow(); r < block.firstRow() + block.rows(); r++) {
      DocumentText.Row row = document.rows().get(r);
      if (row.start() >= to || (r > block.firstRow() && isMostlyDate(document.text(row)))) {
        break;
      }
      end = Math.min(row.end(), to);
    }
    String text = document.text().substring(block.start(), end);
    boolean prose =
        block.kind() != Block.Kind.HEADING && text.length() > 150 && text.strip().endsWith(".");
    return text.length() > LONGEST_TITLE || prose
        ? Optional.empty()
        : Optional.of(new Piece(block.start(), end, block.kind()));
  }

  static boolean isMostlyDate(String line) {
    List<Dates.Found> dates = Dates.find(line);
    if (dates.isEmpty() || line.length() > 120) {
      return false;
    }
    int covered = dates.get(0).end() - dates.get(0).start();
    return covered * 3 >= line.length();
  }

  /** The persons whom the title names: "between X and Y", "with Z". */
  List<PersonParser.Person> personsOfTitle() {
    List<PersonParser.Person> persons = new ArrayList<>();
    String text = catalogue.title().or(this::title).orElse("");
    Matcher matcher = BETWEEN.matcher(text);
    if (!matcher.find()) {
      return persons;
    }
    String rest = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    int from = 0;
    Matcher and = AND.matcher(rest);
    while (and.find()) {
      List<PersonParser.Person> before = named(rest.substring(from, and.start()));
      if (!before.isEmpty()) {
        persons.addAll(before);
        from = and.end();
      }
    }
    boolean listed =
        from > 0
            && rest.substring(0, from).endsWith(" ")
            && rest.substring(0, from).strip().endsWith(",");
    named(rest.substring(from)).stream()
        .filter(p -> !listed || Shape.words(p.name().text()).size() > 1)
        .forEach(persons::add);
    return persons;
  }

  private static List<PersonParser.Person> named(String part) {
    return PersonParser.parse(part).stream()
        .filter(p -> !Names.tokens(p.name().text()).isEmpty())
        .filter(p -> Dates.find(p.name().text()).isEmpty())
        .filter(p -> p.name().text().chars().noneMatch(Character::isDigit))
        .limit(1)
        .toList();
  }

  /** The persons whom lines before the talk give a part in it. */
  List<StatedRoles.Stated> statedRoles() {
    List<String> lines = new ArrayList<>();
    for (DocumentText.Row row : document.rows()) {
      if (row.start() < talk && row.end() - row.start() <= LONGEST_HEADING) {
        lines.add(document.spaced(row.start(), row.end()));
      }
    }
    return StatedRoles.in(lines);
  }

  /** Whether a label is that of a line of particulars, or stands in its value. */
  boolean holds(LabelCandidate label, boolean inValues) {
    return fields.stream()
        .anyMatch(
            f ->
                label.start() == f.label().start()
                    || (inValues && label.start() >= f.label().start() && label.start() < f.end()));
  }

  /** When and where: from the particulars, else the dateline, else the title or the record. */
  List<Setting> settings() {
    List<String> lines = new ArrayList<>();
    for (DocumentText.Row row : document.rows()) {
      if (row.start() < talk && isMostlyDate(document.text(row))) {
        lines.add(document.spaced(row.start(), row.end()));
      }
    }
    for (Piece piece : pieces.between(0, talk)) {
      String line = document.spaced(piece.start(), piece.end());
      if (line.length() <= LONGEST_HEADING) {
        lines.add(line);
      }
    }
    return new Circumstances(document, withLaterDates(), lines, catalogue.date(), title())
        .settings();
  }

  /** The fields before the talk, and the dates under the same label that stand within it. */
  private List<Field> withLaterDates() {
    List<Field> all = new ArrayList<>(fields);
    boolean dated = fields.stream().anyMatch(f -> f.kind().startsWith("date"));
    if (dated) {
      ParticularsFinder.find(document, 0, document.text().length()).stream()
          .filter(f -> f.label().start() >= talk && f.kind().startsWith("date"))
          .forEach(all::add);
    }
    return all;
  }

  /** Adds the persons whom the particulars list to a roster. */
  void listPersons(Roster roster) {
    fields.stream().filter(Field::listsPersons).forEach(f -> list(f, roster));
  }

  private void list(Field field, Roster roster) {
    Optional<Participant.Role> role = Roster.role(field.kind());
    for (PersonList.Item item : PersonList.of(document, field.values())) {
      for (PersonParser.Person person : PersonParser.parse(words(item.span()))) {
        roster.list(person, role, item.delegation());
      }
    }
  }

  private String words(Span span) {
    return document.text().substring(span.start(), span.end());
  }

  /** What an office wrote on the document for its own use. */
  List<FileMark> fileMarks() {
    return FileMarks.in(document, fields, talk);
  }

  /** Lays the passages out. */
  Parts compose(Remarks remarks, Roster roster, int talkStart, boolean noTurns) {
    List<Passage> before = new ArrayList<>();
    List<Passage> front = new ArrayList<>();
    List<Piece> rest = new ArrayList<>();
    List<Passage.Particular> open = new ArrayList<>();
    boolean headings = true;
    int at = 0;
    for (int f = 0; f <= fields.size(); f++) {
      int to = f < fields.size() ? fields.get(f).label().start() : talkStart;
      for (Piece piece : between(at, to)) {
        flush(open, front);
        if (f == fields.size() && (f > 0 || !isFrontMatter(piece, rest))) {
          rest.add(piece);
          continue;
        }
        headings = add(piece, remarks, roster, before, front, headings);
      }
      if (f < fields.size()) {
        open.add(particular(fields.get(f), roster));
        headings = false;
        at = fields.get(f).end();
      }
    }
    flush(open, front);
    return new Parts(before, front, rest);
  }

  private List<Piece> between(int from, int to) {
    List<Piece> list = new ArrayList<>();
    for (Piece piece : pieces.between(from, to)) {
      if (title.isPresent()
          && piece.start() >= title.get().start()
          && piece.start() < title.get().end()) {
        if (list.stream().noneMatch(p -> p.equals(title.get()))) {
          list.add(title.get());
        }
        if (piece.end() > title.get().end()) {
          list.add(new Piece(title.get().end(), piece.end(), piece.kind()));
        }
      } else {
        list.add(piece);
      }
    }
    return list;
  }

  /** Without particulars, short pieces at the head are front matter until prose begins. */
  private boolean isFrontMatter(Piece piece, List<Piece> rest) {
    boolean isTitle = title.isPresent() && piece.equals(title.get());
    String text = document.text().substring(piece.start(), piece.end());
    return rest.isEmpty()
        && (isTitle
            || text.isBlank()
            || PageTurn.isPart(piece)
            || Remarks.isBracket(text)
            || (piece.kind() != Block.Kind.HEADING && isMostlyDate(text)));
  }

  private static void flush(List<Passage.Particular> open, List<Passage> front) {
    if (!open.isEmpty()) {
      front.add(new Passage.Particulars(open));
      open.clear();
    }
  }

  private boolean add(
      Piece piece,
      Remarks remarks,
      Roster roster,
      List<Passage> before,
      List<Passage> front,
      boolean headings) {
    String text = document.text().substring(piece.start(), piece.end());
    if (PageTurn.isPart(piece)) {
      Words words = document.words(piece.start(), piece.end(), pageTurn.marks(piece));
      (front.isEmpty() ? before : front).add(new Passage.Apart(words));
      return headings;
    }
    if (text.isBlank()) {
      return headings;
    }
    if (title.isPresent() && piece.equals(title.get())) {
      front.add(new Passage.Heading(Rank.MAIN, words(piece, remarks, roster)));
      return true;
    }
    if (remarks.standsApart(piece.start(), text)) {
      Mark mark = remarks.alone(piece.start(), piece.end(), true);
      Words words = document.words(piece.start(), piece.end(), List.of(mark));
      boolean gapAhead = front.isEmpty() && mark instanceof Mark.Gap;
      (gapAhead ? before : front).add(new Passage.Apart(words));
      return headings;
    }
    boolean sub =
        headings
            && !front.isEmpty()
            && text.length() <= LONGEST_HEADING
            && !isMostlyDate(text)
            && !text.strip().endsWith(".")
            && front.stream().allMatch(p -> p instanceof Passage.Heading);
    if (sub) {
      front.add(new Passage.Heading(Rank.SUB, words(piece, remarks, roster)));
      return true;
    }
    front.add(new Passage.Paragraph(words(piece, remarks, roster)));
    return false;
  }

  private Words words(Piece piece, Remarks remarks, Roster roster) {
    List<Mark> marks = new ArrayList<>(remarks.marks(piece.start(), piece.end()));
    marks.addAll(mentions(piece.start(), piece.end(), roster));
    marks.addAll(moments(piece.start(), piece.end()));
    return document.words(piece.start(), piece.end(), marks);
  }

  /** Full names of participants, where they stand alone and are not part of another mark. */
  private List<Mark> mentions(int from, int to, Roster roster) {
    List<Mark> marks = new ArrayList<>();
    String text = document.text().substring(from, to);
    for (Participant person : roster.participants()) {
      if (Names.tokens(person.name()).size() < 2) {
        continue;
      }
      Matcher matcher =
          Pattern.compile(
                  "(?<![\\p{L}\\p{N}])" + Pattern.quote(person.name()) + "(?![\\p{L}\\p{N}])")
              .matcher(text);
      while (matcher.find()) {
        int start = from + matcher.start();
        int end = from + matcher.end();
        if (marks.stream().noneMatch(m -> start < m.end() && m.start() < end)) {
          marks.add(new Mark.PersonName(start, end, person.id()));
        }
      }
    }
    return marks;
  }

  private List<Mark> moments(int from, int to) {
    List<Mark> marks = new ArrayList<>();
    String text = document.text().substring(from, to);
    if (text.length() > LONGEST_HEADING * 2) {
      return marks;
    }
    StringBuilder rest = new StringBuilder(text);
    for (Dates.Found d : Dates.find(text)) {
      marks.add(d.mark(from));
      for (int i = d.start(); i < d.end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    if (!marks.isEmpty()) {
      for (Times.Found t : Times.find(rest)) {
        marks.add(t.mark(from));
      }
    }
    return marks;
  }

  private Passage.Particular particular(Field field, Roster roster) {
    Words label = document.words(field.label().start(), field.label().end(), List.of());
    List<Words> values = new ArrayList<>();
    List<Mark> persons =
        field.listsPersons()
            ? PersonList.of(document, field.values()).stream()
                .flatMap(item -> personMarks(item.span(), roster).stream())
                .toList()
            : List.of();
    for (Span value : field.values()) {
      List<Mark> marks = new ArrayList<>();
      if (field.listsPersons()) {
        persons.stream()
            .filter(mark -> value.start() <= mark.start() && mark.end() <= value.end())
            .forEach(marks::add);
      } else {
        marks.addAll(moments(value.start(), value.end()));
        if (field.kind().equals("time") && marks.isEmpty()) {
          marks.addAll(timesIn(value));
        }
      }
      values.add(document.words(value.start(), value.end(), marks));
    }
    return new Passage.Particular(label, values);
  }

  private List<Mark> timesIn(Span value) {
    List<Mark> marks = new ArrayList<>();
    String text = document.text().substring(value.start(), value.end());
    for (Times.Found t : Times.find(text)) {
      marks.add(t.mark(value.start()));
    }
    return marks;
  }

  private List<Mark> personMarks(Span value, Roster roster) {
    List<Mark> marks = new ArrayList<>();
    for (PersonParser.Person person : PersonParser.parse(words(value))) {
      String id = roster.named(person.name().text()).id();
      int at = value.start();
      marks.add(new Mark.PersonName(at + person.name().start(), at + person.name().end(), id));
      for (PersonParser.Part office : person.offices()) {
        marks.add(new Mark.RoleName(at + office.start(), at + office.end()));
      }
    }
    return marks;
  }
}
