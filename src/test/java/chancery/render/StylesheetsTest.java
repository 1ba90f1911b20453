package chancery.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.finding.Severity;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StylesheetsTest {
  private final Saxon saxon = new Saxon();
  private final Stylesheets stylesheets = new Stylesheets(saxon);

  @Test
  void theTextIsTheDocumentsWordsAndNothingElse() throws Exception {
    XdmNode tei = everything();

    String text = stylesheets.render(Output.TEXT, tei, Map.of()).text();

    assertThat(withoutSpace(text)).isEqualTo(Words.of(tei));
  }

  @Test
  void thePageHoldsTheDocumentsWordsInOrder(@TempDir Path folder) throws Exception {
    XdmNode tei = everything();
    Path asXml =
        stylesheet(
            folder, "<xsl:import href='chancery:html.xsl'/><xsl:output method='xml' indent='no'/>");

    String page =
        stylesheets.with(EntryPoint.HTML, asXml).render(Output.HTML, tei, Map.of()).text();

    assertThat(Words.ofPage(parse(page))).isEqualTo(Words.of(tei));
  }

  @Test
  void aPageOfThirtyTurnsIsSmall() throws Exception {
    String turn =
        "<sp xml:id='turn-%1$d' who='#a'><speaker>A. Speaker:</speaker><p>%2$s</p><p>%2$s</p></sp>";
    StringBuilder turns = new StringBuilder();
    for (int i = 1; i <= 30; i++) {
      turns.append(turn.formatted(i, "ten words of speech that are said to be plain ".repeat(8)));
    }
    String tei =
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
        <fileDesc><titleStmt><title>T</title></titleStmt></fileDesc><profileDesc><particDesc><listPerson>
        <person xml:id="a"><persName>A. Speaker</persName></person>
        </listPerson></particDesc></profileDesc></teiHeader><text><body><div>%s</div></body></text></TEI>
        """
            .formatted(turns);

    String page = stylesheets.render(Output.HTML, parse(tei), Map.of("assets", "assets/")).text();

    int shared =
        PageAssets.files().entrySet().stream()
            .filter(file -> file.getKey().matches("page\\.(css|js)"))
            .mapToInt(file -> file.getValue().length)
            .sum();
    assertThat(shared).isPositive();
    assertThat(page.getBytes(StandardCharsets.UTF_8).length + shared)
        .isBetween(tei.length(), 100_000);
  }

  @ParameterizedTest
  @EnumSource(names = {"HTML", "TEXT"})
  void anElementThatNoRuleKnowsIsShownAndReportedWhereItStands(Output output) throws Exception {
    XdmNode tei =
        parse(
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0">
              <teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader>
              <text><body>
                <p>before <potion>inside</potion> after</p>
              </body></text>
            </TEI>
            """);

    Rendering rendering = stylesheets.render(output, tei, Map.of());

    assertThat(rendering.text()).contains("inside");
    assertThat(rendering.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("RENDER-001");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.place().path()).isEqualTo("talk.xml");
              assertThat(finding.place().line()).isEqualTo(4);
              assertThat(finding.message()).contains("potion");
              assertThat(finding.help()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @EnumSource
  void aDocumentThatRulesKnowGivesNoFindings(Output output) throws Exception {
    assertThat(stylesheets.render(output, everything(), Map.of()).findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theSameDocumentGivesTheSameTextOnAnyThread(Output output) throws Exception {
    XdmNode tei = everything();
    Callable<String> task = () -> new Stylesheets(saxon).render(output, tei, Map.of()).text();
    Callable<String> shared = () -> stylesheets.render(output, tei, Map.of()).text();
    List<Callable<String>> tasks = new ArrayList<>(Collections.nCopies(6, shared));
    tasks.add(task);
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<String> texts = new ArrayList<>();
      for (Future<String> text : threads.invokeAll(tasks)) {
        texts.add(text.get());
      }
      assertThat(texts).containsOnly(texts.get(0));
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void parametersAreCastToTheTypeTheyDeclare() throws Exception {
    Rendering reading = stylesheets.render(Output.TEXT, everything(), Map.of("reading", "true"));

    assertThat(reading.text()).contains("repatriated").doesNotContain("PORT PAPERS 7");
  }

  @Test
  void aParameterOfTheWrongTypeIsReported() {
    assertThatThrownBy(
            () -> stylesheets.render(Output.TEXT, everything(), Map.of("reading", "perhaps")))
        .isInstanceOfSatisfying(
            StylesheetException.class,
            e -> assertThat(e.findings()).extracting(Finding::rule).containsExactly("RENDER-003"));
  }

  @Test
  void aParameterThatTheStylesheetDoesNotHaveIsReportedWithThoseItHas() {
    assertThatThrownBy(() -> stylesheets.render(Output.HTML, everything(), Map.of("tei", "x")))
        .isInstanceOfSatisfying(
            StylesheetException.class,
            e ->
                assertThat(e.findings())
                    .singleElement()
                    .satisfies(
                        finding -> {
                          assertThat(finding.rule()).isEqualTo("RENDER-004");
                          assertThat(finding.help()).contains("tei-file", "edition-title");
                        }));
  }

  @Test
  void theEditionsPagesAreMadeFromEntries() throws Exception {
    String entry =
        stylesheets.render(Output.ENTRY, everything(), Map.of("html-file", "harbour.html")).text();

    Map<String, String> files = new HashMap<>();
    Rendering edition =
        stylesheets.edition(
            List.of(entry).iterator(),
            Map.of(),
            Map.of("edition-title", "Port Papers"),
            into(files));

    assertThat(files.get("index.html"))
        .startsWith("<!DOCTYPE HTML>")
        .contains("<h1>Port Papers</h1>", "href=\"harbour.html\"", "March 2, 1931");
    assertThat(edition.findings()).isEmpty();
  }

  @Test
  void anEditionOfHundredsHasAPageForEachYearAndEachLetter() throws Exception {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      entries.add(
          """
          <document xmlns="chancery:edition" stem="d%1$d" page="d%1$d.html" tei="d%1$d.xml" turns="1">\
          <title>Talk %1$d</title><date from="%2$d-05-04">4 May %2$d</date>\
          <person key="p%1$d" id="p" name="%3$s%1$d" turns="1"/></document>"""
              .formatted(i, 1950 + i % 3, (char) ('A' + i % 5)));
    }

    Map<String, String> files = new HashMap<>();
    stylesheets.edition(entries.iterator(), Map.of(), Map.of(), into(files));

    assertThat(files.keySet())
        .contains("documents-1950.html", "documents-1952.html", "persons-a.html", "persons-e.html");
    assertThat(files.get("documents.html")).doesNotContain("d0.html");
    assertThat(files.get("documents-1950.html")).contains("d0.html").doesNotContain("d1.html");
    assertThat(files.get("persons.html")).contains("persons-b.html#p1");
    assertThat(files.get("persons-b.html")).contains("id=\"p1\"", "d1.html");
  }

  private static Stylesheets.Pages into(Map<String, String> files) {
    return (path, content) -> files.put(path, new String(content, StandardCharsets.UTF_8));
  }

  @Test
  void usersChangeOneRuleByImportingTheStylesheet(@TempDir Path folder) throws Exception {
    Path own =
        stylesheet(
            folder,
            """
            <xsl:import href="chancery:html.xsl"/>
            <xsl:template match="stage" mode="html" as="element()"><mark xmlns="http://www.w3.org/1999/xhtml">{.}</mark></xsl:template>
            """);

    String page =
        stylesheets.with(EntryPoint.HTML, own).render(Output.HTML, everything(), Map.of()).text();

    assertThat(page).contains("<mark>(laughs)</mark>");
    assertThat(stylesheets.render(Output.HTML, everything(), Map.of()).text())
        .doesNotContain("<mark>");
  }

  @Test
  void aMessageOfAUsersStylesheetIsPassedOn(@TempDir Path folder) throws Exception {
    Path own =
        stylesheet(
            folder,
            """
            <xsl:import href="chancery:text.xsl"/>
            <xsl:template match="table" mode="text" as="xs:string*" xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <xsl:message>A table was left out.</xsl:message>
            </xsl:template>
            """);

    Rendering rendering =
        stylesheets.with(EntryPoint.TEXT, own).render(Output.TEXT, everything(), Map.of());

    assertThat(rendering.findings())
        .containsExactly(
            Finding.info("RENDER-002", Place.of("talk.xml"), "A table was left out.", ""));
  }

  @Test
  void aStylesheetThatDoesNotCompileIsReportedWithFileAndLine(@TempDir Path folder)
      throws Exception {
    Path own = stylesheet(folder, "<xsl:import href=\"chancery:text.xsl\"/>\n<xsl:nonsense/>");

    assertThatThrownBy(
            () ->
                stylesheets.with(EntryPoint.TEXT, own).render(Output.TEXT, everything(), Map.of()))
        .isInstanceOfSatisfying(
            StylesheetException.class,
            e ->
                assertThat(e.findings().get(0))
                    .satisfies(
                        finding -> {
                          assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                          assertThat(finding.place().path()).endsWith("own.xsl");
                          assertThat(finding.place().line()).isEqualTo(3);
                        }));
  }

  @Test
  void aStylesheetReadsNothingFromTheNetwork(@TempDir Path folder) throws Exception {
    Path own = stylesheet(folder, "<xsl:import href=\"http://127.0.0.1:9/html.xsl\"/>");

    assertThatThrownBy(
            () ->
                stylesheets.with(EntryPoint.TEXT, own).render(Output.TEXT, everything(), Map.of()))
        .isInstanceOf(StylesheetException.class)
        .hasMessageContaining("may not read");
  }

  @Test
  void anAddressLeadsNowhereOutsideTheStylesheets(@TempDir Path folder) throws Exception {
    Path own =
        stylesheet(folder, "<xsl:import href=\"chancery:/../chancery/render/Output.class\"/>");

    assertThatThrownBy(
            () ->
                stylesheets.with(EntryPoint.TEXT, own).render(Output.TEXT, everything(), Map.of()))
        .isInstanceOf(StylesheetException.class)
        .hasMessageContaining("has no stylesheet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"talk.xml", "-", "a/second talk.xml", "Gespräch #7.xml", "100%.xml"})
  void findingsCallADocumentAsTheUserDid(String path) throws Exception {
    byte[] xml =
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><potion/></text></TEI>"
            .getBytes(StandardCharsets.UTF_8);

    Rendering rendering = stylesheets.render(Output.TEXT, saxon.parse(xml, path), Map.of());

    assertThat(rendering.findings()).extracting(f -> f.place().path()).containsExactly(path);
  }

  private XdmNode everything() throws IOException, NotWellFormedException {
    try (InputStream file =
        Objects.requireNonNull(
            StylesheetsTest.class.getResourceAsStream("/render/everything.xml"))) {
      return saxon.parse(file.readAllBytes(), "talk.xml");
    }
  }

  private XdmNode parse(String xml) throws NotWellFormedException {
    return saxon.parse(xml.getBytes(StandardCharsets.UTF_8), "talk.xml");
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }

  private static Path stylesheet(Path folder, String content) throws IOException {
    return Files.writeString(
        folder.resolve("own.xsl"),
        """
        <xsl:stylesheet version="3.0" expand-text="yes" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xpath-default-namespace="http://www.tei-c.org/ns/1.0">
        %s
        </xsl:stylesheet>
        """
            .formatted(content));
  }
}
