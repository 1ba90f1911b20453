package chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.print.Typesetter;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayName("Where a page of the source begins, in print")
class PageBeginningsTest {
  private static final Saxon SAXON = new Saxon();
  private static final Stylesheets STYLESHEETS = new Stylesheets(SAXON);

  /** The outer margin of A5 and its width, in points. */
  private static final double FORE = 68.0;

  private static final double WIDTH = 419.5;

  /**
   * A word on a page.
   *
   * @param text its letters
   * @param page from 1
   * @param left where it begins, in points
   * @param right where it ends
   * @param line where its baseline is
   */
  private record Word(String text, int page, double left, double right, double line) {}

  @Test
  void its_number_stands_in_the_outer_margin_beside_its_line() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= 9; page++) {
      text.append("<p>").append("so it was said ".repeat(120));
      text.append("<pb n='P").append(page).append("'/>mark").append(page).append("</p>");
    }

    List<Word> words = words(print(text.toString()));

    for (int page = 1; page <= 9; page++) {
      Word number = word(words, "P" + page);
      Word mark = word(words, "mark" + page);
      assertThat(number.page()).isEqualTo(mark.page());
      assertThat(number.line()).isCloseTo(mark.line(), within(0.1));
      assertIsOutside(number);
    }
    assertThat(words)
        .filteredOn(word -> word.text().startsWith("P"))
        .extracting(Word::page)
        .contains(1, 2, 3);
  }

  @Test
  void its_number_stands_beside_the_paragraph_the_row_the_item_or_the_note_that_it_is_before()
      throws Exception {
    List<Word> words =
        words(
            print(
                "<pb n='P1'/><p>mark1</p><table><row><cell>x</cell></row><pb n='P2'/>"
                    + "<row><cell>mark2</cell></row></table><list><item>x</item><pb n='P3'/>"
                    + "<item>mark3</item></list><p>x<note place='bottom' n='1'>x "
                    + "<pb n='P4'/>mark4</note></p>"));

    for (int page = 1; page <= 4; page++) {
      Word number = word(words, "P" + page);
      assertThat(number.line()).isCloseTo(word(words, "mark" + page).line(), within(3));
      assertIsOutside(number);
    }
  }

  @Test
  void is_told_to_those_who_hear_the_pages_in_its_place() throws Exception {
    byte[] pdf = print("<p>before <pb n='12 a'/>after</p><pb n='13'/><p>end</p>");

    assertThat(TaggedText.of(pdf).replace('\u00A0', ' '))
        .containsSubsequence("before", "12 a", "|after", "13", "end");
    assertThat(Archival.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Archival.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static void assertIsOutside(Word number) {
    if (number.page() % 2 == 0) {
      assertThat(number.right()).isBetween(FORE - 20, FORE - 8);
    } else {
      assertThat(number.left()).isBetween(WIDTH - FORE + 8, WIDTH - FORE + 20);
    }
  }

  private static Offset<Double> within(double points) {
    return Offset.offset(points);
  }

  private static Word word(List<Word> words, String text) {
    return words.stream().filter(word -> word.text().endsWith(text)).findFirst().orElseThrow();
  }

  private static byte[] print(String body) throws Exception {
    String tei =
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader>
        <fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader>
        <text><body>%s</body></text></TEI>
        """
            .formatted(body);
    String fo =
        STYLESHEETS
            .render(
                Output.PDF,
                SAXON.parse(tei.getBytes(StandardCharsets.UTF_8), "pages.xml"),
                Map.of("title", "block"))
            .text();
    return new Typesetter().typeset(fo, "pages.xml", Map.of()).pdf();
  }

  private static List<Word> words(byte[] pdf) throws IOException {
    List<Word> words = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> glyphs) {
              int from = 0;
              for (int at = 1; at <= glyphs.size(); at++) {
                if (at == glyphs.size() || !follows(glyphs.get(at), glyphs.get(at - 1))) {
                  words.add(joined(glyphs.subList(from, at), getCurrentPageNo()));
                  from = at;
                }
              }
            }
          };
      stripper.getText(document);
    }
    return words;
  }

  private static boolean follows(TextPosition glyph, TextPosition other) {
    double gap = glyph.getXDirAdj() - other.getXDirAdj() - other.getWidthDirAdj();
    return !glyph.getUnicode().isBlank() && !other.getUnicode().isBlank() && Math.abs(gap) < 3;
  }

  private static Word joined(List<TextPosition> glyphs, int page) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.getUnicode()));
    TextPosition last = glyphs.get(glyphs.size() - 1);
    return new Word(
        text.toString(),
        page,
        glyphs.get(0).getXDirAdj(),
        last.getXDirAdj() + last.getWidthDirAdj(),
        last.getYDirAdj());
  }
}
