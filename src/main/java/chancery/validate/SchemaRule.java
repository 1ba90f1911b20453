package chancery.validate;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.finding.Severity;

/** What a schema must be, so that documents can be judged by it. */
enum SchemaRule {
  MISSING(
      "SCHEMA-001",
      "A schema that is asked for is there",
      "Schemas are never fetched from the network: what a document is judged by must not change"
          + " under it.",
      "Name the schema with --schema, its catalog with --catalog, or the folder it is in with"
          + " --schema-folder.",
      "<?xml-model href=\"schema/tei_all.rng\"?>"),
  WRONG(
      "SCHEMA-002",
      "A schema is correct",
      "A schema that is itself wrong says nothing about documents.",
      "Correct the schema at the place named.",
      ""),
  NO_RULES_READ(
      "SCHEMA-003",
      "Rules that a schema carries are checked",
      "Rules in the annotations of RELAX NG's compact syntax are not read.",
      "Give the same schema in XML syntax (.rng), or its rules as Schematron (.sch).",
      "");

  private final String id;
  private final String title;
  private final String why;
  private final String remedy;
  private final String example;

  SchemaRule(String id, String title, String why, String remedy, String example) {
    this.id = id;
    this.title = title;
    this.why = why;
    this.remedy = remedy;
    this.example = example;
  }

  Rule rule() {
    return new Rule(
        id, this == NO_RULES_READ ? Severity.WARNING : Severity.ERROR, title, why, remedy, example);
  }

  Finding finding(Place place, String message) {
    return new Finding(id, rule().severity(), place, message, remedy);
  }

  UnusableSchemaException unusable(Place place, String message) {
    return new UnusableSchemaException(finding(place, message));
  }
}
