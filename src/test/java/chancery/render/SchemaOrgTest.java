package chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.SchemaOrg;
import chancery.xml.Saxon;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A document in the words of schema.org")
class SchemaOrgTest {
  private static final Saxon SAXON = new Saxon();
  private static final Stylesheets STYLESHEETS = new Stylesheets(SAXON);
  private static SchemaOrg vocabulary;

  @BeforeAll
  static void read() throws Exception {
    vocabulary = SchemaOrg.read();
  }

  private static Stream<String> documents() {
    String plain = CitedDocument.plain().tei();
    return Stream.of(
        plain,
        plain.replace(" when=\"1931-03-02\"", " from=\"1931-03-02\" to=\"1931-03-04\""),
        plain.replace(" when=\"1931-03-02\"", " notBefore=\"1931\" notAfter=\"1933\""),
        plain.replace(" when=\"1931-03-02\"", ""),
        plain.replaceAll("(?s)<bibl type=\"archival.*?</bibl>", ""),
        plain.replaceAll("(?s)<bibl.*</bibl>", "<p/>"),
        licensed("<licence target=\"https://example.org/by\">By</licence>"),
        licensed("<licence>Ask the archive.</licence>"));
  }

  private static String licensed(String licence) {
    return CitedDocument.plain()
        .tei()
        .replace(
            "<p>Unpublished.</p>",
            "<publisher>P</publisher><availability>" + licence + "</availability>");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void has_types_and_properties_that_there_are_and_values_that_these_take(String tei)
      throws Exception {
    String json =
        STYLESHEETS
            .render(
                Output.SCHEMA_ORG,
                SAXON.parse(tei.getBytes(StandardCharsets.UTF_8), "t.xml"),
                Map.of())
            .text();

    assertThat(faults(json)).as(json).isEmpty();
  }

  @Test
  void is_judged_by_a_vocabulary_that_knows_what_is_wrong() throws Exception {
    assertThat(faultsOf("{'@type': 'Paper'}")).containsExactly("there is no type Paper");
    assertThat(faultsOf("{'@type': 'ArchiveComponent', 'pagination': '7'}"))
        .containsExactly("ArchiveComponent has no pagination");
    assertThat(faultsOf("{'@type': 'CreativeWork', 'publisher': {'@type': 'Place', 'name': 'X'}}"))
        .containsExactly("CreativeWork.publisher takes no Place");
    assertThat(faultsOf("{'@type': 'CreativeWork', 'dateCreated': 'in March'}")).hasSize(1);
    assertThat(faultsOf("{'@type': 'ArchiveOrganization', 'name': 'X', 'location': 'Y'}"))
        .isEmpty();
  }

  private static List<String> faultsOf(String json) throws Exception {
    return faults(json.replace('\'', '"'));
  }

  private static List<String> faults(String json) throws Exception {
    return vocabulary.faults(new ObjectMapper().readTree(json));
  }
}
