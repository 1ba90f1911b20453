package chancery.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A citation in a style")
class CitationFormatterTest {
  private static final String TALK =
      """
      [{
        "id": "talk",
        "type": "document",
        "title": "Talk Between Two Harbour Masters",
        "translator": [{"family": "Morrow", "given": "Ada"}],
        "issued": {"date-parts": [[1931, 3, 2]]},
        "event-date": {"date-parts": [[1931, 3, 2]]},
        "archive": "Port Archive",
        "archive_location": "B 44, 7-9",
        "publisher": "Port Papers Online",
        "URL": "https://example.org/7",
        "language": "en",
        "abstract": "They disagree about a light."
      }]
      """;

  private static String titled(String title) {
    return TALK.replace("Talk Between Two Harbour Masters", title.replace("\"", "\\\""));
  }

  private static CitationFormatter in(String style) throws Exception {
    return CitationFormatter.of(CitationStyle.named(style).orElseThrow(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "chicago | Morrow, Ada, trans. “Talk Between Two Harbour Masters.” Port Papers Online, March 2, 1931. B 44, 7-9. Port Archive. https://example.org/7.",
        "turabian | Morrow, Ada, trans. “Talk Between Two Harbour Masters.” Port Papers Online, March 2, 1931. B 44, 7-9. Port Archive. https://example.org/7.",
        "apa | Talk Between Two Harbour Masters (A. Morrow, Trans.). (1931, March 2). Port Papers Online. Port Archive (B 44, 7-9). https://example.org/7",
        "mla | Morrow, Ada, translator. “Talk Between Two Harbour Masters.” Port Papers Online, 2 Mar. 1931, Port Archive, B 44, 7-9, https://example.org/7."
      })
  void namesTheArchiveThePagesAndTheTranslator(String style, String expected) throws Exception {
    assertThat(in(style).bibliography(List.of(TALK), Markup.TEXT)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chicago", "apa", "mla", "turabian", "iso690", "gb7714"})
  void leavesTheWordsOfATitleAsTheyAre(String style) throws Exception {
    for (String title :
        List.of(
            "a talk Between THREE, in the NorthEast",
            "What Next . . . ?",
            "Costs (; and Means), & <i>so</i> on {50%} $5 _x_ ~y",
            "关于灯塔的谈话",
            "حديث عن المنارة")) {
      assertThat(in(style).bibliography(List.of(titled(title)), Markup.TEXT)).contains(title);
    }
  }

  @Test
  void turnsTheQuotationMarksWithinAQuotedTitle() throws Exception {
    assertThat(in("mla").bibliography(List.of(titled("On the \"Lower Quay\" Light")), Markup.TEXT))
        .contains("“On the ‘Lower Quay’ Light.”");
    assertThat(in("apa").bibliography(List.of(titled("On the \"Lower Quay\" Light")), Markup.TEXT))
        .contains("On the “Lower Quay” Light (");
  }

  @Test
  void pointsAtATurnInWordsOfTheLanguage() throws Exception {
    Locator turn = new Locator(Locator.Unit.TURN, "12");
    CitationStyle style = CitationStyle.named("chicago").orElseThrow();

    assertThat(in("chicago").note(TALK, Optional.of(turn), Markup.TEXT)).endsWith(", turn 12.");
    assertThat(
            CitationFormatter.of(style, Optional.of("de"))
                .note(TALK, Optional.of(turn), Markup.TEXT))
        .endsWith(", Redebeitrag 12.");
  }

  @Test
  void pointsAtAPageAsTheStyleDoes() throws Exception {
    Locator page = new Locator(Locator.Unit.PAGE, "8");

    assertThat(in("apa").note(TALK, Optional.of(page), Markup.TEXT)).endsWith("1931, p. 8)");
  }

  @Test
  void sortsAListOfWorks() throws Exception {
    String list = in("apa").bibliography(List.of(titled("Zeal"), titled("Anchors")), Markup.TEXT);

    assertThat(list.lines().map(line -> line.substring(0, 4))).containsExactly("Anch", "Zeal");
  }

  @Test
  void isMarkedUpForPagesAndWordProcessors() throws Exception {
    String item = titled("Über R&D");

    assertThat(in("mla").bibliography(List.of(item), Markup.HTML))
        .contains("“Über R&amp;D.”", "<a href=\"https://example.org/7\">");
    assertThat(in("mla").bibliography(List.of(item), Markup.RTF))
        .startsWith("{\\rtf1\\ansi\\uc1 Morrow, Ada")
        .contains("\\u220?ber R&D.")
        .endsWith("\\par}");
  }

  @Test
  void isOneDocumentForAWordProcessorHoweverManyThereAre() throws Exception {
    String list = in("mla").bibliography(List.of(titled("Zeal"), titled("Anchors")), Markup.RTF);

    assertThat(list.split("\\{\\\\rtf1", -1)).hasSize(2);
    assertThat(list.split("\\\\par(?!\\w)", -1)).hasSize(3);
  }

  @Test
  void isNoCommandOfTheMarkupItStandsIn() throws Exception {
    String hostile = titled("<script>x</script> {\\\\b bold} \\\\par & </p>");

    assertThat(in("mla").bibliography(List.of(hostile), Markup.HTML))
        .contains("&lt;script&gt;x&lt;/script&gt;", "&lt;/p&gt;")
        .doesNotContain("<script", "</p>");
    assertThat(in("mla").bibliography(List.of(hostile), Markup.RTF))
        .contains("<script>x</script> \\{\\\\b bold\\} \\\\par &");
  }

  @Test
  void leavesOutOfItsListWhatIsNeitherPublishedNorKept() throws Exception {
    String kept = TALK.replaceAll("\"(archive|archive_location|publisher|URL)\".*\\n", "");

    assertThat(in("chicago").lists(TALK)).isTrue();
    assertThat(in("chicago").lists(kept)).isFalse();
    assertThat(in("chicago").note(kept, Optional.empty(), Markup.TEXT)).isNotBlank();
  }

  @Test
  void hasAStyleOfOnesOwn() throws Exception {
    CitationStyle own =
        CitationStyle.own(
                "house.csl",
                """
                <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
                  <info><title>House</title><id>house</id><updated>2026-01-01T00:00:00Z</updated></info>
                  <citation><layout><text variable="archive_location"/><text variable="title" prefix=": "/></layout></citation>
                </style>
                """)
            .orElseThrow();

    assertThat(
            CitationFormatter.of(own, Optional.empty()).note(TALK, Optional.empty(), Markup.TEXT))
        .isEqualTo("B 44, 7-9: Talk Between Two Harbour Masters");
    assertThat(own.hasBibliography()).isFalse();
    assertThat(CitationStyle.own("house.csl", "<style/>")).isEmpty();
  }

  @Test
  void hasALanguageThatThereIs() {
    assertThatThrownBy(
            () ->
                CitationFormatter.of(CitationStyle.named("apa").orElseThrow(), Optional.of("tlh")))
        .isInstanceOf(UnknownLocaleException.class)
        .hasMessageContaining("tlh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-style", "../apa", "", "locales-en-US.xml"})
  void hasAStyleThatThereIs(String name) throws Exception {
    assertThat(CitationStyle.named(name)).isEmpty();
  }
}
