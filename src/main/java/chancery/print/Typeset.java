package chancery.print;

import chancery.finding.Finding;
import java.util.List;

/**
 * A document as printed pages.
 *
 * @param pdf the file, the same bytes for the same document
 * @param findings what could not be printed as it is, none where all is well
 */
@SuppressWarnings("ArrayRecordComponent")
public record Typeset(byte[] pdf, List<Finding> findings) {
  public Typeset {
    findings = List.copyOf(findings);
  }
}
