package chancery.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.finding.Severity;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents judged by schemas of others. */
class ValidatorsTest {
  private static final String RULES =
      """
      <sch:pattern xmlns:sch="http://purl.oclc.org/dsdl/schematron" id="house">
        <sch:rule context="t:note" role="nonfatal">
          <sch:report test="@type" id="house-1">A note of type <sch:value-of select="@type"/>.</sch:report>
          <sch:assert test="xs:date('2020-01-01') le current-date()" id="house-2">too early</sch:assert>
        </sch:rule>
      </sch:pattern>
      """;

  private static final String GRAMMAR =
      """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="urn:letters">
        <sch:ns xmlns:sch="http://purl.oclc.org/dsdl/schematron" prefix="t" uri="urn:letters"/>
        <sch:ns xmlns:sch="http://purl.oclc.org/dsdl/schematron" prefix="xs"
            uri="http://www.w3.org/2001/XMLSchema"/>
        <start><element name="letter"><zeroOrMore>
          <element name="note"><optional><attribute name="type"/></optional><text/></element>
        </zeroOrMore></element></start>
        %s
      </grammar>
      """
          .formatted(RULES);

  private static final String LETTER =
      "<letter xmlns=\"urn:letters\">\n <note/>\n <note type=\"a\"/>\n <nota/>\n</letter>";

  private final Path folder;

  ValidatorsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void rulesThatAGrammarCarriesAreCheckedBesideIt() throws IOException {
    Path schema = write("letters.rng", GRAMMAR);

    assertThat(judge(given(schema), LETTER))
        .extracting(Finding::rule, Finding::severity, f -> f.place().line(), Finding::message)
        .containsExactly(
            tuple("house-1", Severity.WARNING, 3, "A note of type a."),
            tuple("GRAMMAR-001", Severity.ERROR, 4, "The schema has no element nota."));
  }

  @Test
  void rulesThatAskForTheDateAreToldTheDateOfTheSettings() throws IOException {
    Path schema = write("letters.rng", GRAMMAR);
    Settings before =
        new Settings(
            List.of(schema),
            new SchemaFiles(List.of(), List.of()),
            Settings.Rulebook.GRAMMAR_AND_RULES,
            Wording.FOR_PEOPLE,
            LocalDate.of(2019, 12, 31),
            DateReader.none(),
            Optional.empty());

    assertThat(judge(before, LETTER)).extracting(Finding::rule).contains("house-2");
  }

  @Test
  void compactSyntaxSaysTheSame() throws IOException {
    Path schema =
        write(
            "letters.rnc",
            "default namespace = \"urn:letters\"\n"
                + "start = element letter { element note { attribute type { text }?, text }* }");

    Finding finding = judge(given(schema), LETTER).get(0);

    assertThat(finding.place()).isEqualTo(new Place("a.xml", 4, 2));
    assertThat(finding.help()).isEqualTo("Did you mean note? Allowed there: note.");
  }

  @Test
  void jingsOwnWordsAreThereToo() throws IOException {
    Path schema = write("letters.rng", GRAMMAR);
    Settings raw =
        new Settings(
            List.of(schema),
            new SchemaFiles(List.of(), List.of()),
            Settings.Rulebook.GRAMMAR_ALONE,
            Wording.JING,
            Settings.ANY_DAY,
            DateReader.none(),
            Optional.empty());

    assertThat(judge(raw, LETTER))
        .extracting(Finding::message)
        .containsExactly(
            "element \"nota\" not allowed anywhere; expected the element end-tag or element \"note\"");
  }

  @Test
  void includedRulesAreFoundBesideTheSchema() throws IOException {
    write("parts.sch", RULES);
    Path schema =
        write(
            "letters.sch",
            """
            <sch:schema xmlns:sch="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
              <sch:ns prefix="t" uri="urn:letters"/>
              <sch:ns prefix="xs" uri="http://www.w3.org/2001/XMLSchema"/>
              <sch:include href="parts.sch"/>
            </sch:schema>
            """);

    assertThat(judge(given(schema), LETTER)).extracting(Finding::rule).containsExactly("house-1");
  }

  @Test
  void aDeclaredSchemaIsFoundBesideTheDocumentInACatalogOrInAFolder() throws IOException {
    write("letters.rng", GRAMMAR);
    Path catalog =
        write(
            "catalog.xml",
            """
            <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
              <uri name="http://example.org/v1" uri="letters.rng"/>
            </catalog>
            """);
    SchemaFiles nowhere = new SchemaFiles(List.of(), List.of());
    SchemaFiles inCatalog = new SchemaFiles(List.of(catalog), List.of());
    SchemaFiles inFolder = new SchemaFiles(List.of(), List.of(folder));

    assertThat(judge(finding(nowhere), declaring("letters.rng"))).hasSize(2);
    assertThat(judge(finding(inCatalog), declaring("http://example.org/v1"))).hasSize(2);
    assertThat(judge(finding(inFolder), declaring("http://example.org/x/letters.rng"))).hasSize(2);
  }

