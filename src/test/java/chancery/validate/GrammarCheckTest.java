package chancery.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import chancery.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What our own grammar does not show: elements whose words are of a datatype. */
class GrammarCheckTest {
  private static final String GRAMMAR =
      """
      <element name="TEI" xmlns="http://relaxng.org/ns/structure/1.0"
          ns="http://www.tei-c.org/ns/1.0"
          datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
        <zeroOrMore>
          <choice>
            <element name="num"><data type="integer"/></element>
            <element name="names"><list><oneOrMore><choice><value>Ada</value><value>Ben</value></choice></oneOrMore></list></element>
            <element name="date"><choice><value>today</value><value>tomorrow</value></choice></element>
          </choice>
        </zeroOrMore>
      </element>
      """;

  @Test
  void acceptsWordsOfTheDatatype() throws Exception {
    assertThat(check("<num> 12 </num>\n<date>today</date>")).isEmpty();
  }

  @Test
  void refusesOthersAndSaysWhatTheyMayBe() throws Exception {
    List<Finding> findings = check("<num>12</num>\n<date>todai</date>\n<num>many</num>");

    assertThat(findings)
        .extracting(Finding::rule, f -> f.place().line(), Finding::message, Finding::help)
        .containsExactly(
            tuple(
                "GRAMMAR-004",
                2,
                "\"todai\" is not what date may hold.",
                "Did you mean today? It may be today or tomorrow."),
            tuple(
                "GRAMMAR-004", 3, "\"many\" is not what num may hold.", "It must be an integer."));
  }

  @Test
  void namesTheWordOfAListThatIsWrong() throws Exception {
    assertThat(check("<names>Ada Bem</names>"))
        .extracting(Finding::message, Finding::help)
        .containsExactly(
            tuple(
                "\"Bem\" is not what names may hold.", "Did you mean Ben? It may be Ada or Ben."));
  }

  @Test
  void refusesWordsWhereThereMayBeNone() throws Exception {
    assertThat(check("<num>12</num>, and"))
        .extracting(Finding::rule, f -> f.place().column())
        .containsExactly(tuple("GRAMMAR-006", 55));
  }

  private static List<Finding> check(String content) throws Exception {
    byte[] xml =
        ("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">" + content + "</TEI>").getBytes(UTF_8);
    return GrammarCheck.check(
        Grammar.load(new SchemaFile(Path.of("a.rng"), GRAMMAR.getBytes(UTF_8)), Grammar.Scope.TEI),
        "a.xml",
        xml,
        new SourcePlaces(xml),
        Wording.FOR_PEOPLE);
  }
}
