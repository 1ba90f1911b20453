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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Parla-CLARIN and ISO 24624 make of a document, and what comes back:
 * docs/reference/interchange.md.
 */
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

  /** Each document in each form. */
  static Stream<Arguments> journeys() {
    return documents()
        .flatMap(
            document ->
                Stream.of(Output.PARLA_CLARIN, Output.ISO_24624)
                    .map(form -> Arguments.of(document, form)));
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void theTextComesBackAsItWasExceptWhatIsListed(String document, Output form) throws Exception {
    String expected = resource(document);
    for (Map.Entry<String, String> listed : LISTED.entrySet()) {
      expected = expected.replace(listed.getKey(), listed.getValue());
    }

    assertThat(text(back(rendered(form, resource(document))))).isEqualTo(text(expected));
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void theHeaderComesBackExceptTheSchemaItNames(String document, Output form) throws Exception {
    String expected = header(resource(document)).replaceAll("<schemaRef[^>]*>", "");

    assertThat(withoutSpace(header(back(rendered(form, resource(document))))))
        .isEqualTo(withoutSpace(expected));
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void noWordOfTheTextIsLostOnTheWay(String document, Output form) throws Exception {
    assertThat(Words.of(parse(rendered(form, resource(document)))))
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

  @ParameterizedTest
  @MethodSource("documents")
  void inISO24624EachUtteranceStandsInABlockOnTheTimeline(String document) throws Exception {
    XdmNode iso = parse(rendered(Output.ISO_24624, resource(document)));

    assertThat(values(iso, "//u[not(parent::annotationBlock)] | //annotationBlock[count(u) != 1]"))
        .isEmpty();
    assertThat(values(iso, "//annotationBlock/string-join((u/@xml:id, @who), ' ')"))
        .isNotEmpty()
        .isEqualTo(
            values(
                parse(resource(document)), "//text//(sp | u)/string-join((@xml:id, @who), ' ')"));
    assertThat(values(iso, "//annotationBlock/(@start, @end)/substring(., 2)"))
        .isEqualTo(values(iso, "//text/timeline/when/@xml:id[not(matches(., '\\d-\\d+$'))]"));
    assertThat(values(iso, "//text//anchor/@synch/substring(., 2)"))
        .isSubsetOf(values(iso, "//text/timeline/when/@xml:id"));
  }

  @Test
  void inISO24624AMomentHasATimeOnlyWhereTheSourceStatesOne() throws Exception {
    XdmNode timed = parse(rendered(Output.ISO_24624, resource("/render/everything.xml")));
    XdmNode untimed =
        parse(rendered(Output.ISO_24624, talk("<sp><p>So.</p></sp><sp><p>Yes.</p></sp>")));

    assertThat(values(timed, "//text/timeline/when/string-join((@xml:id, @since, @interval), ' ')"))
        .containsSubsequence("moment-1", "moment-1-end", "moment-2", "moment-2-1 #moment-1 67")
        .contains("moment-3");
    assertThat(values(timed, "//text/timeline/@unit")).containsExactly("s");
    assertThat(values(untimed, "//timeline/when/@xml:id"))
        .containsExactly("moment-1", "moment-1-end", "moment-2", "moment-2-end");
    assertThat(values(untimed, "//timeline/@unit | //when/(@interval | @absolute | @since)"))
        .isEmpty();
  }

  @Test
  void inISO24624AnIntervalOfTheSourceIsCountedFromTheFirstTime() throws Exception {
    String timeline =
        "<timeline unit='min' origin='#a'><when xml:id='a' absolute='10:00:00'/>"
            + "<when xml:id='b' interval='2' since='#a'/><when xml:id='c' interval='500' unit='ms'"
            + " since='#b'/></timeline>";
    String turns = "<sp synch='#b'><p>So.</p></sp><sp synch='#c'><p>Yes.</p></sp>";

    XdmNode iso =
        parse(
            rendered(
                Output.ISO_24624,
                talk(turns).replace("<text>", "<standOff>" + timeline + "</standOff><text>")));

    assertThat(values(iso, "//text/timeline/when/string-join((@xml:id, @interval), ' ')"))
        .containsExactly("moment-1", "moment-1-end", "moment-2 0.5", "moment-2-end");
  }

  @Test
  void ISO24624IsNotParlaClarin() throws Exception {
    XdmNode iso = parse(rendered(Output.ISO_24624, resource("/render/everything.xml")));

    assertThat(values(iso, "//taxonomy[@xml:id = 'speaker-roles'] | //u/@ana")).isEmpty();
    assertThat(values(iso, "//msIdentifier/repository")).containsExactly("Port Archive");
    assertThat(values(iso, "//encodingDesc/transcriptionDesc/@ident")).containsExactly("chancery");
  }

  @ParameterizedTest
  @CsvSource({
    "<annotationBlock who=\"#a\" start=\"#t\" end=\"#s\"><u>Just words.</u></annotationBlock>,"
        + " <sp who=\"#a\" synch=\"#t\"><p>Just words.</p></sp>",
    "<annotationBlock who=\"#a\"><u><seg>So.</seg></u><spanGrp type=\"pos\"><span>ADV</span></spanGrp></annotationBlock>,"
        + " <sp who=\"#a\"><p>So.</p></sp><spanGrp type=\"pos\"><span>ADV</span></spanGrp>",
  })
  void blocksThatOthersEncodedBecomeTurns(String block, String turn) throws Exception {
    assertThat(from("<body>", back(talk(block)))).isEqualTo(from("<body>", talk(turn)));
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
