package chancery.validate;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.finding.Severity;

/** What no schema can say of a TEI document: it takes other files, or knowledge of the world. */
enum TeiRule {
  POINTER_INTO_FILE(
      "LINKING-005",
      Severity.ERROR,
      "A pointer into another file points at something there",
      "Persons and places are listed once, in a register, and the documents of an edition point"
          + " into it; a pointer to nothing is a link that breaks.",
      "Correct the pointer, or add the entry to the file; a file that is elsewhere is found through"
          + " --catalog.",
      "<persName ref=\"persons.xml#ada\">Ada</persName>"),
  ID_OF_REGISTER(
      "LINKING-006",
      Severity.WARNING,
      "An id of a register is nobody else's",
      "Where a document points into a register and lists somebody under an id that the register has"
          + " too, two entries answer to one name.",
      "Point at the register's entry and take this one out, or give this one another xml:id.",
      "<person xml:id=\"ada\" sameAs=\"persons.xml#ada\"><persName>Ada</persName></person>"),
  LANGUAGE(
      "HEADER-007",
      Severity.ERROR,
      "A language tag is real",
      "Hyphenation, fonts, search and screen readers go by the tags of BCP 47; one that is not in"
          + " the registry of languages is no language to them.",
      "Take the tag from the IANA registry: en, zh-Hant, sr-Latn, und where it is not known.",
      "<language ident=\"zh-Hant\">Chinese in traditional characters</language>"),
  DATE_OF_WORDS(
      "NAMESDATES-008",
      Severity.WARNING,
      "A date's value agrees with its words",
      "when is what programs sort and search by; where it says another day than the words, one of"
          + " the two was mistyped.",
      "Correct when; or where the words are wrong in the source, leave both and say so in a note.",
      "<date when=\"1962-06-26\">26 June</date>");

  private final Rule rule;

  TeiRule(String id, Severity severity, String title, String why, String remedy, String example) {
    rule = new Rule(id, severity, title, why, remedy, example);
  }

  Rule rule() {
    return rule;
  }

  Finding finding(Place place, String message) {
    return rule.finding(place, message);
  }
}
