package chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.xml.Saxon;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Parla-CLARIN makes of a document, and what comes back: docs/reference/interchange.md. */
class InterchangeTest {
  private static final Saxon SAXON = new Saxon();
  private static final Stylesheets STYLESHEETS = new Stylesheets(SAXON);

  /** An utterance of the document's own comes back as a turn. */
  private static final Map<String, String> LISTED =
      Map.of(
          "<u xml:id=\"turn-5\" who=\"#quill\" start=\"#T1\"><seg>Well <pause dur=\"PT2S\"/>"
              + " <vocal><desc>coughs</desc></vocal> yes.</seg></u>",
          "<sp xml:id=\"turn-5\" who=\"#quill\" synch=\"#T1\"><p>Well <pause dur=\"PT2S\"/>"
              + " <stage>coughs</stage> yes.</p></sp>");

  static Stream<String> documents() {
    return Stream.of(
        "/render/everything.xml",
        "/convert/000_5aeddfccd6bfb21c.xml",
        "/convert/entrevista-pt.xml",
        "/convert/fangtan-zh.xml",
        "/convert/initials-en.xml",
        "/convert/interrupted-turns-en.xml",
        "/convert/stray-emphasis-en.xml",
        "/convert/time-codes-after-en.xml",
        "/convert/timed-words-en.xml");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theTextComesBackAsItWasExceptWhatIsListed(String document) throws Exception {
    String expected = resource(document);
    for (Map.Entry<String, String> listed : LISTED.entrySet()) {
      expected = expected.replace(listed.getKey(), listed.getValue());
    }

    assertThat(text(back(parlaClarin(resource(document))))).isEqualTo(text(expected));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theHeaderComesBackExceptTheSchemaItNames(String document) throws Exception {
    String expected = header(resource(document)).replaceAll("<schemaRef[^>]*>", "");

    assertThat(withoutSpace(header(back(parlaClarin(resource(document))))))
        .isEqualTo(withoutSpace(expected));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noWordOfTheTextIsLostOnTheWay(String document) throws Exception {
    assertThat(Words.of(parse(parlaClarin(resource(document)))))
        .isEqualTo(Words.of(parse(resource(document))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everybodySpeaksInTheSameOrderUnderTheSameIds(String document) throws Exception {
    String turns = "//text//(sp | u)/string-join((@xml:id, @who), ' ')";
    XdmNode tei = parse(resource(document));
    XdmNode parlaClarin = parse(parlaClarin(resource(document)));

    assertThat(values(parlaClarin, turns)).isNotEmpty().isEqualTo(values(tei, turns));
    assertThat(values(parlaClarin, "//note[@type = 'speaker']"))
        .isEqualTo(values(tei, "//speaker"));
    assertThat(values(parlaClarin, "//@xml:id")).containsAll(values(tei, "//@xml:id"));
    assertThat(values(parlaClarin, "//sp | //speaker | //stage | //certainty")).isEmpty();
  }

  @Test
  void aSpeakersLabelPointsAtTheUtteranceAndThatAtTheSpeakersRoles() throws Exception {
    XdmNode parlaClarin = parse(parlaClarin(resource("/render/everything.xml")));

    assertThat(values(parlaClarin, "//u[@xml:id = 'turn-1']/preceding-sibling::note[1]/@corresp"))
        .containsExactly("#turn-1");
    assertThat(
            values(
                parlaClarin,
                "//category[@xml:id = //u[@xml:id = 'turn-1']/tokenize(@ana) ! substring(., 2)]"))
        .containsExactly("speaker", "chair");
  }

  @ParameterizedTest
  @CsvSource({
    "business, (Laughing.), vocal",
    "business, [laughs], vocal",
    "business, (Applause), kinesic",
    "business, (nods), kinesic",
    "business, (Beifall), kinesic",
    "business, (смех в зале), vocal",
    "business, （鼓掌）, kinesic",
    "delivery, (softly), vocal",
    "business, (Reads out the letter), incident",
    "business, (The point was noted), incident",
    "exit, (They leave.), incident"
  })
  void aStageDirectionIsASoundAMovementOrAnIncident(String type, String words, String event)
      throws Exception {
    String stage = "<stage type='" + type + "'>" + words + "</stage>";

    XdmNode parlaClarin = parse(parlaClarin(talk("<sp><p>So. " + stage + "</p></sp>")));

    assertThat(values(parlaClarin, "//seg/*/name()")).containsExactly(event);
    assertThat(values(parlaClarin, "//seg/*/desc")).containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource({
    "<sp who=\"#a\"><p>No label.</p></sp>",
    "<sp><speaker>A:</speaker><stage type=\"exit business\">goes</stage><p>Bye.</p></sp>",
    "<sp><speaker>A:</speaker><list><item>one</item></list></sp>",
    "<sp><speaker>A:</speaker><p>So <stage place=\"margin\">aside</stage></p></sp>",
    "<sp><speaker>A:</speaker><p>So <stage>(see<note>Not seen.</note>)</stage></p></sp>",
    "<sp ana=\"#x\"><speaker>A:</speaker><p>So.</p></sp>",
    "<p>Before</p><closer><signed>A. B.</signed></closer>",
  })
  void whatAnUtteranceHasNoElementForComesBackFromANote(String text) throws Exception {
    assertThat(from("<body>", back(parlaClarin(talk(text))))).isEqualTo(from("<body>", talk(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "<u>Just words.</u>, <sp><p>Just words.</p></sp>",
    "<u trans=\"latching\"><seg type=\"x\">So.</seg></u>, <sp><p>So.</p></sp>",
    "<u><incident><desc>bell</desc></incident></u>, <sp><stage>bell</stage></sp>",
    "<u><gap/></u>, <sp><p><gap/></p></sp>",
  })
  void utterancesThatOthersEncodedBecomeTurns(String utterance, String turn) throws Exception {
    assertThat(from("<body>", back(talk(utterance)))).isEqualTo(from("<body>", talk(turn)));
  }

  @Test
  void aPageThatBeginsBeforeALabelBeginsBeforeTheTurn() throws Exception {
    String turn = "<sp><pb n=\"2\"/><speaker>A:</speaker><p>So.</p></sp>";

    assertThat(back(parlaClarin(talk(turn))))
        .contains("<pb n=\"2\"/><sp><speaker>A:</speaker><p>So.</p></sp>");
  }

  private static String parlaClarin(String tei) throws Exception {
    return rendered(Output.PARLA_CLARIN, tei);
  }

  private static String back(String utterances) throws Exception {
    return rendered(Output.TEI, utterances);
  }

  private static String rendered(Output output, String tei) throws Exception {
    Rendering rendering = STYLESHEETS.render(output, parse(tei), Map.of());
    assertThat(rendering.findings()).isEmpty();
    return rendering.text();
  }

  private static List<String> values(XdmNode document, String path) throws Exception {
    XPathCompiler xpath = SAXON.processor().newXPathCompiler();
    xpath.declareNamespace("", "http://www.tei-c.org/ns/1.0");
    return xpath.evaluate(path, document).stream().map(XdmItem::getStringValue).toList();
  }

  private static String talk(String text) {
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader>
        <fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader>
        <text><body>%s</body></text></TEI>
        """
        .formatted(text);
  }

  private static String header(String tei) {
    return tei.substring(tei.indexOf("<teiHeader"), tei.indexOf("</teiHeader>"));
  }

  /** The text, and what stands off it. */
  private static String text(String tei) {
    return from("</teiHeader>", tei);
  }

  private static String from(String tag, String tei) {
    return tei.substring(tei.indexOf(tag));
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }

  private static XdmNode parse(String tei) throws Exception {
    return SAXON.parse(tei.getBytes(StandardCharsets.UTF_8), "talk.xml");
  }

  private static String resource(String name) throws Exception {
    try (InputStream bytes = InterchangeTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
