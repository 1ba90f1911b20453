package chancery.source;

import chancery.finding.Finding;
import java.util.List;

/**
 * A source as its reader understood it: the catalogue records beside the document, the document,
 * and its footnotes, each in reading order; and what stands beside the text.
 *
 * @param path the source as the user named it
 * @param format the name of the format that was read, for people: "Markdown"
 * @param comments in the order of their places
 * @param printed whether a line ends where the width of a page ends it, as the format itself shows
 * @param findings what the reader decided or could not read
 */
public record SourceText(
    String path,
    String format,
    List<CatalogueRecord> records,
    List<Block> document,
    List<Footnote> footnotes,
    List<Comment> comments,
    boolean printed,
    List<Finding> findings) {
  public SourceText {
    records = List.copyOf(records);
    document = List.copyOf(document);
    footnotes = List.copyOf(footnotes);
    comments = List.copyOf(comments);
    findings = List.copyOf(findings);
  }
}
