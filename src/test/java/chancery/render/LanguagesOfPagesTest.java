package chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.xml.Saxon;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page says of its text")
class LanguagesOfPagesTest {
  private final Saxon saxon = new Saxon();

  private String page(String language) throws Exception {
    String tei =
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
        <titleStmt><title>A talk</title></titleStmt>
        <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
        <text xml:lang="%s"><body><p>سلام<note place="bottom" n="1">مرحبا</note></p></body></text></TEI>
        """
            .formatted(language);
    return new Stylesheets(saxon)
        .render(Output.HTML, saxon.parse(tei.getBytes(StandardCharsets.UTF_8), "t.xml"), Map.of())
        .text();
  }

  @Test
  void which_language_it_is_in_and_whence_that_is_written() throws Exception {
    assertThat(text(page("ar"))).contains("lang=\"ar\"", "dir=\"rtl\"");
    assertThat(text(page("de"))).contains("lang=\"de\"", "dir=\"ltr\"");
  }

  @Test
  void that_its_letters_decide_whence_it_is_written_where_no_language_is_known() throws Exception {
    assertThat(text(page("und"))).contains("dir=\"auto\"");
  }

  @Test
  void that_its_notes_are_in_its_language() throws Exception {
    assertThat(page("ar"))
        .containsPattern(
            "<div[^>]* class=\"note\"[^>]*lang=\"ar\"|<div[^>]*lang=\"ar\"[^>]* class=\"note\"");
  }

  private static String text(String page) {
    return page.replaceAll("(?s).*(<section id=\"-text\"[^>]*>).*", "$1");
  }
}
