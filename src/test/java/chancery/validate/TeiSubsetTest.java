package chancery.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What our schema accepts, TEI All accepts. Runs where {@link TeiAll} is. */
@TestInstance(Lifecycle.PER_CLASS)
class TeiSubsetTest {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final int SETS_OF_ATTRIBUTES = 100;

  private GrammarModel tei;
  private GrammarModel ours;

  @BeforeAll
  void readTheGrammars() throws Exception {
    tei = new GrammarModel(TeiAll.grammar());
    ours = new GrammarModel(Schema.read(Schema.GRAMMAR));
  }

  @Test
  void everyElementIsOneOfTeis() {
    assertThat(tei.elementNames()).containsAll(ours.elementNames());
  }

  @Test
  void whatMayStandInAnElementMayStandInTeis() {
    List<String> beyond = new ArrayList<>();
    for (String element : ours.elementNames()) {
      ours.content(element)
          .beyond(tei.content(element))
          .ifPresent(children -> beyond.add(element + ":" + children));
    }
    assertThat(beyond).isEmpty();
  }

  @Test
  void whatAttributesAnElementMayHaveTeisMayHave() throws Exception {
    Grammar anyElement = InDeepStack.load(tei.startingAnywhere());
    AttributeSampler sampler = new AttributeSampler(ours, 1);
    List<String> refused = new ArrayList<>();
    for (String element : ours.elementNames()) {
      for (int i = 0; i < SETS_OF_ATTRIBUTES; i++) {
        Map<String, String> attributes = sampler.sample(element);
        if (!accepts(anyElement, element, attributes)) {
          refused.add(element + " " + attributes);
          break;
        }
      }
    }
    assertThat(refused).isEmpty();
  }

  private static boolean accepts(Grammar grammar, String element, Map<String, String> attributes) {
    Matcher matcher = grammar.borrow().matcher();
    MatchContext context = new NoContext();
    Name name = new Name(TEI, element);
    boolean accepted = matcher.matchStartDocument();
    accepted &= matcher.matchStartTagOpen(name, element, context);
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      String qName = attribute.getKey();
      boolean xml = qName.startsWith("xml:");
      Name attributeName =
          xml
              ? new Name("http://www.w3.org/XML/1998/namespace", qName.substring(4))
              : new Name("", qName);
      accepted &= matcher.matchAttributeName(attributeName, qName, context);
      accepted &= matcher.matchAttributeValue(attribute.getValue(), attributeName, qName, context);
    }
    accepted &= matcher.matchStartTagClose(name, element, context);
    return accepted;
  }

  private static final class NoContext implements MatchContext {
    @Override
    public String getPrefix(String uri) {
      return "";
    }

    @Override
    public String resolveNamespacePrefix(String prefix) {
      return "";
    }

    @Override
    public String getBaseUri() {
      return "";
    }

    @Override
    public boolean isUnparsedEntity(String name) {
      return false;
    }

    @Override
    public boolean isNotation(String name) {
      return false;
    }
  }
}
