package chancery.source;

import chancery.finding.Finding;
import chancery.finding.Place;

/** What is said of an office document beside its text; a line is the number of a paragraph. */
final class OfficeFindings {
  private OfficeFindings() {}

  static Finding changes(int paragraph, String what) {
    return Finding.warning(
        "SOURCE-030",
        new Place("", paragraph, 0),
        "the file holds tracked changes: " + what,
        "accept or reject them in the word processor if the text should read otherwise");
  }

  static Finding hidden(int paragraph, String words) {
    return Finding.warning(
        "SOURCE-031",
        new Place("", paragraph, 0),
        "hidden text was left out: \"%s\"".formatted(words),
        "show it in the word processor if it belongs to the document");
  }

  static Finding numbered(int count) {
    return Finding.info(
        "SOURCE-032",
        Place.of(""),
        "%d paragraphs are numbered or bulleted by the word processor; the numbers are not in the text"
            .formatted(count),
        "turn the numbers into text if they should be kept");
  }

  static Finding unread(int pictures, int embedded) {
    return Finding.warning(
        "SOURCE-033",
        Place.of(""),
        "the file holds %d pictures and %d embedded files, which are not read"
            .formatted(pictures, embedded),
        "see whether they hold words of the document");
  }

  static Finding broken(int paragraph, String what) {
    return Finding.warning(
        "SOURCE-036",
        new Place("", paragraph, 0),
        "the file is not whole: " + what,
        "see in the word processor whether words are missing there");
  }

  static Finding comment(int paragraph, String author, String words) {
    return Finding.warning(
        "SOURCE-034",
        new Place("", paragraph, 0),
        "a comment%s stands on no word of the text and is left out: \"%s\""
            .formatted(author.isEmpty() ? "" : " by " + author, words),
        "put it into a footnote if it belongs to the edition");
  }
}
