package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Severity;
import chancery.xml.Saxon;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a web page or a front matter states of the document is in the header, and said to be. */
class StatedOfTheDocumentTest {
  private static final Converter CONVERTER = new Converter(new Saxon());
  private static final String TALK = "\n\n**Smith:** Yes.\n\n**Jones:** No.\n\n**Smith:** Why?\n";

  private static String header(String name, String source) {
    Conversion conversion = CONVERTER.convert(name, source.getBytes(StandardCharsets.UTF_8));
    assertThat(conversion.findings()).filteredOn(f -> f.severity() == Severity.ERROR).isEmpty();
    String tei = new String(conversion.tei(), StandardCharsets.UTF_8);
    return tei.substring(0, tei.indexOf("<xenoData")).replaceAll("\\s+", " ");
  }

  private static String page(String head) {
    return "<html><head>"
        + head
        + "</head><body><p>Smith: Yes.<p>Jones: No.<p>Smith: Why?<p>Jones: So.</body>";
  }

  @Test
  void dublinCoreGoesBeforeTheTitleOfThePage() {
    assertThat(
            header(
                "a.html",
                page(
                    "<title>A talk | The Site</title><meta name=DC.title content='A talk'>"
                        + "<meta name=DC.creator content='Ann Lu'><meta name=DC.creator content='B. Ray'>"
                        + "<meta name=DC.publisher content='The Press'><meta name=DC.language content=en-GB>"
                        + "<meta name=DC.rights content='CC BY 4.0'>"
                        + "<meta name=DC.identifier content='https://example.org/talk'>")))
        .contains(
            "<title type=\"main\" source=\"#record\">A talk</title>",
            "<author source=\"#record\">Ann Lu</author> <author source=\"#record\">B. Ray</author>",
            "<publisher source=\"#record\">The Press</publisher>",
            "<textLang mainLang=\"en-GB\">en-GB</textLang>",
            "<licence source=\"#record\">CC BY 4.0</licence>",
            "<idno source=\"#record\" type=\"URI\">https://example.org/talk</idno>");
  }

  @Test
  void highwireAndJsonLdAreReadAsWell() {
    assertThat(
            header(
                "a.html",
                page(
                    "<meta name=citation_title content='A talk'><meta name=citation_author content='Lu, Ann'>"
                        + "<meta name=citation_date content='1962-06-26'>")))
        .contains(
            "source=\"#record\">A talk</title>",
            "<author source=\"#record\">Lu, Ann</author>",
            "1962-06-26");
    assertThat(
            header(
                "a.html",
                page(
                    "<script type='application/ld+json'>{\"@type\": \"Article\", \"headline\": \"A talk\","
                        + "\"author\": [{\"name\": \"Ann Lu\"}], \"publisher\": {\"name\": \"The Press\"},"
                        + "\"license\": \"https://example.org/by\"}</script>")))
        .contains(
            "source=\"#record\">A talk</title>",
            "<author source=\"#record\">Ann Lu</author>",
            "<publisher source=\"#record\">The Press</publisher>",
            "<licence source=\"#record\" target=\"https://example.org/by\">https://example.org/by</licence>");
  }

  @Test
  void frontMatterStatesTitleDateParticipantsAndLicence() {
    assertThat(
            header(
                "a.md",
                "---\ntitle: A talk\ndate: 1962-06-26\nparticipants: [Ann Smith, Neil Jones]\nlicense: CC0\n---"
                    + TALK))
        .contains(
            "source=\"#record\">A talk</title>",
            "when=\"1962-06-26\"",
            "Ann Smith",
            "Neil Jones",
            "<licence source=\"#record\">CC0</licence>");
  }
}
