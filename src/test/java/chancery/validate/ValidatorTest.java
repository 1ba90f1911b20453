package chancery.validate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.finding.Severity;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidatorTest {
  private static final Validator VALIDATOR = new Validator(new Saxon());

  @Test
  void saysOfAnEmptyFileThatItIsEmpty() {
    assertThat(only("")).isEqualTo(XmlRule.EMPTY.finding(Place.of("a.xml"), "The file is empty."));
  }

  @Test
  void saysOfWordsThatTheyAreNotXml() {
    Finding finding = only("Ada: Good morning.");

    assertThat(finding.rule()).isEqualTo("XML-001");
    assertThat(finding.place()).isEqualTo(new Place("a.xml", 1, 1));
    assertThat(finding.message()).contains("not XML");
  }

  @Test
  void pointsAtWhereXmlBreaksOff() {
    Finding finding = only("<TEI>\n  <text>\n</TEI>");

    assertThat(finding.rule()).isEqualTo("XML-001");
    assertThat(finding.place().line()).isEqualTo(3);
    assertThat(finding.message()).contains("text");
  }

  @Test
  void saysHowToWriteAnAmpersand() {
    assertThat(only("<TEI>Smith & Sons</TEI>").help()).isEqualTo("Write &amp; for it.");
  }

  @Test
  void saysOfATruncatedFileThatItIsTruncated() {
    assertThat(only("<TEI><text>").message()).contains("breaks off");
  }

  @Test
  void saysWhichAttributesExcludeEachOther() throws IOException {
    String xml = new String(fixture("grammar/malformed-date-valid.xml"), UTF_8);

    Finding finding = only(xml.replace("<date ", "<date from=\"1999-01-01\" "));

    assertThat(finding.message())
        .isEqualTo("date may not have when beside the attributes before it.");
  }

  @Test
  void saysTheSameInEveryLocale() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMAN);
      assertThat(only("<TEI><text></TEI>").message()).contains("must be terminated");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void refusesEntitiesThatMultiply() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE TEI [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      String before = "&e" + (i - 1) + ";";
      bomb.append("<!ENTITY e%d \"%s\">".formatted(i, before.repeat(10)));
    }

    assertThat(only(bomb + "]><TEI>&e9;</TEI>").rule()).isEqualTo("XML-003");
  }

  @Test
  void refusesElementsThatAreNestedTooDeep() {
    String deep = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">" + "<p>".repeat(100_000);

    List<Finding> findings = VALIDATOR.validate("a.xml", deep.getBytes(UTF_8));

    assertThat(findings).extracting(Finding::rule).containsExactly("XML-003");
    assertThat(findings.get(0).message()).contains("more than 1000 deep");
  }

  @Test
  void readsNothingFromOutside() throws IOException {
    Path secret = Files.createTempFile("secret", ".txt");
    Files.writeString(secret, "<secret/>");

    List<Finding> findings =
        validate(
            "<!DOCTYPE TEI [<!ENTITY e SYSTEM \"%s\">]><TEI>&e;</TEI>".formatted(secret.toUri()));

    assertThat(findings)
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("GRAMMAR-009", "XML-005");
  }

  @Test
  void saysThatAnEncodingIsNotKnown() {
    assertThat(only("<?xml version=\"1.0\" encoding=\"KOI99\"?><TEI/>"))
        .extracting(Finding::rule, Finding::message)
        .containsExactly("XML-004", "There is no encoding KOI99 known here.");
  }

  @Test
  void saysThatADeclaredEncodingIsNotTheFiles() {
    assertThat(only("<?xml version=\"1.0\" encoding=\"UTF-16\"?><TEI/>").rule())
        .isEqualTo("XML-004");
  }

  @Test
  void saysOfBytesInAnotherEncodingThatTheyAre() {
    byte[] latin = "<TEI>Gespräch</TEI>".getBytes(Charset.forName("windows-1252"));

    assertThat(VALIDATOR.validate("a.xml", latin))
        .extracting(Finding::rule)
        .containsExactly("XML-004");
  }

  @ParameterizedTest
  @CsvSource({
    "core/who-without-hash-invalid.xml, '\"Ada\" is not a pointer: it has no #.', 'Write who=\"#ada\".'",
    "core/who-is-nobody-invalid.xml, '#eve points at nothing in this document.',"
        + " 'Point at one of #ada, #ben, or add the person to particDesc.'",
    "grammar/unknown-element-invalid.xml, 'The schema has no element persname.',"
        + " 'Did you mean persName? Allowed there: persName, forename, genName, geogName, orgName, surname and 64 others.'",
    "grammar/unknown-attribute-invalid.xml, 'sp has no attribute whom.',"
        + " 'Did you mean who? It may have who, toWhom, ana, cert, facs, n and 12 others.'",
    "grammar/malformed-date-invalid.xml, '\"1999-1-2\" is not a value that when may have.',"
        + " 'Write a date as 1999-01-02, a time as 16:00:00.'",
    "grammar/duplicate-id-invalid.xml,"
        + " 'The xml:id \"a\" is given a second time; the first is in line 28.',"
        + " 'Give one of them another xml:id, and correct what points at it.'",
    "linking/pointer-without-hash-invalid.xml,"
        + " '\"a\" is the xml:id of an element here, without the # of a pointer.',"
        + " 'Write target=\"#a\".'"
  })
  void saysWhatIsWrongAndWhatToDo(String fixture, String message, String help) throws IOException {
    Finding finding = VALIDATOR.validate("a.xml", fixture(fixture)).get(0);

    assertThat(finding.message()).isEqualTo(message);
    assertThat(finding.help()).isEqualTo(help);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "core/who-without-hash-invalid.xml, who=\"Ada\"",
    "grammar/unknown-element-invalid.xml, <persname>",
    "grammar/words-out-of-place-invalid.xml, Next.",
    "core/turn-with-words-invalid.xml, <sp xml:id=\"c\"",
  })
  void pointsAtWhereItBegins(String fixture, String there) throws IOException {
    byte[] xml = fixture(fixture);
    Place place = VALIDATOR.validate("a.xml", xml).get(0).place();

    String line = new String(xml, UTF_8).lines().toList().get(place.line() - 1);
    assertThat(line.substring(place.column() - 1)).startsWith(there);
  }

  @Test
  void pointsIntoATagThatGoesOverSeveralLines() throws IOException {
    String xml = new String(fixture("core/who-without-hash-invalid.xml"), UTF_8);

    Finding finding = only(xml.replace(" who=\"Ada\"", "\r\n   n='>'\r\n    who = 'Ada'\r\n"));

    assertThat(finding.place()).isEqualTo(new Place("a.xml", 32, 5));
  }

  @Test
  void readsTheEncodingsThatXmlHas() throws IOException {
    String xml = new String(fixture("core/who-without-hash-invalid.xml"), UTF_8);
    Place place = only(xml).place();

    byte[] utf16 = xml.replace("UTF-8", "UTF-16").getBytes(UTF_16);
    byte[] latin = xml.replace("UTF-8", "ISO-8859-1").getBytes(ISO_8859_1);

    assertThat(VALIDATOR.validate("a.xml", utf16)).extracting(Finding::place).containsOnly(place);
    assertThat(VALIDATOR.validate("a.xml", latin)).extracting(Finding::place).containsOnly(place);
    assertThat(validate("\uFEFF" + xml)).extracting(Finding::place).containsOnly(place);
  }

  @Test
  void saysTheSameToManyThreads() throws IOException {
    byte[] xml = fixture("core/interrupted-turn-invalid.xml");
    Set<List<Finding>> answers = Collections.synchronizedSet(new HashSet<>());

    IntStream.range(0, 64).parallel().forEach(i -> answers.add(VALIDATOR.validate("a.xml", xml)));

    assertThat(answers).hasSize(1);
  }

  @Test
  void needsNoDeepStackOfItsCaller() throws Exception {
    byte[] xml = fixture("core/empty-invalid.xml");
    FutureTask<List<Finding>> task = new FutureTask<>(() -> VALIDATOR.validate("a.xml", xml));
    new Thread(null, task, "shallow", 256 << 10).start();

    assertThat(task.get()).isEqualTo(VALIDATOR.validate("a.xml", xml));
  }

  @Test
  void givesEditionsTheirSchemaInTwoFiles() {
    assertThat(Schema.files().keySet()).containsExactly("chancery.rng", "chancery.sch");
    assertThat(Schema.files().values())
        .allSatisfy(file -> assertThat(new String(file, UTF_8)).doesNotContain("href="));
  }

  private static List<Finding> validate(String xml) {
    return VALIDATOR.validate("a.xml", xml.getBytes(UTF_8));
  }

  private static Finding only(String xml) {
    List<Finding> findings = validate(xml);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static byte[] fixture(String name) throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/schema", name));
  }
}
