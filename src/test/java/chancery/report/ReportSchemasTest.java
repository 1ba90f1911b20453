package chancery.report;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.NpmPackage;
import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.finding.Severity;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What reports for programs look like, held against the schemas that say so. */
class ReportSchemasTest {
  private static final Path PUBLISHED = Path.of("docs/reference/finding.schema.json");

  /** Findings of every severity, of a place that is known wholly, in part, and not at all. */
  private static List<Finding> findings() {
    return Stream.of(Severity.values())
        .flatMap(
            severity ->
                Stream.of(new Place("a \u00e9.xml", 3, 7), new Place("a.xml", 3, 0), Place.of("-"))
                    .map(place -> new Finding("CORE-001", severity, place, "A \"b\"\n\u0001", "")))
        .toList();
  }

  @Test
  void eachLineOfJsonIsAsThePublishedSchemaSays() throws IOException {
    Schema schema = schema(SpecificationVersion.DRAFT_2020_12, PUBLISHED);

    String report = LineReport.json().document("a.xml", findings(), List.of());

    assertThat(report.lines()).hasSize(findings().size());
    assertThat(report.lines())
        .allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
  }

  @Test
  void theReportOfABuildIsAsItsPublishedSchemaSays() throws IOException {
    Schema schema =
        schema(
            SpecificationVersion.DRAFT_2020_12, Path.of("docs/reference/build-report.schema.json"));
    List<Finding> findings = findings().stream().map(ReportSchemasTest::inSources).toList();
    BuildReport report = new BuildReport();
    report.add(BuildReport.Document.of("a.txt", List.of("a.html", "a.xml"), findings, ""));
    report.add(BuildReport.Document.of("b.txt", List.of(), List.of(), "It could not be read."));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    report.write(findings, written);
    String json = written.toString(StandardCharsets.UTF_8);

    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(json.replace("\"files\"", "\"file\""), InputFormat.JSON))
        .isNotEmpty();
  }

  private static Finding inSources(Finding finding) {
    Place place = finding.place();
    return finding.at(new Place("source:" + place.path(), place.line(), place.column()));
  }

  @Test
  void thePublishedSchemaRefusesWhatNoFindingIs() throws IOException {
    Schema schema = schema(SpecificationVersion.DRAFT_2020_12, PUBLISHED);
    String line =
        LineReport.json()
            .document("a.xml", findings(), List.of())
            .lines()
            .findFirst()
            .orElseThrow();

    for (String wrong :
        List.of(
            line.replace("\"error\"", "\"fatal\""),
            line.replace("\"line\":3,", ""),
            line.replace("\"column\":7", "\"column\":0"),
            line.replace("\"rule\":\"CORE-001\",", ""),
            line.replace("\"help\"", "\"advice\""))) {
      assertThat(schema.validate(wrong, InputFormat.JSON)).as(wrong).isNotEmpty();
    }
  }

  @Test
  void sarifIsAsItsStandardSays() throws IOException {
    Path published = NpmPackage.file("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
    Schema schema = schema(SpecificationVersion.DRAFT_4, published);

    for (List<Finding> found : List.of(List.<Finding>of(), findings())) {
      SarifReport report = new SarifReport("1.0");
      String log = report.document("a.xml", found, List.of()) + report.end();
      assertThat(schema.validate(log, InputFormat.JSON)).isEmpty();
    }
  }

  private static Schema schema(SpecificationVersion version, Path file) throws IOException {
    return SchemaRegistry.withDefaultDialect(version)
        .getSchema(Files.readString(file), InputFormat.JSON);
  }
}
