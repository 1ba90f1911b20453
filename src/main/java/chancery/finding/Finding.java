package chancery.finding;

import java.util.List;

/**
 * One thing that Chancery has to say about a document.
 *
 * @param rule the rule's id: a TEI module and a number, such as {@code CORE-004}
 * @param message what is so, in one sentence
 * @param help what to do next, in one sentence; empty where there is nothing to do
 */
public record Finding(String rule, Severity severity, Place place, String message, String help) {

  public static Finding error(String rule, Place place, String message, String help) {
    return new Finding(rule, Severity.ERROR, place, message, help);
  }

  public static Finding warning(String rule, Place place, String message, String help) {
    return new Finding(rule, Severity.WARNING, place, message, help);
  }

  public static Finding info(String rule, Place place, String message, String help) {
    return new Finding(rule, Severity.INFO, place, message, help);
  }

  /** Whether a document with these findings cannot be called done. */
  public static boolean anyError(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** The same finding, said of another place. */
  public Finding at(Place other) {
    return new Finding(rule, severity, other, message, help);
  }
}
