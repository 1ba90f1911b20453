package chancery.validate;

import chancery.finding.Severity;

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
    String id, Severity severity, String title, String why, String remedy, String example) {}
