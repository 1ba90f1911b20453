package chancery.source;

import chancery.finding.Finding;
import java.util.List;

/**
 * A source as its reader understood it: the catalogue records beside the document, the document,
 * and its footnotes, each in reading order.
 *
 * @param path the source as the user named it
 * @param format the name of the format that was read, for people: "Markdown"
 * @param findings what the reader decided or could not read
 */
public record SourceText(
    String path,
    String format,
    List<CatalogueRecord> records,
    List<Block> document,
    List<Footnote> footnotes,
    List<Finding> findings) {
  public SourceText {
    records = List.copyOf(records);
    document = List.copyOf(document);
    footnotes = List.copyOf(footnotes);
    findings = List.copyOf(findings);
  }
}
