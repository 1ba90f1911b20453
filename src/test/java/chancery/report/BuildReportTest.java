package chancery.report;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A build's report")
class BuildReportTest {

  @Test
  void lists_documents_with_their_files_and_findings() throws IOException {
    BuildReport report = new BuildReport();
    report.add(BuildReport.Document.of("a.txt", List.of("a.html", "a.xml"), List.of(), ""));
    report.add(
        BuildReport.Document.of(
            "b.txt",
            List.of(),
            List.of(Finding.error("CORE-001", new Place("source:b.txt", 3, 1), "It is so.", "Do.")),
            ""));
    report.add(BuildReport.Document.of("c.txt", List.of(), List.of(), "not readable"));
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    report.write(List.of(Finding.warning("EDITION-004", Place.of("edition:d.xml"), "m", "")), json);
    assertThat(json.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"version": 1,
             "summary": {"documents":3,"done":1,"error":1,"warning":1,"info":0},
             "findings": [{"rule":"EDITION-004","severity":"warning","path":"edition:d.xml","message":"m","help":""}],
             "documents": [
              {"source":"a.txt","files":["a.html","a.xml"],"findings":[]},
              {"source":"b.txt","files":[],"findings":[{"rule":"CORE-001","severity":"error","path":"source:b.txt","line":3,"column":1,"message":"It is so.","help":"Do."}]},
              {"source":"c.txt","files":[],"findings":[],"problem":"not readable"}
            ]}
            """);
  }
}
