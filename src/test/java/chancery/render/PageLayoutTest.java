package chancery.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import chancery.print.Typesetter;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayName("A printed page")
class PageLayoutTest {
  private static final Saxon SAXON = new Saxon();
  private static final Stylesheets STYLESHEETS = new Stylesheets(SAXON);
  private static final Typesetter TYPESETTER = new Typesetter();
  private static final String DATED =
      "<profileDesc><creation><date when='1911-05-03'>3 May 1911</date></creation></profileDesc>";

  /** From line to line, in points. */
  private static final float LINE = 13;

  private static final String LONG_WORDS =
      "Donaudampfschifffahrtsgesellschaft Wiederherstellung Uferbefestigungen";

  /** Where German words may be divided, written from their beginning to there. */
  private static final Set<String> SYLLABLES =
      Set.of(
          "Donau",
          "Donaudampf",
          "Donaudampfschiff",
          "Donaudampfschifffahrts",
          "Donaudampfschifffahrtsge",
          "Donaudampfschifffahrtsgesell",
          "Wie",
          "Wieder",
          "Wiederher",
          "Wiederherstel",
          "Ufer",
          "Uferbe",
          "Uferbefes",
          "Uferbefesti",
          "Uferbefestigun");

  private static final String LONG_TITLE =
      "Minutes of the Harbour Board on the Light, the Lower Quay and the Road to It";

  @Test
  void has_the_date_at_the_head_of_the_left_and_the_short_title_at_that_of_the_right()
      throws Exception {
    List<List<String>> pages = lines(print(tei(LONG_TITLE, DATED, paragraphs(60))));

    assertThat(pages.get(0).get(0)).isEqualTo("May 3, 1911");
    assertThat(pages.get(0)).doesNotContain("1 May 3, 1911");
    assertThat(pages.get(1).get(0)).isEqualTo("May 3, 1911");
    assertThat(pages.get(2).get(0))
        .isEqualTo("Minutes of the Harbour Board on the Light, the Lower …");
  }

  @Test
  void of_a_document_without_a_date_has_the_title_at_both_heads() throws Exception {
    List<List<String>> pages = lines(print(tei("The Board", "", paragraphs(60))));

    assertThat(pages.get(1).get(0)).isEqualTo("The Board");
    assertThat(pages.get(2).get(0)).isEqualTo("The Board");
  }

  @Test
  void has_its_folio_at_the_foot_and_no_head_where_the_document_begins() throws Exception {
    List<List<String>> pages = lines(print(tei("The Board", DATED, paragraphs(60))));

    for (int page = 0; page < 3; page++) {
      List<String> lines = pages.get(page);
      assertThat(lines.get(lines.size() - 1)).isEqualTo("" + (page + 1));
    }
    assertThat(pages.get(0).subList(0, 2)).containsExactly("May 3, 1911", "The Board");
  }

