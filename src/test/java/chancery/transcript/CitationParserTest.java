package chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A citation in an archive's own form")
class CitationParserTest {
  /** The parts after their names, in the order of the line. */
  private static String parts(Citation citation) {
    return citation.parts().stream()
        .map(
            part ->
                part.field().inBraces().replaceAll("[{}]", "")
                    + part.type().map(type -> ":" + type).orElse("")
                    + "="
                    + citation.text(part))
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        // A digital archive of translated documents
        "\"Talk on Lamps\", May 2, 1961, Lantern Digital Archive, QRX FMB 117-00412-03, 12-19. Translated by Ada Lom. https://example.org/d/7"
            + " # title=Talk on Lamps | date=May 2, 1961 | publisher=Lantern Digital Archive | archive=QRX FMB"
            + " | shelfmark=117-00412-03 | pages=12-19 | translator=Ada Lom | url=https://example.org/d/7",
        "“Talk on Lamps,” May 02, 1961, Lantern Program Digital Archive, RGANI, fond 5, opis 30, delo 365, listy 12-19. Obtained and translated for LPDA by Ada Lom and B. C. Rusk."
            + " # title=Talk on Lamps | date=May 02, 1961 | publisher=Lantern Program Digital Archive | archive=RGANI"
            + " | collection:fond=fond 5 | collection:opis=opis 30 | shelfmark=delo 365 | pages=12-19 | translator=Ada Lom | translator=B. C. Rusk",
        // A printed series of diplomatic papers
        "Foreign Papers of the Two Isles, 1961–1963, Volume XXII, Northern Lamps, eds. Ada Lom and Bo Rusk (Port Lamp: Isles Press, 1996), Document 5."
            + " # series=Foreign Papers of the Two Isles, 1961–1963 | volume=Volume XXII, Northern Lamps | editor=Ada Lom | editor=Bo Rusk"
            + " | publisher-place=Port Lamp | publisher=Isles Press | published=1996 | number=Document 5",
        "National Archives, RG 59, Records of Ada Lom, 1973-1977, Entry 5339, Box 9, Folder 2."
            + " # archive=National Archives | collection:record-group=RG 59 | collection=Records of Ada Lom, 1973-1977"
            + " | collection:entry=Entry 5339 | shelfmark=Box 9, Folder 2",
        // The United Kingdom
        "TNA, PREM 11/3689, “Record of a conversation”, 26 June 1962, f. 12."
            + " # archive=TNA | shelfmark=PREM 11/3689 | title=Record of a conversation | date=26 June 1962 | pages=12",
        "The National Archives (TNA): FO 371/160546, 26 June 1962, pp. 3-9"
            + " # archive=The National Archives (TNA) | shelfmark=FO 371/160546 | date=26 June 1962 | pages=3-9",
        "TNA CAB 129/109, ff. 12r-14v # archive=TNA | shelfmark=CAB 129/109 | pages=12r-14v",
        // Germany
        "BArch, DY 30/3386, Bl. 45-49 # archive=BArch | shelfmark=DY 30/3386 | pages=45-49",
        "Bundesarchiv Koblenz, B 136/1234, Bl. 12, 3. Mai 1961"
            + " # archive=Bundesarchiv Koblenz | shelfmark=B 136/1234 | pages=12 | date=3. Mai 1961",
        "„Gespräch über Lampen“, 3. Mai 1961, SAPMO-BArch, DY 30/J IV 2/2/726, Bl. 4–9. Übersetzt von Ada Lom."
            + " # title=Gespräch über Lampen | date=3. Mai 1961 | archive=SAPMO-BArch | shelfmark=DY 30/J IV 2/2/726 | pages=4–9 | translator=Ada Lom",
        // France
        "Archives nationales, F/7/12345, dossier 3, pièce 12"
            + " # archive=Archives nationales | shelfmark=F/7/12345, dossier 3, pièce 12",
        "« Entretien sur les lampes », 2 mai 1961, Archives nationales, 5 AG 1/200, fol. 4-9. Traduit du russe par Ada Lom."
            + " # title= Entretien sur les lampes  | date=2 mai 1961 | archive=Archives nationales | shelfmark=5 AG 1/200 | pages=4-9 | translator=Ada Lom",
        // Russia
        "RGANI, f. 5, op. 30, d. 365, ll. 12-15"
            + " # archive=RGANI | collection:fond=f. 5 | collection:opis=op. 30 | shelfmark=d. 365 | pages=12-15",
        "ГАРФ. Ф. Р-9401. Оп. 2. Д. 64. Л. 30–45 об."
            + " # archive=ГАРФ | collection:fond=Ф. Р-9401 | collection:opis=Оп. 2 | shelfmark=Д. 64 | pages=30–45 об",
        "«Беседа о лампах», 2 мая 1961 г., РГАНИ, ф. 5, оп. 30, д. 365, лл. 12-15. Перевод: А. Лом"
            + " # title=Беседа о лампах | date=2 мая 1961 | archive=РГАНИ | collection:fond=ф. 5 | collection:opis=оп. 30 | shelfmark=д. 365 | pages=12-15 | translator=А. Лом",
        // Spain
        "Archivo General de Lámparas, Fondo 3, caja 12, exp. 4, h. 5-6"
            + " # archive=Archivo General de Lámparas | collection:fond=Fondo 3 | shelfmark=caja 12, exp. 4 | pages=5-6",
      })
  void is_read_into_its_parts(String line, String parts) {
    Citation citation = CitationParser.parse(line);

    assertThat(parts(citation).replaceAll("\\s+", " ")).isEqualTo(parts.replaceAll("\\s+", " "));
    assertThat(CitationParser.unread(citation)).isEmpty();
  }

  /** Lines as archives, and those who use them, write them; below each what it says. */
  static Stream<Arguments> wildLines() throws Exception {
    List<String> lines =
        Files.readAllLines(Path.of("src/test/resources/transcript/citations.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    return IntStream.range(0, lines.size() / 2)
        .mapToObj(i -> Arguments.of(lines.get(2 * i), lines.get(2 * i + 1).strip()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wildLines")
  void is_read_as_it_stands_in_the_wild(String line, String says) {
    Citation citation = CitationParser.parse(line);
    List<String> unread = CitationParser.unread(citation);

    String read =
        parts(citation) + (unread.isEmpty() ? "" : " | unread=" + String.join(", ", unread));
    assertThat(read.replaceFirst("^ \\| ", "")).isEqualTo(says);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "RGANI, f. 5, op. 30, d. 365, ll. 12-15 # {archive}, {collection}, {collection}, {shelfmark}, ll. {pages}",
        "\"Talk on [old] Lamps\", May 2, 1961, PRX 1-2. # \"{title}\", {date:printed}, {archive} {shelfmark}.",
        "Kept [somewhere] by {someone} # Kept [[somewhere]] by {{someone}}",
      })
  void shows_its_form(String line, String form) {
    assertThat(CitationParser.parse(line).form()).isEqualTo(form);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      value = {
        "BArch, DY 30/3386, Bl. 45, kindly shown to me by the keeper # kindly shown to me by the keeper",
        "TNA, FO 371/1, f. 2. Secret. # Secret",
      })
  void says_what_of_it_was_not_understood(String line, String unread) {
    assertThat(CitationParser.unread(CitationParser.parse(line))).containsExactly(unread);
  }
}
