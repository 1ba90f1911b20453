package chancery.validate;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.finding.Severity;
import java.util.Collection;

/**
 * What a rule is, for people.
 *
 * @param id its name in findings: a module and a number
 * @param title what holds where the rule is kept
 * @param why what goes wrong where it is not
 * @param remedy what to do about a finding
 * @param example a piece of TEI that keeps the rule; empty where none would help
 */
public record Rule(
    String id, Severity severity, String title, String why, String remedy, String example) {

  /** What to say where the rule is not kept. */
  Finding finding(Place place, String message) {
    return finding(place, message, remedy);
  }

  /** The same, where more can be said of what to do than the rule does. */
  Finding finding(Place place, String message, String help) {
    return new Finding(id, severity, place, message, help);
  }

  boolean isAmong(Collection<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.rule().equals(id));
  }
}