  @Test
  void says_the_labels_of_a_table_again_and_divides_no_row() throws Exception {
    String rows =
        IntStream.rangeClosed(1, 80)
            .mapToObj(
                n ->
                    "<row><cell>"
                        + n
                        + "</cell><cell>first"
                        + n
                        + " with a cargo of timber and of salted fish for the garrison and the town last"
                        + n
                        + "</cell></row>")
            .collect(Collectors.joining());
    byte[] pdf =
        print(
            tei(
                "Vessels",
                "",
                "<table><row role='label'><cell>No.</cell><cell>Vessel</cell></row>"
                    + rows
                    + "</table>"));

    List<List<String>> pages = lines(pdf);
    int of = 0;
    for (List<String> page : pages) {
      String words = String.join(" ", page) + " ";
      if (words.contains("timber")) {
        of++;
        assertThat(words).contains("No. Vessel");
      }
      for (int row = 1; row <= 80; row++) {
        assertThat(words.contains("first" + row + " "))
            .as("row " + row)
            .isEqualTo(words.contains("last" + row + " "));
      }
    }
    assertThat(of).isGreaterThan(3);
    assertThat(TaggedText.of(pdf)).containsOnlyOnce("No.Vessel");
    assertThat(Archival.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void gives_a_narrow_column_less_room_than_a_wide_one() throws Exception {
    byte[] pdf =
        print(
            tei(
                "Vessels",
                "",
                "<table><row><cell>1</cell><cell>The northern line, in ballast</cell></row></table>"));

    assertThat(lines(pdf).get(0)).contains("1 The northern line, in ballast");
  }

  @Test
  void has_lines_with_notes_as_far_apart_as_others() throws Exception {
    byte[] pdf =
        print(
            tei(
                "The Board",
                "",
                paragraphs(2)
                    + "<p>The board met<note place='bottom' n='1'>Not all of it.</note><note"
                    + " place='bottom' n='2'>At night.</note>, and so on<hi rend='sup'>2</hi>.</p>"
                    + paragraphs(2)));

    List<Float> lines = linesWith("b", pdf);
    assertThat(lines).hasSizeGreaterThan(6);
    for (float line : lines) {
      float before = (line - lines.get(0)) / LINE;
      assertThat(before).isCloseTo(Math.round(before), offset(0.01f));
    }
  }

  @Test
  void sets_what_the_edition_puts_beside_a_reading_apart_from_it() throws Exception {
    byte[] pdf =
        print(
            tei(
                "The Board",
                "",
                "<p>They <choice><sic>wnet</sic><corr resp='#ed'>went</corr></choice>, and"
                    + " w<supplied resp='#ed'>ere</supplied> gone.</p>"));

    assertThat(String.join(" ", lines(pdf).get(0)).replace('\u00A0', ' '))
        .contains("They wnet ‹went›, and w‹ere› gone.");
  }

  @Test
  void has_each_line_of_verse_on_a_line() throws Exception {
    byte[] pdf =
        print(
            tei(
                "An Evening",
                "",
                "<sp who='#a'><speaker>Mr Berg:</speaker><p>I shall read.</p><lg><l>A lamp is lit,</l>"
                    + "<l>and nobody looks.</l></lg><p>That is all.</p></sp>"));

    assertThat(lines(pdf).get(0))
        .containsSequence(
            "Mr Berg: I shall read.", "A lamp is lit,", "and nobody looks.", "That is all.");
  }

  @Test
  void divides_words_by_the_language_that_is_stated_for_them() throws Exception {
    Set<String> german = divided("de");
    Set<String> english = divided("en");

    assertThat(german).isNotEmpty().isNotEqualTo(english);
    assertThat(german).allMatch(SYLLABLES::contains);
    assertThat(divided("und")).isEmpty();
  }

  /** The last syllables before the words are divided at the ends of lines. */
  private static Set<String> divided(String language) throws Exception {
    StringBuilder words = new StringBuilder();
    for (int word = 0; word < 60; word++) {
      words.append("ab ".repeat(word % 7));
      words.append(LONG_WORDS).append(' ');
    }
    byte[] pdf =
        print(tei("T", "", "<p xml:lang='" + language + "'>" + words.toString().strip() + "</p>"));
    Set<String> whole = Set.of(LONG_WORDS.split(" ", -1));
    return lines(pdf).get(0).stream()
        .filter(line -> line.matches(".*(?:ab|Donau|Wieder|Ufer).*"))
        .map(line -> line.replaceFirst("^.* ", "").replaceAll("[-\u00AD]", ""))
        .filter(last -> !last.equals("ab") && !whole.contains(last))
        .collect(Collectors.toSet());
  }

  @Test
  void says_its_title_makers_language_and_ways_in_to_programs() throws Exception {
    byte[] pdf =
        print(
            tei(
                "The Board",
                DATED,
                "<head>Morning</head><p>They met.</p></div><div><head>Evening</head><p>They left.</p>"));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("The Board");
      assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("<rdf:li xml:lang=\"x-default\">The Board</rdf:li>")
          .containsPattern("<pdfuaid:part>1|pdfuaid:part=\"1")
          .containsPattern("<pdfaid:conformance>A|pdfaid:conformance=\"A");
      PDOutlineItem first = catalog.getDocumentOutline().getFirstChild();
      assertThat(first.getTitle()).isEqualTo("The Board");
      assertThat(first.children())
          .extracting(PDOutlineItem::getTitle)
          .containsExactly("Morning", "Evening");
    }
  }

  private static String paragraphs(int number) {
    return ("<p>The harbour board considered the matter of the light at some length, and resolved that"
            + " the lamp be trimmed before the winter, and the quay swept.</p>")
        .repeat(number);
  }

  private static String tei(String title, String profile, String body) {
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt>
        <title>%s</title></titleStmt></fileDesc>%s</teiHeader>
        <text><body><div>%s</div></body></text></TEI>
        """
        .formatted(title, profile, body);
  }

  private static byte[] print(String tei) throws Exception {
    byte[] bytes = tei.getBytes(StandardCharsets.UTF_8);
    String fo =
        STYLESHEETS
            .render(Output.PDF, SAXON.parse(bytes, "board.xml"), Map.of("title", "block"))
            .text();
    return TYPESETTER.typeset(fo, "board.xml", Map.of()).pdf();
  }

  /** The lines of each page. */
  private static List<List<String>> lines(byte[] pdf) throws IOException {
    List<List<String>> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper text = new PDFTextStripper();
      text.setSortByPosition(true);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(text.getText(document).strip().lines().map(String::strip).toList());
      }
    }
    return pages;
  }

  /** How far down those lines stand on the first page that have a letter. */
  private static List<Float> linesWith(String letter, byte[] pdf) throws IOException {
    TreeSet<Float> found = new TreeSet<>();
    PDFTextStripper text =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            if (glyph.getUnicode().equals(letter)) {
              found.add(glyph.getYDirAdj());
            }
          }
        };
    text.setEndPage(1);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      text.getText(document);
    }
    return List.copyOf(found);
  }
}
