package chancery.report;

import chancery.finding.Finding;
import chancery.finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What an edition holds and what was found in it, as JSON. {@code docs/reference/build-report.md}
 * says what each member means. It tells nothing of the build itself, neither when it was nor what
 * it had to do, so that the same edition has the same report. Findings repeat each other's words,
 * so they wait for the end compressed. Used by one thread.
 */
public final class BuildReport {
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final DeflaterOutputStream documents = new DeflaterOutputStream(packed);
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private int all;
  private int done;

  /**
   * What the report says of one document. Immutable: those of several documents can be made at
   * once.
   *
   * @param json as it says it
   * @param counts how many findings of each severity there are
   * @param done whether it is in the edition without an error
   */
  public record Document(String json, Map<Severity, Integer> counts, boolean done) {
    public Document {
      counts = Map.copyOf(counts);
    }

    /**
     * What the report says of a document.
     *
     * @param source its transcript, from the folder of transcripts
     * @param files what was made of it, from the edition's folder
     * @param problem what kept it from being read; empty where it was read
     */
    public static Document of(
        String source, List<String> files, List<Finding> findings, String problem) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("source", source);
      document.put("files", files);
      document.put("findings", objects(findings));
      if (!problem.isEmpty()) {
        document.put("problem", problem);
      }
      return new Document(
          Json.of(document), counted(findings), problem.isEmpty() && !Finding.anyError(findings));
    }
  }

  /** Adds a document. */
  public void add(Document document) {
    try {
      documents.write(utf8((all == 0 ? "\n  " : ",\n  ") + document.json()));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in the memory cannot be written", e);
    }
    document.counts().forEach((severity, count) -> counts.merge(severity, count, Integer::sum));
    all++;
    if (document.done()) {
      done++;
    }
  }

  /**
   * Writes the report, to which no document can be added any more.
   *
   * @param findings on the edition as a whole
   * @throws IOException where it cannot be written
   */
  public void write(List<Finding> findings, OutputStream report) throws IOException {
    Map<Severity, Integer> ofEdition = counted(findings);
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("documents", all);
    summary.put("done", done);
    for (Severity severity : Severity.values()) {
      summary.put(
          severity.word(), counts.getOrDefault(severity, 0) + ofEdition.getOrDefault(severity, 0));
    }
    report.write(utf8("{\"version\": 1,\n \"summary\": " + Json.of(summary)));
    report.write(utf8(",\n \"findings\": " + Json.of(objects(findings)) + ",\n \"documents\": ["));
    documents.finish();
    new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray())).transferTo(report);
    report.write(utf8("\n]}\n"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<Severity, Integer> counted(List<Finding> findings) {
    Map<Severity, Integer> counted = new EnumMap<>(Severity.class);
    findings.forEach(finding -> counted.merge(finding.severity(), 1, Integer::sum));
    return counted;
  }

  private static List<Object> objects(List<Finding> findings) {
    return findings.stream().<Object>map(LineReport::object).toList();
  }
}
