package chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.xml.Saxon;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Citations read back by other programs, and held part by part against the document that they were
 * made from; {@code -Dapprove} rewrites the page that says where each part is.
 */
@DisplayName("The formats of a citation, read by other programs")
class CitationFormatsTest {
  private static final Path PAGE = Path.of("docs/reference/citation-formats.md");
  private static final Saxon SAXON = new Saxon();
  private static final Stylesheets STYLESHEETS = new Stylesheets(SAXON);

  private static CitationReader.Fields read(CitedDocument document, CitationReader format)
      throws Exception {
    return format.fields(written(document, format.output()));
  }

  private static String written(CitedDocument document, Output output) throws Exception {
    return written(document.tei(), output);
  }

  private static String written(String tei, Output output) throws Exception {
    byte[] bytes = tei.getBytes(StandardCharsets.UTF_8);
    return STYLESHEETS.render(output, SAXON.parse(bytes, "talk.xml"), Map.of()).text();
  }

  @Test
  void hold_each_part_where_the_reference_page_says() throws Exception {
    CitedDocument document = CitedDocument.plain();
    StringBuilder page = new StringBuilder(head());
    for (String part : document.parts().keySet()) {
      page.append("| ").append(part);
      for (CitationReader format : CitationReader.values()) {
        page.append(" | ").append(cell(read(document, format).holding(document.sayings(part))));
      }
      page.append(" |\n");
    }
    if (System.getProperty("approve") != null) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Costs & Means: 50% of $5, or 5 #6",
        "on the \"Lower\" and the “Upper” Quay, ‘so called’",
        "{braces} }closed {opened",
        "\\input{/etc/passwd} \\write18{ls} \\\\ ~ ^ _ \\",
        "A--4 --- ``so'' <<or>> ,,such?` !`",
        "@misc{other, title = {No}}",
        "<script>alert('x')</script> &amp; <i>x</i>",
        "and Others, with, commas; and and",
        "حديث عن المنارة (٢)",
        "שיחה על המגדלור",
        "\u202Eright to left\u202C",
        "关于灯塔的谈话",
        "Ünïcödé — naïve “ß” 𝔘",
        "ER  - TY  - JOUR",
        "line\u2028TY  - JOUR\u2029ER  - \u0085TI  - Other",
      })
  void hold_hostile_words_where_they_hold_plain_ones(String words) throws Exception {
    CitedDocument plain = CitedDocument.plain();
    CitedDocument hostile = plain.saying(words);
    for (CitationReader format : CitationReader.values()) {
      CitationReader.Fields plainly = read(plain, format);
      CitationReader.Fields fields = read(hostile, format);
      assertThat(fields.values().keySet()).as("%s", format).isEqualTo(plainly.values().keySet());
      for (String part : plain.parts().keySet()) {
        for (String field : plainly.holding(plain.sayings(part))) {
          boolean whole = plainly.of(field).stream().anyMatch(plain.sayings(part)::contains);
          assertThat(fields.of(field))
              .as("%s in %s of %s", part, field, format)
              .anyMatch(value -> says(value, hostile.sayings(part), whole));
        }
      }
    }
  }

  private static boolean says(String value, List<String> sayings, boolean whole) {
    String said = spaced(value);
    return sayings.stream()
        .map(CitationFormatsTest::spaced)
        .anyMatch(saying -> whole ? said.equals(saying) : said.contains(saying));
  }

  @ParameterizedTest
  @EnumSource(CitationReader.class)
  void hold_a_document_of_which_nothing_is_known(CitationReader format) throws Exception {
    String tei =
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title/></titleStmt>
        <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
        <text><body><p/></body></text></TEI>
        """;
    String text = written(tei, format.output());

    assertThat(format.fields(text).values().values()).allSatisfy(v -> assertThat(v).isNotEmpty());
  }

  @ParameterizedTest
  @EnumSource(CitationReader.class)
  void hold_a_date_of_which_only_the_words_are_known(CitationReader format) throws Exception {
    String tei =
        CitedDocument.plain()
            .tei()
            .replace(
                "<date when=\"1931-03-02\">1931-03-02</date>", "<date>the fifth winter</date>");
    String text = written(tei, format.output());

    assertThat(format.fields(text).holding(List.of("the fifth winter"))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(CitationReader.class)
  void hold_the_pages_of_a_printed_volume_where_no_archival_item_is_known(CitationReader format)
      throws Exception {
    String tei =
        CitedDocument.plain()
            .tei()
            .replaceFirst("(?s)<bibl type=\"archival\">.*?</bibl>", "")
            .replace("<pubPlace>", "<biblScope unit=\"page\">717-719</biblScope><pubPlace>");

    assertThat(format.fields(written(tei, format.output())).holding(List.of("717-719")))
        .isNotEmpty()
        .noneMatch(field -> field.matches("AV|library|archive_location|.*original.*"));
  }

  /** White space is one space in each format. */
  private static String spaced(String words) {
    return words.replaceAll("[\\s\u0085\u2028\u2029]+", " ").strip();
  }

  private static String cell(List<String> fields) {
    return fields.isEmpty() ? "–" : "`" + String.join("`, `", fields) + "`";
  }

  private static String head() {
    StringBuilder head =
        new StringBuilder(
            """
            # The formats of a citation

            Where each format that `chancery cite --format` writes holds the parts of a document's record: the
            names of the fields in which a program that reads the format finds them. Where a format has no field
            for a part, its note holds it; where there is a dash, the format has no place for it at all. A test
            makes this table from a document that has everything: jbibtex reads BibTeX and BibLaTeX, KRis reads
            RIS, parsers of JSON, XML and HTML the others; and the same places hold words that mean something to
            TeX, RIS, JSON or HTML.

            | part""");
    for (CitationReader format : CitationReader.values()) {
      head.append(" | ").append(format.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return head.append(" |\n|---").append("|---".repeat(CitationReader.values().length)) + "|\n";
  }
}
