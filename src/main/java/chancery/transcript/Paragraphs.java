package chancery.transcript;

import chancery.source.Block;
import chancery.transcript.Pieces.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pieces of the document as passages: a sentence that a blank line cuts is one paragraph, with the
 * beginning of a page where it is cut (TEI Guidelines, chapters CO and PH).
 */
final class Paragraphs {
  private static final int FULL_LINE = 45;

  private final DocumentText document;
  private final String text;
  private final boolean wrapped;
  private final Remarks remarks;
  private final Timeline timeline;
  private final Rulings rulings;
  private final PageTurn pageTurn;
  private final SetOff setOff;
  private final TypedLayout layout;
  private final List<Doubt> doubts = new ArrayList<>();
  private int pages;

  /**
   * Pieces of a document.
   *
   * @param wrapped whether its lines are broken at a width
   */
  Paragraphs(
      DocumentText document, boolean wrapped, Remarks remarks, Timeline timeline, Rulings rulings) {
    this.document = document;
    this.text = document.text();
    this.wrapped = wrapped;
    this.remarks = remarks;
    this.timeline = timeline;
    this.rulings = rulings;
    this.pageTurn = new PageTurn(document);
    this.layout = new TypedLayout(document);
    this.setOff = new SetOff(document, this);
  }

  List<Doubt> doubts() {
    return List.copyOf(doubts);
  }

  List<Passage> of(List<Piece> list) {
    List<Passage> out = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Piece piece = list.get(i);
      Optional<SetOff.Found> found = setOff.at(list, i);
      Optional<Passage> alone = alone(piece);
      if (found.isPresent()) {
        out.add(found.get().passage());
        i = found.get().end() - 1;
      } else if (alone.isPresent()) {
        out.add(alone.get());
      } else if (!text.substring(piece.start(), piece.end()).isBlank()) {
        i = addParagraph(list, i, out);
      }
    }
    return out;
  }

  /** A page's beginning, a time code, a bracket: what is no paragraph of words. */
  private Optional<Passage> alone(Piece piece) {
    String line = text.substring(piece.start(), piece.end());
    if (PageTurn.isPart(piece)) {
      return Optional.of(page(piece));
    }
    if (Timeline.isTimeCode(line)) {
      return Optional.of(timeline.passage(piece));
    }
    return remarks.standsApart(piece.start(), line)
        ? Optional.of(apart(piece, List.of(remarks.alone(piece.start(), piece.end(), false))))
        : Optional.empty();
  }

  /** The beginning or the end of a page, with what is printed there. */
  Passage page(Piece piece) {
    return apart(piece, pageTurn.marks(piece));
  }

  private Passage apart(Piece piece, List<Mark> marks) {
    return new Passage.Apart(document.words(piece.start(), piece.end(), marks));
  }

  /** Adds the paragraph that begins with a piece; returns the index of its last piece. */
  private int addParagraph(List<Piece> list, int first, List<Passage> out) {
    List<Mark> marks = new ArrayList<>();
    Piece piece = list.get(first);
    int last = first;
    while (last + 1 < list.size()) {
      int following = PageTurn.after(list, last + 1);
      List<Piece> page = list.subList(last + 1, following);
      if (following == list.size()
          || !goesOn(list.get(last), list.get(following), !page.isEmpty())) {
        break;
      }
      Piece next = list.get(following);
      marks.addAll(
          page.isEmpty()
              ? List.of(inferredPage(list.get(last), next))
              : pageTurn.within(list.get(last), page, next));
      last = following;
    }
    Piece whole = new Piece(piece.start(), list.get(last).end(), piece.kind());
    out.add(new Passage.Paragraph(words(whole, marks), layout.rend(whole)));
    return last;
  }

  /** Whether a paragraph goes on in the next, as an editor says or as it seems. */
  private boolean goesOn(Piece one, Piece next, boolean acrossPage) {
    return rulings
        .joins(one.end(), next.start())
        .orElseGet(() -> seemsToGoOn(one, next, acrossPage));
  }

  /**
   * The next begins in mid-sentence, or a page ends where the last line is full and no sentence.
   */
  private boolean seemsToGoOn(Piece one, Piece next, boolean acrossPage) {
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
    boolean cut = acrossPage && isCut(before) && Character.isLetter(after.charAt(0));
    return (midSentence && last != ':' && last != ';')
        || ((afterTitle || cut) && Shape.startsUpper(after));
  }

  private static boolean isCut(String before) {
    char last = before.charAt(before.length() - 1);
    int line = before.length() - 1 - before.lastIndexOf('\n');
    return line >= FULL_LINE && (Character.isLowerCase(last) || last == ',');
  }

  private static String lastWord(String s) {
    return s.substring(s.lastIndexOf(' ') + 1);
  }

  private Mark inferredPage(Piece before, Piece piece) {
    int next = piece.start();
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
            document.column(next),
            new Decision.Join(
                Quotation.last(text.substring(before.start(), before.end())),
                Quotation.first(text.substring(next, piece.end())))));
    return new Mark.InferredPage(next, next, id);
  }

  /** The words of a piece, with the remarks and the hyphens in them. */
  Words words(Piece piece, List<? extends Mark> more) {
    List<Mark> marks = new ArrayList<>(remarks.marks(piece.start(), piece.end()));
    marks.addAll(more);
    if (wrapped) {
      marks.addAll(LineEnd.hyphens(text, piece.start(), piece.end()));
    }
    return document.words(piece.start(), piece.end(), marks);
  }
}
