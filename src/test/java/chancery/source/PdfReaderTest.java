package chancery.source;

import static chancery.source.Printed.at;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private static final String FULL =
      "the words of a line that reaches to the right margin of the page";

  private static SourceText read(Printed file) {
    return Shown.read("minutes.pdf", file.bytes());
  }

  @Test
  void linesAreParagraphsByTheSpaceBetweenThem() {
    assertThat(
            Shown.document(
                read(
                    new Printed()
                        .page(
                            at(72, 100, "SMITH: " + FULL),
                            at(72, 114, FULL + " again"),
                            at(72, 142, "JONES: Yes.")))))
        .isEqualTo("SMITH: " + FULL + " / " + FULL + " again\nJONES: Yes.\n");
  }

  @Test
  void anIndentBeginsAParagraphAndSoDoesALineAfterOneThatEndsEarly() {
    assertThat(
            Shown.document(
                read(
                    new Printed()
                        .page(
                            at(90, 100, FULL),
                            at(72, 114, FULL + " so"),
                            at(90, 128, FULL),
                            at(72, 142, "it ends."),
                            at(72, 156, FULL)))))
        .isEqualTo(FULL + " / " + FULL + " so\n" + FULL + " / it ends.\n" + FULL + "\n");
  }

  @Test
  void placesNamePageAndLine() {
    SourceText text =
        read(new Printed().page(at(72, 100, "one")).page(at(72, 100, "two"), at(72, 200, "three")));
    Block last = text.document().get(text.document().size() - 1);
    assertThat(last.lines().get(0).runs().get(0).line()).isEqualTo(2002);
  }

  @Test
  void runningHeadsAndPageNumbersStandWithTheirPageBreak() {
    Printed file = new Printed();
    for (int i = 1; i <= 4; i++) {
      file.page(
          at(250, 40, "Minutes of 1962"),
          at(72, 100, "Text of page no. " + "abcd".charAt(i - 1)),
          at(300, 750, "- " + (16 + i) + " -"));
    }
    assertThat(Shown.document(read(file)))
        .startsWith(
            "PAGE_BREAK: Minutes of 1962 / - 17 -\nText of page no. a\nPAGE_BREAK: Minutes of 1962 / - 18 -\n");
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() {
    List<Printed.Line> lines = new ArrayList<>();
    lines.add(at(72, 80, "A title that goes across the whole width of both columns of this page"));
    for (int i = 0; i < 8; i++) {
      lines.add(at(72, 110 + 14 * i, "left column line number " + i + " xx"));
      lines.add(at(320, 110 + 14 * i, "right column line number " + i + " x"));
    }
    String text = Shown.document(read(new Printed().page(lines.toArray(Printed.Line[]::new))));
    assertThat(text).startsWith("A title that");
    assertThat(text.indexOf("left column line number 7"))
        .isLessThan(text.indexOf("right column line number 0"));
    assertThat(text).doesNotContain("xx right");
  }

  @Test
  void aLabelSetApartByAGapIsNoColumn() {
    List<Printed.Line> lines = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      lines.add(at(72, 100 + 14 * i, "SMITH:"));
      lines.add(at(150, 100 + 14 * i, FULL.substring(0, 50)));
    }
    assertThat(Shown.document(read(new Printed().page(lines.toArray(Printed.Line[]::new)))))
        .startsWith("SMITH: the words");
  }

  @Test
  void boldAndRaisedLettersAreStyled() {
    assertThat(
            Shown.document(
                read(
                    new Printed()
                        .page(
                            new Printed.Line(72, 100, "SMITH:", Printed.BOLD, 12),
                            at(125, 100, "Peace"),
                            new Printed.Line(153, 95, "1", Printed.ROMAN, 7)))))
        .isEqualTo("{BOLD SMITH:} Peace{SUPERSCRIPT 1}\n");
  }

  @Test
  void aPageWithoutTextIsSaidToHaveNone() {
    SourceText text = read(new Printed().page(at(72, 100, "one")).page());
    assertThat(text.findings()).extracting(Finding::rule).containsExactly("SOURCE-027");
  }

  private static Printed.Line small(float x, float y, String text) {
    return new Printed.Line(x, y, text, Printed.ROMAN, 9);
  }

  private static Printed.Line raised(float x, float y, String mark, float size) {
    return new Printed.Line(x, y - 4, mark, Printed.ROMAN, size);
  }

  @Test
  void notesInSmallPrintAtThePagesFootStandWithTheirMarks() {
    assertThat(
            Shown.document(
                read(
                    new Printed()
                        .page(
                            at(72, 100, "SMITH: We were paid"),
                            raised(178, 100, "1", 7),
                            at(184, 100, "and we went home."),
                            at(72, 128, "JONES: So they say."),
                            raised(170, 128, "2", 7),
                            raised(72, 700, "1", 5),
                            small(76, 700, "Out of the reserve,"),
                            small(72, 711, "as a rule."),
                            raised(72, 722, "2", 5),
                            small(76, 722, "They did not.")))))
        .isEqualTo(
            """
            SMITH: We were paid{SUPERSCRIPT NOTE_CALL 1} and we went home.
            JONES: So they say.{SUPERSCRIPT NOTE_CALL 2}
            note 1: Out of the reserve, / as a rule.
            note 2: They did not.
            """);
  }

  @Test
  void aNoteGoesOnAtTheFootOfTheNextPage() {
    String shown =
        Shown.document(
            read(
                new Printed()
                    .page(
                        at(72, 100, "SMITH: We were paid"),
                        raised(178, 100, "1", 7),
                        at(72, 128, FULL + " and on " + FULL.substring(0, 10)),
                        small(72, 700, "1 Out of the reserve, which was larger than"))
                    .page(
                        at(72, 100, "JONES: So they say"),
                        raised(165, 100, "2", 7),
                        at(72, 128, FULL + " and on " + FULL.substring(0, 10)),
                        small(72, 700, "anybody knew."),
                        small(72, 711, "2 They did not."))));
    assertThat(shown)
        .endsWith(
            "note 1: Out of the reserve, which was larger than | anybody knew.\nnote 2: They did not.\n");
  }

  @Test
  void smallPrintThatNothingCallsIsText() {
    assertThat(
            Shown.document(
                read(
                    new Printed()
                        .page(
                            at(72, 100, "SMITH: " + FULL), small(72, 700, "1 Printed in Dover.")))))
        .endsWith("\n1 Printed in Dover.\n");
  }

  @Test
  void eachColumnHasItsNotesAtItsFoot() {
    List<Printed.Line> lines = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      lines.add(at(72, 110 + 14 * i, "left column line number " + i + " xx"));
      lines.add(at(320, 110 + 14 * i, "right column line number " + i + " x"));
    }
    lines.add(raised(214, 110, "1", 7));
    lines.add(raised(462, 110, "2", 7));
    lines.add(small(72, 240, "1 This is on the left."));
    lines.add(small(320, 240, "2 This is on the right."));
    assertThat(Shown.document(read(new Printed().page(lines.toArray(Printed.Line[]::new)))))
        .endsWith("note 1: This is on the left.\nnote 2: This is on the right.\n");
  }
}