  @Test
  void aSchemaThatIsNotHereIsNeverFetched() {
    UnusableSchemaException refusal =
        refusal(Settings.usual(), declaring("http://example.org/letters.rng"));

    assertThat(refusal.finding().rule()).isEqualTo("SCHEMA-001");
    assertThat(refusal.finding().place()).isEqualTo(new Place("a.xml", 1, 1));
    assertThat(refusal.finding().help()).contains("--catalog");
  }

  @Test
  void aWrongSchemaIsNamedWithThePlaceInIt() throws IOException {
    Path schema = write("wrong.rng", GRAMMAR.replace("<zeroOrMore>", "<zeroOrMor>"));

    assertThat(refusal(given(schema), LETTER).finding().rule()).isEqualTo("SCHEMA-002");
    assertThat(refusal(given(schema), LETTER).finding().place().line()).isGreaterThan(4);
  }

  @Test
  void aMissingPartOfASchemaIsNamed() throws IOException {
    Path schema = write("whole.rnc", "include \"part.rnc\"");

    assertThat(refusal(given(schema), LETTER).finding().rule()).isEqualTo("SCHEMA-001");
    assertThat(refusal(given(schema), LETTER).finding().message()).contains("part.rnc");
  }

  @Test
  void aMissingPartOfAGrammarInXmlIsNamed() throws IOException {
    Path schema =
        write(
            "whole.rng",
            "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\"><include href=\"part.rng\"/></grammar>");

    assertThat(refusal(given(schema), LETTER).finding().rule()).isEqualTo("SCHEMA-001");
    assertThat(refusal(given(schema), LETTER).finding().message()).contains("part.rng");
  }

  @Test
  void aPartOnTheNetworkIsNeverFetched() throws IOException {
    Path schema =
        write(
            "whole.rng",
            "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\"><include"
                + " href=\"http://127.0.0.1:9/part.rng\"/></grammar>");

    assertThat(refusal(given(schema), LETTER).finding().rule()).isEqualTo("SCHEMA-001");
    assertThat(refusal(given(schema), LETTER).finding().message())
        .contains("which is not on this machine");
  }

  @Test
  void rulesThatAreNoXPathAreASchemaThatIsWrong() throws IOException {
    Path schema = write("letters.rng", GRAMMAR.replace("test=\"@type\"", "test=\"@type[\""));

    assertThat(refusal(given(schema), LETTER).finding().rule()).isEqualTo("SCHEMA-002");
  }

  @Test
  void aRuleThatFailsOnADocumentSaysSoAndTheGrammarIsHeardAllTheSame() throws IOException {
    Path schema =
        write("letters.rng", GRAMMAR.replace("test=\"@type\"", "test=\"xs:integer(@type) > 3\""));

    List<Finding> findings = judge(given(schema), LETTER);

    assertThat(findings).extracting(Finding::rule).containsExactly("SCHEMA-004", "GRAMMAR-001");
    assertThat(findings.get(0).message())
        .contains("fails on this document: Cannot convert string \"a\" to an integer");
    assertThat(Validators.areIncomplete(findings)).isTrue();
  }

  @Test
  void compiledRulesAreKeptAndMayBeDeletedOrShared() throws IOException {
    Path schema = write("letters.rng", GRAMMAR);
    Path cache = folder.resolve("cache");
    Settings settings =
        new Settings(
            List.of(schema),
            new SchemaFiles(List.of(), List.of()),
            Settings.Rulebook.GRAMMAR_AND_RULES,
            Wording.FOR_PEOPLE,
            Settings.ANY_DAY,
            DateReader.none(),
            Optional.of(cache));
    List<Finding> first = judge(settings, LETTER);
    List<Path> kept = list(cache);

    assertThat(kept).hasSize(1);
    assertThat(judge(settings, LETTER)).isEqualTo(first);
    Files.delete(kept.get(0));
    assertThat(judge(settings, LETTER)).isEqualTo(first);
    assertThat(list(cache)).isEqualTo(kept);
    write("letters.rng", GRAMMAR.replace("A note of", "The note of"));
    assertThat(judge(settings, LETTER)).isNotEqualTo(first);
  }

  private static List<Path> list(Path cache) throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  private static Settings given(Path schema) {
    return JudgedBy.schemas(schema);
  }

  private static Settings finding(SchemaFiles files) {
    return new Settings(
        List.of(),
        files,
        Settings.Rulebook.GRAMMAR_AND_RULES,
        Wording.FOR_PEOPLE,
        Settings.ANY_DAY,
        DateReader.none(),
        Optional.empty());
  }

  private static String declaring(String address) {
    return "<?xml-model href=\"" + address + "\"?>\n" + LETTER;
  }

  private List<Finding> judge(Settings settings, String xml) throws UnusableSchemaException {
    return new Validators(new Saxon(), settings)
        .validate("a.xml", Optional.of(folder), xml.getBytes(StandardCharsets.UTF_8));
  }

  private UnusableSchemaException refusal(Settings settings, String xml) {
    return catchThrowableOfType(UnusableSchemaException.class, () -> judge(settings, xml));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
