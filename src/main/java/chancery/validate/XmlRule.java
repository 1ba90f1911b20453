package chancery.validate;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.finding.Severity;
import chancery.xml.NotWellFormedException;
import chancery.xml.SafeParser;
import java.io.UnsupportedEncodingException;
import org.xml.sax.SAXParseException;

/** What keeps bytes from being read as XML at all. */
enum XmlRule {
  NOT_WELL_FORMED(
      "XML-001",
      "A document is well-formed XML",
      "A program that meets a mistake in the markup stops reading there, and so does this one.",
      "Look at the place named and a little before it: a tag is not closed, or a character that"
          + " XML reserves stands for itself.",
      "<p>Smith &amp; Sons, weight &lt; 3 lb</p>"),
  EMPTY(
      "XML-002",
      "A document holds something",
      "An empty file is most often one whose writing was interrupted.",
      "Take the file from a copy, or make it again.",
      ""),
  TOO_MUCH(
      "XML-003",
      "A document stays within the parser's limits",
      "Entities that multiply are used to bring programs down; what a document can ask of the"
          + " parser is limited.",
      "Write the words out in place of the entities, and take the DOCTYPE away.",
      ""),
  ENCODING(
      "XML-004",
      "A document is in the encoding that it declares",
      "XML is in UTF-8 unless its first line says otherwise.",
      "Save the file as UTF-8, or name its encoding in the first line.",
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
  ELSEWHERE(
      "XML-005",
      "A document holds all its words",
      "An entity whose words are in another file is not read: what a document says must not hang on"
          + " files that others can change.",
      "Write the words, or the character itself, in place of the entity.",
      "<p>caf\u00e9</p>");

  private static final String UNKNOWN_ENCODING = "unknown encoding ";

  /** Where no shorter XML declaration could end that names an encoding. */
  private static final int DECLARATION = 30;

  private final Rule rule;

  XmlRule(String id, String title, String why, String remedy, String example) {
    rule = new Rule(id, Severity.ERROR, title, why, remedy, example);
  }

  Rule rule() {
    return rule;
  }

  Finding finding(Place place, String message) {
    return rule.finding(place, message);
  }

  /** The finding that the refusal of the JDK's parser amounts to. */
  static Finding explain(String path, SAXParseException refusal) {
    return explain(
        path,
        refusal.getLineNumber(),
        refusal.getColumnNumber(),
        String.valueOf(refusal.getMessage()));
  }

  /** The same, where the document was parsed for its rules alone. */
  static Finding explain(String path, NotWellFormedException refusal) {
    return explain(path, refusal.line(), refusal.column(), String.valueOf(refusal.getMessage()));
  }

  /** An entity whose words the document does not hold. */
  static Finding entityElsewhere(Place place, String name) {
    return ELSEWHERE.finding(
        place, "The words of the entity " + name + " are not in this file, and are not read.");
  }

  /** What a parser's refusal is to say so that it is explained as this. */
  static String unknownEncoding(UnsupportedEncodingException refusal) {
    return UNKNOWN_ENCODING + refusal.getMessage();
  }

  private static Finding explain(String path, int line, int column, String message) {
    Place place = new Place(path, Math.max(0, line), Math.max(0, column));
    if (message.contains("JAXP00010006")) {
      return TOO_MUCH.rule.finding(
          place,
          "Elements are nested more than " + SafeParser.MAX_DEPTH + " deep here.",
          "Close the elements that were left open; no text needs so many levels.");
    }
    if (message.contains("JAXP0001")) {
      return TOO_MUCH.finding(place, "The document asks for more than the parser's limits allow.");
    }
    if (message.startsWith(UNKNOWN_ENCODING)) {
      return ENCODING.finding(
          place,
          "There is no encoding " + message.substring(UNKNOWN_ENCODING.length()) + " known here.");
    }
    if (message.contains("prolog") && column > DECLARATION) {
      return ENCODING.rule.finding(
          place,
          "The first line is followed by no tag, or names an encoding that the file is not in.",
          ENCODING.rule.remedy());
    }
    if (message.contains("UTF-8 sequence") || message.contains("not supported")) {
      return ENCODING.finding(place, "The file is not in the encoding that it declares.");
    }
    if (message.contains("prolog")) {
      return NOT_WELL_FORMED.rule.finding(
          place,
          "This is not XML: it does not begin with a tag.",
          "Give a TEI file; a transcript in another format is made into one by convert.");
    }
    if (message.contains("entity name must immediately follow")) {
      return NOT_WELL_FORMED.rule.finding(
          place, "An & stands for itself here.", "Write &amp; for it.");
    }
    if (message.contains("start and end within the same entity")) {
      return NOT_WELL_FORMED.rule.finding(
          place,
          "The document breaks off before its last element is closed.",
          "Take the file from a copy, or make it again; its end is missing.");
    }
    return NOT_WELL_FORMED.finding(place, sentence(message));
  }

  private static String sentence(String message) {
    String words = message.strip();
    return words.endsWith(".") ? words : words + ".";
  }
}
