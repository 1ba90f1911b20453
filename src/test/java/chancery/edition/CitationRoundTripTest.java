package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.render.Output;
import chancery.render.Stylesheets;
import chancery.transcript.Citation;
import chancery.transcript.CitationParser;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A citation that is read, encoded in TEI and made from it again")
class CitationRoundTripTest {
  private static final Saxon SAXON = new Saxon();
  private static final Converter CONVERTER = new Converter(SAXON);
  private static final Stylesheets STYLESHEETS = new Stylesheets(SAXON);

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "\"Talk on Lamps\", May 2, 1961, Lantern Digital Archive, QRX FMB 117-00412-03, 12-19. Translated by Ada Lom. https://example.org/d/7",
        "“Talk on Lamps,” May 02, 1961, Lantern Digital Archive, RGANI, fond 5, opis 30, delo 365, listy 12-19. Translated for LPDA by Ada Lom and B. C. Rusk.",
        "Foreign Papers of the Two Isles, 1961–1963, Volume XXII, Northern Lamps, eds. Ada Lom and Bo Rusk (Port Lamp: Isles Press, 1996), Document 5.",
        "National Archives, RG 59, Records of Ada Lom, 1973-1977, Entry 5339, Box 9, Folder 2.",
        "TNA, PREM 11/3689, “Talk on Lamps”, 26 June 1962, f. 12.",
        "BArch, DY 30/3386, Bl. 45-49",
        "„Talk on Lamps“, 3. Mai 1961, SAPMO-BArch, DY 30/J IV 2/2/726, Bl. 4–9. Übersetzt von Ada Lom.",
        "Archives nationales, F/7/12345, dossier 3, pièce 12",
        "RGANI, f. 5, op. 30, d. 365, ll. 12-15",
        "ГАРФ. Ф. Р-9401. Оп. 2. Д. 64. Л. 30–45.",
        "«Talk on Lamps», 2 мая 1961 г., РГАНИ, ф. 5, оп. 30, д. 365, лл. 12-15. Перевод: А. Лом",
      })
  void is_the_line_it_was(String line) throws Exception {
    assertThatIsTheLineItWas(line);
  }

  /** The wild lines of CitationParserTest that say where the original is kept, or printed. */
  static Stream<String> wildLines() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/transcript/citations.txt")).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith(" "))
        .filter(CitationRoundTripTest::saysWhere);
  }

  private static boolean saysWhere(String line) {
    Citation citation = CitationParser.parse(line);
    return citation.first(Citation.Field.SERIES).isPresent()
        || (citation.first(Citation.Field.ARCHIVE).isPresent()
            && citation.first(Citation.Field.SHELFMARK).isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wildLines")
  void is_the_line_it_was_in_the_wild(String line) throws Exception {
    assertThatIsTheLineItWas(line);
  }

  private static void assertThatIsTheLineItWas(String line) throws Exception {
    String title =
        CitationParser.parse(line).first(Citation.Field.TITLE).orElse("Talk on Lamps").strip();
    String source =
        "---\ntitle: %s\ncitation: '%s'\n---\n\nLom: Light.\n\nRusk: Oil.\n\nLom: Oil.\n"
            .formatted(title, line.replace("'", "''"));
    Conversion conversion = CONVERTER.convert("talk.md", source.getBytes(StandardCharsets.UTF_8));
    String form = CitationParser.parse(line).form();

    assertThat(conversion.isDone()).as(conversion.findings().toString()).isTrue();
    String cited =
        STYLESHEETS
            .render(
                Output.CITATION,
                SAXON.parse(conversion.tei(), "talk.xml"),
                Map.of("citation-form", form))
            .text();
    assertThat(cited.strip()).isEqualTo(line);
    assertThat(List.of(line)).doesNotContain(form);
  }
}
