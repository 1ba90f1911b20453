package chancery.source;

import chancery.finding.Finding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Markdown, as CommonMark defines it, with footnotes and tables. The marks that the parser consumes
 * are the only characters left out; numbers of ordered lists are words of a transcript and stay.
 */
final class MarkdownReader {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(FootnotesExtension.create(), TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private static final Pattern WHOLE_LINE_MARKS =
      Pattern.compile(
          "(?m)(?:(?<=\\n\\n)|\\A)#{1,6} \\S.*\\n$|^ {0,3}(\\*\\*\\S.*\\*\\*:?\\s*$|\\[\\^\\w+\\]:)");
  private static final Pattern HTML_TAG =
      Pattern.compile(
          "(?is)</?(a|abbr|b|blockquote|br|center|cite|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre"
              + "|q|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(\\s[^<>]*)?/?>"
              + "|<!--.*-->");

  private MarkdownReader() {}

  /** Whether a text is plainly Markdown: it has headings, bold lines or footnotes, several. */
  static boolean looksLike(String text) {
    return WHOLE_LINE_MARKS.matcher(text).results().limit(2).count() == 2;
  }

  static Reading read(String text) {
    String[] lines = text.split("\n", -1);
    BlockCollector collector = new BlockCollector(lines);
    PARSER.parse(text).accept(collector);
    return new Reading(
        "Markdown",
        List.of(lines),
        List.of(),
        collector.blocks,
        collector.footnotes,
        collector.findings);
  }

  /** Walks the tree in reading order and lays it out as blocks. */
  private static final class BlockCollector extends AbstractVisitor {
    final List<Block> blocks = new ArrayList<>();
    final List<Footnote> footnotes = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    private final String[] sourceLines;
    private final List<Line> lines = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final Set<Style> styles = EnumSet.noneOf(Style.class);
    private @Nullable String link;
    private int depth;
    private int quoted;
    private @Nullable Run pendingMarker;

    BlockCollector(String[] sourceLines) {
      this.sourceLines = sourceLines;
    }

    @Override
    public void visit(Document document) {
      visitChildren(document);
    }

    @Override
    public void visit(Paragraph paragraph) {
      visitChildren(paragraph);
      if (depth > 0) {
        flush(Block.Kind.LIST_ITEM, depth);
      } else {
        flush(quoted > 0 ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH, quoted);
      }
    }

    @Override
    public void visit(Heading heading) {
      visitChildren(heading);
      flush(Block.Kind.HEADING, heading.getLevel());
    }

    @Override
    public void visit(BlockQuote quote) {
      quoted++;
      visitChildren(quote);
      quoted--;
    }

    @Override
    public void visit(BulletList list) {
      depth++;
      visitChildren(list);
      depth--;
    }

    @Override
    public void visit(OrderedList list) {
      Integer start = list.getMarkerStartNumber();
      int number = start == null ? 1 : start;
      depth++;
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        pendingMarker = marker(item, number++, String.valueOf(list.getMarkerDelimiter()));
        visitChildren(item);
        if (pendingMarker != null) {
          runs.add(pendingMarker);
          pendingMarker = null;
          flush(Block.Kind.LIST_ITEM, depth);
        }
      }
      depth--;
    }

    /** The item's number as it is written, which need not be the number that it has. */
    private Run marker(Node item, int number, String delimiter) {
      List<SourceSpan> spans = item.getSourceSpans();
      SourceSpan span = spans.get(0);
      String line = sourceLines[span.getLineIndex()].substring(span.getColumnIndex());
      int end = line.indexOf(delimiter);
      String written = end > 0 ? line.substring(0, end + 1).strip() : number + delimiter;
      return new Run(
          written + " ", Set.of(), span.getLineIndex() + 1, span.getColumnIndex() + 1, null);
    }

    @Override
    public void visit(ListItem item) {
      visitChildren(item);
    }

    @Override
    public void visit(ThematicBreak rule) {
      blocks.add(new Block(Block.Kind.RULE, 0, List.of()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      preformatted(code.getLiteral(), code.getSourceSpans());
    }

    @Override
    public void visit(FencedCodeBlock code) {
      List<SourceSpan> spans = code.getSourceSpans();
      preformatted(code.getLiteral(), spans.subList(Math.min(1, spans.size()), spans.size()));
    }

    private void preformatted(String literal, List<SourceSpan> spans) {
      int number = spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
      for (String raw : literal.split("\n", -1)) {
        String text = raw.strip();
        if (!text.isEmpty()) {
          int indent = raw.indexOf(text);
          runs.add(new Run(text, Set.of(), number, indent + 1, null));
          lines.add(new Line(indent + 4, runs));
          runs.clear();
        } else {
          flush(Block.Kind.PREFORMATTED, 0);
        }
        number++;
      }
      flush(Block.Kind.PREFORMATTED, 0);
    }

    @Override
    public void visit(HtmlBlock html) {
      List<SourceSpan> spans = html.getSourceSpans();
      int number = spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
      for (String raw : html.getLiteral().split("\n", -1)) {
        addText(HTML_TAG.matcher(raw).replaceAll(" ").strip(), number++, 1);
        endLine();
      }
      flush(Block.Kind.PARAGRAPH, 0);
    }

    @Override
    public void visit(HtmlInline html) {
      String literal = html.getLiteral();
      if (HTML_TAG.matcher(literal).matches()) {
        if (literal.regionMatches(true, 0, "<br", 0, 3)) {
          endLine();
        }
      } else {
        addText(literal, html);
      }
    }

    @Override
    public void visit(Text text) {
      addText(text.getLiteral(), text);
    }

    @Override
    public void visit(Code code) {
      styled(Style.CODE, () -> addText(code.getLiteral(), code));
    }

    @Override
    public void visit(Emphasis emphasis) {
      styled(Style.ITALIC, () -> visitChildren(emphasis));
    }

    @Override
    public void visit(StrongEmphasis strong) {
      styled(Style.BOLD, () -> visitChildren(strong));
    }

    @Override
    public void visit(Link target) {
      String outer = link;
      link = target.getDestination();
      visitChildren(target);
      link = outer;
    }

    @Override
    public void visit(Image image) {
      visitChildren(image);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      endLine();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      endLine();
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof FootnoteDefinition definition) {
        int from = blocks.size();
        visitChildren(definition);
        List<Block> body = List.copyOf(blocks.subList(from, blocks.size()));
        blocks.subList(from, blocks.size()).clear();
        footnotes.add(new Footnote(definition.getLabel(), body));
      } else {
        visitChildren(block);
      }
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof FootnoteReference reference) {
        styled(Style.NOTE_CALL, () -> addText(reference.getLabel(), reference));
      } else if (node instanceof TableRow) {
        visitChildren(node);
        flush(Block.Kind.TABLE_ROW, 0);
      } else if (node instanceof TableCell) {
        visitChildren(node);
        endLine();
      } else {
        visitChildren(node);
      }
    }

    private void styled(Style style, Runnable content) {
      boolean added = styles.add(style);
      content.run();
      if (added) {
        styles.remove(style);
      }
    }

    private void addText(String text, Node node) {
      List<SourceSpan> spans = node.getSourceSpans();
      SourceSpan span = spans.isEmpty() ? null : spans.get(0);
      addText(
          text,
          span == null ? 0 : span.getLineIndex() + 1,
          span == null ? 0 : span.getColumnIndex() + 1);
    }

    private void addText(String text, int line, int column) {
      if (text.isEmpty()) {
        return;
      }
      if (pendingMarker != null) {
        runs.add(pendingMarker);
        pendingMarker = null;
      }
      runs.add(new Run(text, styles, line, column, link));
    }

    private void endLine() {
      if (!runs.isEmpty()) {
        lines.add(new Line(0, runs));
        runs.clear();
      }
    }

    private void flush(Block.Kind kind, int level) {
      endLine();
      if (!lines.isEmpty()) {
        blocks.add(new Block(kind, level, lines));
        lines.clear();
      }
    }
  }
}
