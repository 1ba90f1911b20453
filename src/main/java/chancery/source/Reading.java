package chancery.source;

import chancery.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * What one format's reader gives.
 *
 * @param format its name, for people
 * @param lines of the file, where a line of it is a line of the text; empty for other formats
 * @param records that the format itself sets apart from the document
 * @param printed whether its lines end where the width of a page ends them
 * @param findings with places that lack the path
 */
record Reading(
    String format,
    List<String> lines,
    List<CatalogueRecord> records,
    List<Block> blocks,
    List<Footnote> footnotes,
    List<Comment> comments,
    boolean printed,
    List<Finding> findings) {
  Reading {
    lines = List.copyOf(lines);
    records = List.copyOf(records);
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
    comments = List.copyOf(comments);
    findings = List.copyOf(findings);
  }

  /** What the reader of a format gives that has no comments. */
  Reading(
      String format,
      List<String> lines,
      List<CatalogueRecord> records,
      List<Block> blocks,
      List<Footnote> footnotes,
      List<Finding> findings) {
    this(format, lines, records, blocks, footnotes, List.of(), false, findings);
  }

  /** The same reading, after what was found before it began. */
  Reading after(List<Finding> earlier) {
    List<Finding> all = new ArrayList<>(earlier);
    all.addAll(findings);
    return new Reading(format, lines, records, blocks, footnotes, comments, printed, all);
  }
}
