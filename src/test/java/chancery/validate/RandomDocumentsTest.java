package chancery.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What our schema accepts, TEI All accepts: documents made up by our grammar, some of them whole,
 * some of any one element.
 */
@TestInstance(Lifecycle.PER_CLASS)
class RandomDocumentsTest {
  private static final int OF_EACH_ELEMENT = 12;
  private static final int WHOLE = 300;
  private static final long SEED = 1;
  private static final Pattern TAG = Pattern.compile("<(\\w+)");

  private GrammarModel schema;
  private List<String> documents = List.of();

  @BeforeAll
  void makeDocuments() throws Exception {
    schema = new GrammarModel(Schema.read(Schema.GRAMMAR));
    documents = made();
  }

  private List<String> made() {
    RandomDocuments random = new RandomDocuments(schema, SEED);
    List<String> made = new ArrayList<>();
    for (int i = 0; i < WHOLE; i++) {
      made.add(random.next("TEI"));
    }
    for (String element : schema.elementNames()) {
      for (int i = 0; i < OF_EACH_ELEMENT; i++) {
        made.add(random.next(element));
      }
    }
    return made;
  }

  @Test
  void theSameSeedMakesTheSameDocuments() {
    RandomDocuments again = new RandomDocuments(schema, SEED);

    assertThat(documents).startsWith(again.next("TEI"), again.next("TEI"));
  }

  @Test
  void everyElementOfTheSchemaIsInSomeOfThem() {
    Set<String> used = new TreeSet<>();
    for (String document : documents) {
      TAG.matcher(document).results().forEach(tag -> used.add(tag.group(1)));
    }

    assertThat(used).containsExactlyElementsOf(schema.elementNames());
  }

  @Test
  void ourSchemaAcceptsThem() throws Exception {
    assertThat(refused(schema)).isEmpty();
  }

  @Test
  void teiAllAcceptsThem() throws Exception {
    assertThat(refused(new GrammarModel(TeiAll.grammar()))).isEmpty();
  }

  private List<String> refused(GrammarModel model) throws Exception {
    Grammar grammar = InDeepStack.load(model.startingAnywhere());
    return InDeepStack.run(
        () -> {
          List<String> refused = new ArrayList<>();
          for (String document : documents) {
            for (Finding finding : findings(grammar, document.getBytes(UTF_8))) {
              refused.add(finding.message() + " " + document);
            }
          }
          return refused;
        });
  }

  private static List<Finding> findings(Grammar grammar, byte[] xml) throws Exception {
    return GrammarCheck.check(grammar, "random", xml, new SourcePlaces(xml), Wording.JING);
  }
}
