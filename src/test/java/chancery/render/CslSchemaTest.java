package chancery.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chancery.xml.Saxon;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A document as CSL-JSON")
class CslSchemaTest {
  private static final Saxon SAXON = new Saxon();
  private static final Stylesheets STYLESHEETS = new Stylesheets(SAXON);
  private static final Path WRITTEN = Path.of("src/test/resources/cite/csl-item.schema.json");

  private static Stream<String> documents() {
    String plain = CitedDocument.plain().tei();
    return Stream.of(
        plain,
        CitedDocument.plain().saying("\"quoted\" {braces} \\ & < \u2028 المنارة 灯塔").tei(),
        plain.replace(" when=\"1931-03-02\"", " from=\"1931-03-02\" to=\"1931-03-04\""),
        plain.replace(" when=\"1931-03-02\"", " when=\"1931-03\" cert=\"low\""),
        plain.replace(" when=\"1931-03-02\"", " notBefore=\"1931\" notAfter=\"1933\""),
        plain.replace(" when=\"1931-03-02\"", " when=\"-0044-03-15\""),
        plain.replace(" when=\"1931-03-02\"", ""),
        plain.replaceAll("<persName>.*?</persName>", "<persName>灯塔管理处</persName>"),
        plain.replaceAll("(?s)<profileDesc>.*</profileDesc>", ""),
        plain.replaceAll("(?s)<bibl.*</bibl>", "<p/>"),
        plain.replaceAll("(?s)>[^<>]*<", "><"));
  }

  private static String csl(String tei) throws Exception {
    byte[] bytes = tei.getBytes(StandardCharsets.UTF_8);
    return STYLESHEETS.render(Output.CSL_JSON, SAXON.parse(bytes, "t.xml"), Map.of()).text();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void has_the_variables_that_a_record_fills_and_no_other(String tei) throws Exception {
    assertValid(SpecificationVersion.DRAFT_2020_12, WRITTEN, csl(tei));
  }

  /** Runs where {@code -Dcsl.schema=FILE} says where the CSL project's csl-data.json is. */
  @ParameterizedTest
  @MethodSource("documents")
  void is_as_the_schema_of_the_CSL_project_says(String tei) throws Exception {
    String file = System.getProperty("csl.schema", "");
    assumeTrue(!file.isEmpty(), "-Dcsl.schema is not given");
    assertValid(SpecificationVersion.DRAFT_7, Path.of(file), csl(tei));
  }

  private static void assertValid(SpecificationVersion version, Path file, String json)
      throws Exception {
    Schema schema =
        SchemaRegistry.withDefaultDialect(version)
            .getSchema(Files.readString(file), InputFormat.JSON);

    assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
    assertThat(schema.validate(json.replace("\"type\"", "\"kind\""), InputFormat.JSON))
        .isNotEmpty();
  }
}
