package chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.print.Typesetter;
import chancery.xml.Saxon;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayName("The title of a printed document")
class TitlePageTest {
  private static final Saxon SAXON = new Saxon();
  private static final Stylesheets STYLESHEETS = new Stylesheets(SAXON);
  private static final Typesetter TYPESETTER = new Typesetter();

  @Test
  void of_a_short_one_stands_above_its_text() throws Exception {
    assertThat(pages(minutes(3), Map.of()).get(0))
        .contains("May 3, 1911")
        .contains("Minutes of the Harbour Board", "They met.", "said 1");
  }

  @Test
  void of_a_long_one_has_a_page_and_the_contents_the_next() throws Exception {
    List<String> pages = pages(minutes(300), Map.of());

    assertThat(pages.get(0))
        .contains("Minutes of the Harbour Board", "May 3, 1911", "They met.")
        .doesNotContain("said", "Contents");
    assertThat(pages.get(1)).contains("Contents", "Morning 3").containsPattern("Evening \\d+");
    assertThat(pages.get(2)).contains("Minutes of the Harbour Board", "Morning", "said 1");
  }

  @Test
  void has_a_page_or_none_where_that_is_asked_for() throws Exception {
    assertThat(pages(minutes(3), Map.of("title", "page")).get(0)).doesNotContain("said 1");
    assertThat(pages(minutes(300), Map.of("title", "block")).get(0)).contains("said 1");
  }

  @Test
  void keeps_a_long_document_fit_to_be_kept_and_to_be_heard() throws Exception {
    byte[] pdf = print(minutes(300), Map.of());

    assertThat(Archival.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Archival.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static List<String> pages(String tei, Map<String, String> parameters) throws Exception {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(print(tei, parameters))) {
      PDFTextStripper text = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(text.getText(document).replaceAll("\\s+", " "));
      }
    }
    return pages;
  }

  private static byte[] print(String tei, Map<String, String> parameters) throws Exception {
    byte[] bytes = tei.getBytes(StandardCharsets.UTF_8);
    String fo =
        STYLESHEETS.render(Output.PDF, SAXON.parse(bytes, "minutes.xml"), parameters).text();
    return TYPESETTER.typeset(fo, "minutes.xml", Map.of()).pdf();
  }

  private static String minutes(int turns) {
    StringBuilder text = new StringBuilder("<div><head>Morning</head>");
    for (int turn = 1; turn <= turns; turn++) {
      text.append("<p>This is what was said ").append(turn).append(", word for word");
      text.append(", and nobody said a word more.</p>");
    }
    text.append("</div><div><head>Evening</head><p>They left.</p></div>");
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt>
        <title>Minutes of the Harbour Board</title></titleStmt></fileDesc><profileDesc>
        <creation><date when="1911-05-03">3 May 1911</date></creation>
        <abstract><p>They met.</p></abstract></profileDesc></teiHeader>
        <text><body>%s</body></text></TEI>
        """
        .formatted(text);
  }
}
