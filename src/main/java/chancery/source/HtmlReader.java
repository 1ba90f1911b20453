package chancery.source;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A page of HTML, parsed as browsers parse it (WHATWG HTML, 13.2), however broken. Of the page, the
 * main text is read; what frames it is left out, and said to be. Notes are taken from the links
 * that call them. Lines and columns are those of the file.
 */
final class HtmlReader {
  private static final int EXCERPT = 300;

  private HtmlReader() {}

  static Reading read(String text) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
    HtmlMainText main = HtmlMainText.of(page.body());
    HtmlNotes notes = HtmlNotes.of(page, main);
    HtmlBlocks document = new HtmlBlocks(text, notes, main);
    List<Block> blocks = document.read(main.element());
    List<Footnote> footnotes = new ArrayList<>();
    for (HtmlNotes.Note note : notes.all()) {
      footnotes.add(new Footnote(note.mark(), document.read(note.element())));
    }
    List<CatalogueRecord> records = HtmlMetadata.read(page, text).stream().toList();
    LineStarts lines = new LineStarts(text);
    List<Finding> findings = main.leftOut().stream().map(left -> leftOut(left, lines)).toList();
    return new Reading("HTML", List.of(), records, blocks, footnotes, findings);
  }

  private static Finding leftOut(HtmlMainText.LeftOut left, LineStarts lines) {
    String words = left.words();
    int count = words.split("\\s+", -1).length;
    String excerpt = words.length() > EXCERPT ? words.substring(0, EXCERPT) + "…" : words;
    int start = Math.max(0, left.element().sourceRange().startPos());
    return Finding.info(
        "SOURCE-010",
        new Place("", lines.line(start), lines.column(start)),
        "%d %s of the page's <%s> left out, as no part of its main text: \"%s\""
            .formatted(count, count == 1 ? "word" : "words", left.element().normalName(), excerpt),
        "if they belong to the document, put them into its main text");
  }
}
