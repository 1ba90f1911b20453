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
}
