package chancery.report;

import chancery.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings that are known and not to be reported, so that a big old corpus can begin. A finding is
 * known by its document, rule and message, not by its line, which moves; as many of a kind are
 * known as were written down.
 *
 * <p>Used by one thread, which asks of each finding once.
 */
public final class Baseline {
  private static final String HEAD =
      "# Findings that chancery validate --baseline passes over: how many, rule, file, message.\n";

  private final Map<String, Integer> left = new HashMap<>();

  private Baseline() {}

  /** Nothing known. */
  public static Baseline none() {
    return new Baseline();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException naming the first line that is not of that form
   */
  public static Baseline read(String text) {
    Baseline baseline = new Baseline();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        int tab = line.indexOf('\t');
        if (tab < 1 || !line.substring(0, tab).matches("[0-9]{1,9}")) {
          throw new IllegalArgumentException("line " + number);
        }
        baseline.left.merge(
            line.substring(tab + 1), Integer.parseInt(line.substring(0, tab)), Integer::sum);
      }
    }
    return baseline;
  }

  /** Findings as a baseline, a line for each kind, sorted. */
  public static String write(List<Finding> findings) {
    Map<String, Integer> counts = new TreeMap<>();
    findings.forEach(finding -> counts.merge(key(finding), 1, Integer::sum));
    StringBuilder text = new StringBuilder(HEAD);
    counts.forEach((key, count) -> text.append(count).append('\t').append(key).append('\n'));
    return text.toString();
  }

  /** Those of some findings that are not known. */
  public List<Finding> unknown(List<Finding> findings) {
    List<Finding> unknown = new ArrayList<>();
    for (Finding finding : findings) {
      int known = left.getOrDefault(key(finding), 0);
      if (known > 0) {
        left.put(key(finding), known - 1);
      } else {
        unknown.add(finding);
      }
    }
    return unknown;
  }

  private static String key(Finding finding) {
    return plain(finding.rule())
        + "\t"
        + plain(finding.place().path())
        + "\t"
        + plain(finding.message());
  }

  private static String plain(String words) {
    return words
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\r", "\\r")
        .replace("\n", "\\n");
  }
}
