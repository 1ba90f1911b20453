package chancery.transcript;

import chancery.source.Block;
import chancery.transcript.ParticularsFinder.Field;
import chancery.transcript.ParticularsFinder.Span;
import chancery.transcript.Passage.Rank;
import chancery.transcript.Pieces.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands before the talk: title and subtitle, remarks, dateline, particulars. */
final class Front {
  /**
   * What it is made of.
   *
   * @param before gaps and page beginnings ahead of the title
   * @param rest pieces that belong to the body
   */
  record Parts(List<Passage> before, List<Passage> front, List<Piece> rest) {}

  private static final int LONGEST_HEADING = 320;

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
    this.title = FrontTitle.find(document, fields, talk);
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

  /** The persons whom the title names. */
  List<PersonParser.Person> personsOfTitle() {
    return FrontTitle.persons(catalogue.title().or(this::title).orElse(""));
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
      if (row.start() < talk && Dates.isMostly(document.text(row))) {
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
        open.add(new FrontMarks(document, roster).particular(fields.get(f)));
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
            || (piece.kind() != Block.Kind.HEADING && Dates.isMostly(text)));
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
            && !Dates.isMostly(text)
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
    FrontMarks front = new FrontMarks(document, roster);
    marks.addAll(front.mentions(piece.start(), piece.end()));
    marks.addAll(front.moments(piece.start(), piece.end()));
    return document.words(piece.start(), piece.end(), marks);
  }
}
