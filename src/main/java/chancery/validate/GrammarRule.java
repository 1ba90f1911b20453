package chancery.validate;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.finding.Severity;
import java.util.Collection;

/** What the grammar demands. */
enum GrammarRule {
  UNKNOWN_ELEMENT(
      "GRAMMAR-001",
      "Every element is one that the schema knows",
      "The schema is a part of the TEI; an element outside it is not shown or searched.",
      "Correct the name, or use an element that the schema has.",
      ""),
  ELEMENT_NOT_ALLOWED(
      "GRAMMAR-002",
      "Every element stands where it may",
      "What an element means depends on where it stands.",
      "Move it, or use an element that is allowed there.",
      "<sp who=\"#ada\"><speaker>Ada:</speaker><p>Yes.</p></sp>"),
  ATTRIBUTE_NOT_ALLOWED(
      "GRAMMAR-003",
      "Every attribute is one that its element may have",
      "An attribute that is not the element's own says nothing.",
      "Correct the name, or take the attribute out.",
      "<sp who=\"#ada\">"),
  WRONG_VALUE(
      "GRAMMAR-004",
      "Every value is of its attribute's kind",
      "Dates, pointers and values from a list are read by programs.",
      "Write the value as its kind demands.",
      "<date when=\"1962-06-26\">26 June 1962</date>"),
  INCOMPLETE(
      "GRAMMAR-005",
      "Every element holds what it must",
      "A part that must be there is missing: a title, a source, the words of a turn.",
      "Add the part that is missing.",
      "<titleStmt><title>Minutes</title></titleStmt>"),
  TEXT_NOT_ALLOWED(
      "GRAMMAR-006",
      "Words stand only where words may",
      "Words outside a paragraph, a heading or the like belong to nothing.",
      "Put the words into an element that holds words, such as p.",
      "<sp who=\"#ada\"><speaker>Ada:</speaker><p>Yes.</p></sp>"),
  ATTRIBUTE_MISSING(
      "GRAMMAR-007",
      "Every element has the attributes that it must",
      "Without it the element does not say what it is there to say.",
      "Add the attribute.",
      "<ref target=\"#turn-4\">above</ref>"),
  DUPLICATE_ID(
      "GRAMMAR-008",
      "An xml:id names one element",
      "A pointer to an id that two elements have leads to the first of them.",
      "Give one of them another xml:id, and correct what points at it.",
      "<sp xml:id=\"turn-4\">"),
  NOT_TEI(
      "GRAMMAR-009",
      "A document is a TEI document",
      "Its root is TEI, in the TEI's namespace.",
      "Begin the document with <TEI xmlns=\"http://www.tei-c.org/ns/1.0\">.",
      "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">");

  private final Rule rule;

  GrammarRule(String id, String title, String why, String remedy, String example) {
    rule = new Rule(id, Severity.ERROR, title, why, remedy, example);
  }

  Rule rule() {
    return rule;
  }

  String remedy() {
    return rule.remedy();
  }

  boolean isAmong(Collection<Finding> findings) {
    return rule.isAmong(findings);
  }

  Finding finding(Place place, String message, String help) {
    return rule.finding(place, message, help);
  }
}
