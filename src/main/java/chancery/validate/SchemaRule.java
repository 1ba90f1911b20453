package chancery.validate;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.finding.Severity;
import java.util.List;

/** What a schema must be, so that documents can be judged by it. */
enum SchemaRule {
  MISSING(
      Severity.ERROR,
      "SCHEMA-001",
      "A schema that is asked for is there",
      "Schemas are never fetched from the network: what a document is judged by must not change"
          + " under it.",
      "Name the schema with --schema, its catalog with --catalog, or the folder it is in with"
          + " --schema-folder.",
      "<?xml-model href=\"schema/tei_all.rng\"?>"),
  WRONG(
      Severity.ERROR,
      "SCHEMA-002",
      "A schema is correct",
      "A schema that is itself wrong says nothing about documents.",
      "Correct the schema at the place named.",
      ""),
  NO_RULES_READ(
      Severity.WARNING,
      "SCHEMA-003",
      "Rules that a schema carries are checked",
      "Rules in the annotations of RELAX NG's compact syntax are not read.",
      "Give the same schema in XML syntax (.rng), or its rules as Schematron (.sch).",
      ""),
  RULE_FAILS(
      Severity.ERROR,
      "SCHEMA-004",
      "A rule of a schema can be evaluated",
      "A rule that fails on a document, because it takes words for a number, say, has neither passed"
          + " nor refused it; nor have the rules after it been asked.",
      "Correct the rule for such documents, or validate with --no-schematron.",
      "");

  private final Rule rule;

  SchemaRule(
      Severity severity, String id, String title, String why, String remedy, String example) {
    rule = new Rule(id, severity, title, why, remedy, example);
  }

  Rule rule() {
    return rule;
  }

  Finding finding(Place place, String message) {
    return rule.finding(place, message);
  }

  boolean isAmong(List<Finding> findings) {
    return rule.isAmong(findings);
  }

  UnusableSchemaException unusable(Place place, String message) {
    return new UnusableSchemaException(finding(place, message));
  }
}
