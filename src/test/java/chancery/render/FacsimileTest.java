package chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.xml.Saxon;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The beginning of a page leads to an image of it")
class FacsimileTest {
  private final Saxon saxon = new Saxon();

  private String page(String facs) throws Exception {
    String tei =
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
        <titleStmt><title>A talk</title></titleStmt>
        <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
        <facsimile><surface xml:id="leaf"><graphic xml:id="scan" url="scans/7.jpg"/><zone xml:id="half"/></surface>
        <graphic xml:id="eight" url="https://example.org/8.jpg"/></facsimile>
        <text><body><p>One <pb n="7"%s/>two.</p></body></text></TEI>
        """
            .formatted(facs);
    return new Stylesheets(saxon)
        .render(Output.HTML, saxon.parse(tei.getBytes(StandardCharsets.UTF_8), "t.xml"), Map.of())
        .text();
  }

  @ParameterizedTest
  @CsvSource({
    "scans/7.jpg, scans/7.jpg",
    "https://example.org/7.jpg, https://example.org/7.jpg",
    "#leaf, scans/7.jpg",
    "#scan, scans/7.jpg",
    "#half, scans/7.jpg",
    "#eight, https://example.org/8.jpg"
  })
  void that_facs_names(String facs, String image) throws Exception {
    assertThat(page(" facs=\"" + facs + "\""))
        .containsPattern(
            "<a class=\"facs\"[^>]* href=\"" + image + "\" aria-label=\"p. 7: image\">image</a>");
  }

  @ParameterizedTest
  @CsvSource({"''", "' facs=\"#nowhere\"'", "' facs=\"javascript:alert(1)\"'"})
  void if_there_is_one(String facs) throws Exception {
    assertThat(page(facs)).contains("p. 7").doesNotContain("class=\"facs\"");
  }

  @Test
  void that_is_no_word_of_the_text() throws Exception {
    assertThat(page(" facs=\"7.jpg\"")).containsPattern("<a class=\"facs\" data-by=\"edition\"");
  }
}
