package chancery.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A manuscript in parts")
class ManuscriptTest {
  private static final String PAGES =
      """
      <fo:page-sequence xmlns:fo="http://www.w3.org/1999/XSL/Format" master-reference="page" xml:lang="en">
      <fo:flow flow-name="xsl-region-body"><fo:block role="P" %s>%s</fo:block></fo:flow>
      </fo:page-sequence>""";
  private static final String FRAME =
      """
      <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:print="chancery:print" xml:lang="en"
          font-family="Chancery Serif">
      <fo:layout-master-set><fo:simple-page-master master-name="page" page-width="9cm" page-height="9cm">
      <fo:region-body/></fo:simple-page-master></fo:layout-master-set>
      <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
          xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Parts</dc:title></rdf:Description></rdf:RDF>
      </x:xmpmeta></fo:declarations>
      %s<print:part of="one"/><print:part of="two"/>
      </fo:root>"""
          .formatted(
              PAGES.formatted(
                  "",
                  "Contents: <fo:page-number-citation ref-id='one'/>,"
                      + " <fo:page-number-citation ref-id='two'/>."));

  private final List<String> asked = new ArrayList<>();

  private String part(String name) {
    asked.add(name);
    return "<print:sequences xmlns:print='chancery:print'>"
        + PAGES.formatted("id='" + name + "'", "This is part " + name + ".")
        + PAGES.formatted("", "It ends here.")
        + "</print:sequences>";
  }

  @Test
  void has_each_part_in_its_place_and_names_its_page_before_it() throws Exception {
    Manuscript manuscript = new Manuscript(FRAME, this::part, Map.of(), Map.of());

    Typeset typeset = new Typesetter().typeset(manuscript, "book.pdf");

    try (PDDocument pdf = Loader.loadPDF(typeset.pdf())) {
      assertThat(new PDFTextStripper().getText(pdf).lines())
          .containsExactly(
              "Contents: 2, 4.",
              "This is part one.",
              "It ends here.",
              "This is part two.",
              "It ends here.");
    }
  }

  @Test
  void asks_for_a_part_when_it_is_its_turn_once_to_learn_its_pages_and_once_to_print_them()
      throws Exception {
    Manuscript manuscript = new Manuscript(FRAME, this::part, Map.of(), Map.of());

    new Typesetter().typeset(manuscript, "book.pdf");

    assertThat(asked).containsExactly("one", "two", "one", "two");
  }

  @Test
  void says_why_a_part_cannot_be_had() {
    Manuscript manuscript =
        new Manuscript(
            FRAME,
            name -> {
              throw new IOException("gone: " + name);
            },
            Map.of(),
            Map.of());

    assertThatThrownBy(() -> new Typesetter().typeset(manuscript, "book.pdf"))
        .isInstanceOf(IOException.class)
        .hasMessage("gone: one");
  }
}
