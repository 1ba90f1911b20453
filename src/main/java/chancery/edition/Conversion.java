package chancery.edition;

import chancery.finding.Finding;
import chancery.finding.Severity;
import chancery.transcript.Doubt;
import java.util.List;

/**
 * What came of converting one source.
 *
 * @param tei the TEI document in UTF-8; empty where the source could not be read
 * @param findings what was found: in the source, in what was inferred, in the TEI's validity and
 *     fidelity
 * @param doubts what was inferred, and no editor has settled
 */
@SuppressWarnings("ArrayRecordComponent") // a document's bytes, handed over once and not compared
public record Conversion(byte[] tei, List<Finding> findings, List<Doubt> doubts) {
  public Conversion {
    doubts = List.copyOf(doubts);
    findings = List.copyOf(findings);
  }

  /** Whether the TEI may be called done: it is there, valid, and holds every word. */
  public boolean isDone() {
    return tei.length > 0 && findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
  }
}
