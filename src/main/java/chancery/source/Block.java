package chancery.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A piece of a source that its format sets apart: in plain text, lines between blank lines.
 *
 * @param depth the level of a heading, or how deep a list item or quotation is nested, from 1; of a
 *     page's beginning the number that the format gives the page beside its words; 0 elsewhere
 * @param style what the source itself calls the look of the block: the name of Word's paragraph
 *     style, the class of an HTML element; empty where it has no name
 */
public record Block(Kind kind, int depth, List<Line> lines, String style) {

  /** What the format says a block is. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    QUOTE,
    /** A row of a table, a line a cell. */
    TABLE_ROW,
    /** Text whose line breaks are the author's. */
    PREFORMATTED,
    /** A rule across the page. */
    RULE,
    /** A new page begins here; its lines, if any, are what the format states of the page. */
    PAGE_BREAK,
    /**
     * What stands at the head of a page: of the one whose beginning comes before it, or of one that
     * begins here, as its words suggest and the format does not say.
     */
    PAGE_HEAD,
    /** What stands at the foot of a page that ends here: its number, a running foot. */
    PAGE_FOOT
  }

  public Block {
    lines = List.copyOf(lines);
  }

  /** A block whose look has no name. */
  public Block(Kind kind, int depth, List<Line> lines) {
    this(kind, depth, lines, "");
  }

  /** The block's words, a newline between lines. */
  public String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /** The block's lines as one. */
  Line oneLine() {
    List<Run> runs = new ArrayList<>();
    for (Line line : lines) {
      if (!runs.isEmpty()) {
        Run last = runs.get(runs.size() - 1);
        int column = last.column() + last.text().length();
        runs.add(new Run(" ", Set.of(), last.line(), column, null));
      }
      runs.addAll(line.runs());
    }
    return new Line(lines.isEmpty() ? 0 : lines.get(0).indent(), runs);
  }

  /** The same block with other lines. */
  Block with(List<Line> others) {
    return new Block(kind, depth, others, style);
  }
}
