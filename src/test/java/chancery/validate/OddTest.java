package chancery.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import chancery.finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.w3c.dom.Document;

/**
 * The ODD says what the grammar and the rules say. {@code -Dapprove} brings its specifications up
 * to them and leaves its chapters as they are.
 */
@TestInstance(Lifecycle.PER_CLASS)
class OddTest {
  private static final Path ODD = Path.of("schema/chancery.odd");
  private static final String EXAMPLES = "http://www.tei-c.org/ns/Examples";
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "<egXML xmlns=\"" + EXAMPLES + "\" valid=\"true\">(.*?)</egXML>", Pattern.DOTALL);
  private static final String IN_TEI =
      "<examples xmlns=\"http://www.tei-c.org/ns/1.0\">%s</examples>";

  private String text = "";
  private OddModel odd = new OddModel(parse("<none/>"));
  private GrammarModel grammar;

  @BeforeAll
  void bringUpToDate() throws Exception {
    if (System.getProperty("approve") != null) {
      Files.writeString(ODD, broughtUpToDate());
    }
    text = Files.readString(ODD);
    odd = new OddModel(parse(text));
    grammar = new GrammarModel(Schema.read(Schema.GRAMMAR));
  }

  @Test
  void isUpToDate() throws Exception {
    assertThat(text).isEqualTo(broughtUpToDate());
  }

  @Test
  void hasTheElementsOfTheGrammar() {
    assertThat(odd.elementNames()).isEqualTo(grammar.elementNames());
    assertThat(odd.includedElements()).isEqualTo(grammar.elementNames());
  }

  @Test
  void hasTheAttributesAndValuesOfTheGrammar() {
    for (String element : grammar.elementNames()) {
      assertThat(odd.attributes(element)).as(element).isEqualTo(grammar.attributes(element));
    }
  }

  @Test
  void allowsInEachElementWhatTheGrammarAllows() {
    List<String> differences = new ArrayList<>();
    for (String element : grammar.elementNames()) {
      ContentModel here = odd.content(element);
      ContentModel there = grammar.content(element);
      Stream.of(here.beyond(there), there.beyond(here))
          .flatMap(Optional::stream)
          .forEach(children -> differences.add(element + ":" + children));
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void hasTheRulesOfTheSchematron() {
    Set<String> rules =
        Pattern.compile("<sch:assert id=\"([^\"]+)\"")
            .matcher(new String(Schema.read(Schema.RULES), UTF_8))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(rules).isNotEmpty();
    assertThat(odd.constraints().stream().filter(id -> id.matches("[A-Z]+-\\d{3}")))
        .containsExactlyElementsOf(rules);
  }

  @Test
  void hasOnlyValidExamples() throws Exception {
    Grammar anyElement = InDeepStack.load(grammar.startingAnywhere());
    Matcher examples = EXAMPLE.matcher(text);
    int count = 0;
    while (examples.find()) {
      for (String example : roots(IN_TEI.formatted(examples.group(1)))) {
        byte[] xml = example.getBytes(UTF_8);
        assertThat(
                GrammarCheck.check(
                    anyElement, "example", xml, new SourcePlaces(xml), Wording.FOR_PEOPLE))
            .as(example)
            .isEmpty();
        count++;
      }
    }
    assertThat(count).isEqualTo(text.split("<egXML ", -1).length - 1);
  }

  @Test
  void isValidTei() throws Exception {
    List<Finding> findings =
        TeiAll.validators().validate(ODD.toString(), Optional.empty(), text.getBytes(UTF_8));

    assertThat(findings).filteredOn(finding -> finding.severity() == Severity.ERROR).isEmpty();
  }

  private static String broughtUpToDate() throws Exception {
    Processor saxon = new Processor(false);
    DocumentBuilder documents = saxon.newDocumentBuilder();
    XdmNode odd = documents.build(ODD.toFile());
    Xslt30Transformer stylesheet =
        saxon
            .newXsltCompiler()
            .compile(new StreamSource(Path.of("src/build/odd.xsl").toFile()))
            .load30();
    stylesheet.setStylesheetParameters(
        Map.of(
            new QName("grammar"), documents.build(source(Schema.read(Schema.GRAMMAR))),
            new QName("rules"), documents.build(source(Schema.read(Schema.RULES)))));
    stylesheet.setGlobalContextItem(odd);
    StringWriter written = new StringWriter();
    stylesheet.applyTemplates(odd, stylesheet.newSerializer(written));
    return written.toString();
  }

  private static StreamSource source(byte[] xml) {
    return new StreamSource(new ByteArrayInputStream(xml));
  }

  /** Each element of an example as a document. */
  private static List<String> roots(String examples) throws Exception {
    Processor saxon = new Processor(false);
    XdmNode document = saxon.newDocumentBuilder().build(source(examples.getBytes(UTF_8)));
    return saxon.newXPathCompiler().evaluate("/*/*/serialize(.)", document).stream()
        .map(Object::toString)
        .toList();
  }

  private static Document parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
