package chancery.validate;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that a document cannot trigger are not compiled for it, and none is missed by that. */
class TriggeredRulesTest {
  private static final Saxon SAXON = new Saxon();
  private static final Set<String> LETTER = Set.of("letter", "note");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "t:note",
        "note",
        "t:other | t:letter/t:note",
        "t:note[@type = 'a/t:b|c']",
        "letter//t:note[x[y]]/@type",
        "t:*[self::t:other]",
        "@type",
        "t:other/*",
        "t:letter//text()",
        "(t:note | t:other)[1]",
        "(t:other)",
        "root()",
        "/",
        "t:other union t:note",
        "element(t:other)",
        "Q{urn:t}other",
      })
  void aContextThatMayMatchIsKept(String context) {
    assertThat(TriggeredRules.canFire(context, LETTER)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "t:other",
        "other",
        "t:note/t:other",
        "t:other[t:note]",
        "t:other[@x = 'it]s'] | t:third",
        "t:other/@type",
        "t:other/@*",
        "/t:other",
      })
  void aContextOfElementsThatAreNotThereIsLeftOut(String context) {
    assertThat(TriggeredRules.canFire(context, LETTER)).isFalse();
  }

  @Test
  void theBytesTellTheElements() {
    assertThat(names("<a:one xmlns:a='b'><two/><three\n/><!-- <four> --> 1 < 2</a:one>"))
        .contains(Set.of("one", "two", "three", "four"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no tags",
        "<!DOCTYPE a [<!ENTITY e '&#60;b/>'>]><a>&e;</a>",
        "<é/>",
        "<ns:mémo/>",
      })
  void orDoNot(String xml) {
    assertThat(names(xml)).isEmpty();
  }

  @Test
  void orAreOfAnEncodingThatHidesThem() {
    assertThat(ElementNames.in("<a/>".getBytes(UTF_16))).isEmpty();
  }

  private static Optional<Set<String>> names(String xml) {
    return ElementNames.in(xml.getBytes(UTF_8));
  }

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/schema"))) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  private static Schematron all;

  @BeforeAll
  static void compileAll() throws Exception {
    all = Schematron.load(SAXON, Schema.read(Schema.RULES_STYLESHEET), Settings.ANY_DAY);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void whatIsTriggeredFindsWhatAllFind(Path file) throws Exception {
    byte[] xml = Files.readAllBytes(file);
    byte[] stylesheet = Schema.read(Schema.RULES_STYLESHEET);
    Schematron triggered =
        Schematron.load(SAXON, stylesheet, ElementNames.in(xml).orElseThrow(), Settings.ANY_DAY);

    assertThat(findings(triggered, xml)).isEqualTo(findings(all, xml));
  }

  private static List<Finding> findings(Schematron rules, byte[] xml) throws Exception {
    XdmNode tree = SAXON.parse(xml, "a.xml");
    return rules.check(tree, "a.xml", new SourcePlaces(xml));
  }

  @Test
  void aLaterDocumentHasTheRulesOfItsOwnElements(@TempDir Path folder) throws Exception {
    Path schema = folder.resolve("letters.sch");
    Files.writeString(
        schema,
        """
        <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
          <pattern>
            <rule context="note"><report id="N" test="true()">a note</report></rule>
            <rule context="stamp"><report id="S" test="true()">a stamp</report></rule>
          </pattern>
        </schema>
        """);
    Settings settings = JudgedBy.schemas(schema);
    Validators validators = new Validators(new Saxon(), settings);

    assertThat(rules(validators, "<letter><note/></letter>")).containsExactly("N");
    assertThat(rules(validators, "<letter><stamp/><note/></letter>")).containsExactly("S", "N");
    assertThat(rules(validators, "<letter><note/></letter>")).containsExactly("N");
  }

  private static List<String> rules(Validators validators, String xml) throws Exception {
    return validators.validate("a.xml", Optional.empty(), xml.getBytes(UTF_8)).stream()
        .map(Finding::rule)
        .toList();
  }
}
