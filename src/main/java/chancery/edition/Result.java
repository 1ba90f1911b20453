package chancery.edition;

import chancery.finding.Finding;
import java.util.List;
import java.util.Map;

/**
 * What is remembered of a step that was performed.
 *
 * @param inputs what it was made from
 * @param files each file it made, by its path from the edition's folder
 * @param value what other steps are made from
 * @param sum the digest of the value
 * @param findings what was found on the way
 */
record Result(
    Digest inputs,
    Map<String, Fingerprint> files,
    String value,
    Digest sum,
    List<Finding> findings) {
  Result {
    files = Map.copyOf(files);
    findings = List.copyOf(findings);
  }
}
