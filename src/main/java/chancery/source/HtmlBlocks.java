package chancery.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Elements of a page to blocks, white space as HTML has it. Not recursive: pages can be deep. */
final class HtmlBlocks {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "xmp",
          "plaintext",
          "listing");
  private final String source;
  private final LineStarts lines;
  private final HtmlNotes notes;
  private final HtmlMainText main;

  HtmlBlocks(String source, HtmlNotes notes, HtmlMainText main) {
    this.source = source;
    this.lines = new LineStarts(source);
    this.notes = notes;
    this.main = main;
  }

  /** The blocks of an element and what it holds, notes apart. */
  List<Block> read(Element root) {
    Walk walk = new Walk(root);
    root.filter(walk);
    return walk.out.blocks();
  }

  /** What an element hands down to what it holds. */
  private record Frame(
      Block.Kind kind,
      int depth,
      String style,
      Set<Style> styles,
      @Nullable String link,
      boolean pre,
      boolean row) {}

  private final class Walk implements NodeFilter {
    final BlockBuilder out = new BlockBuilder();
    private final Element root;
    private final Deque<Frame> frames = new ArrayDeque<>();

    Walk(Element root) {
      this.root = root;
      frames.push(new Frame(Block.Kind.PARAGRAPH, 0, "", Set.of(), null, false, false));
    }

    private Frame frame() {
      return frames.element();
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        addText(text);
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element e)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (!e.equals(root) && (notes.isNote(e) || main.isFrame(e))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (notes.isBacklink(e)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (notes.markCalledBy(e).isPresent()) {
        addCall(e, notes.markCalledBy(e).get());
        return FilterResult.SKIP_ENTIRELY;
      }
      if (HtmlPages.isAnchor(e)) {
        beginPage(e);
        return FilterResult.SKIP_ENTIRELY;
      }
      switch (e.normalName()) {
        case "br" -> {
          if (frame().row()) {
            int start = Math.max(0, e.sourceRange().startPos());
            add(" ", lines.line(start), lines.column(start));
          } else {
            lineBreak();
          }
        }
        case "hr" -> {
          endBlock();
          out.add(new Block(Block.Kind.RULE, 0, List.of()));
        }
        default -> {
          if (opensBlock(e)) {
            endBlock();
          } else if (isCell(e)) {
            out.endLine();
          }
        }
      }
      frames.push(within(e, frame()));
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element e) {
        if (opensBlock(e)) {
          endBlock();
        } else if (isCell(e)) {
          out.endLine();
        }
        frames.pop();
      }
      return FilterResult.CONTINUE;
    }

    /** In a row of a table a cell is a line, and so is a paragraph in a cell. */
    private boolean opensBlock(Element e) {
      return BLOCKS.contains(e.normalName()) && !(frame().row() && !isRow(e));
    }

    private boolean isCell(Element e) {
      return frame().row() && BLOCKS.contains(e.normalName());
    }

    private void endBlock() {
      Frame frame = frame();
      out.endBlock(frame.kind(), frame.depth(), frame.style());
    }

    /** Two breaks together leave a blank line: so pages without paragraphs part them. */
    private void lineBreak() {
      if (out.isLineEmpty()) {
        endBlock();
      } else {
        out.endLine();
      }
    }

    /** An anchor within a paragraph does not cut it. */
    private void beginPage(Element e) {
      int number = HtmlPages.number(e);
      if (opensBlock(e)) {
        endBlock();
      }
      if (out.isBlockEmpty()) {
        out.add(new Block(Block.Kind.PAGE_BREAK, number, List.of()));
      } else {
        String n = number > 0 ? String.valueOf(number) : "\f";
        int start = Math.max(0, e.sourceRange().startPos());
        out.add(new Run(n, Set.of(Style.PAGE_BREAK), lines.line(start), lines.column(start), null));
      }
    }

    private void addCall(Element e, String mark) {
      Set<Style> styles = EnumSet.of(Style.NOTE_CALL);
      int start = Math.max(0, e.sourceRange().startPos());
      out.add(new Run(mark, styles, lines.line(start), lines.column(start), null));
    }

    private void addText(TextNode text) {
      String words = text.getWholeText();
      int start = Math.max(0, text.sourceRange().startPos());
      if (source.startsWith("\n", start) && !words.startsWith("\n")) {
        start++; // the parser drops a newline right after <pre>
      }
      int line = lines.line(start);
      int column = lines.column(start);
      if (frame().pre()) {
        addPreformatted(words, line, column);
      } else if (frame().styles().isEmpty() && frame().link() == null) {
        for (String part : words.split("(?<=\n)", -1)) {
          addCollapsed(part, line, column);
          line++;
          column = 1;
        }
      } else {
        addCollapsed(words, line, column);
      }
    }

    private void addCollapsed(String words, int line, int column) {
      StringBuilder collapsed = new StringBuilder();
      boolean space = out.endsInSpace();
      int start = 0;
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (!isCollapsible(c)) {
          if (collapsed.isEmpty()) {
            start = i;
          }
          collapsed.append(c);
          space = false;
        } else if (!space) {
          if (collapsed.isEmpty()) {
            start = i;
          }
          collapsed.append(' ');
          space = true;
        }
      }
      String skipped = words.substring(0, start);
      int newline = skipped.lastIndexOf('\n');
      int down = (int) skipped.chars().filter(c -> c == '\n').count();
      int across = newline < 0 ? column + start : start - newline;
      add(collapsed.toString(), line + down, across);
    }

    private void addPreformatted(String words, int line, int column) {
      String[] rows = words.split("\n", -1);
      for (int i = 0; i < rows.length; i++) {
        if (i > 0) {
          lineBreak();
          column = 1;
        }
        add(rows[i], line + i, column);
      }
    }

    private void add(String text, int line, int column) {
      out.add(new Run(text, frame().styles(), line, column, frame().link()));
    }
  }

  private Frame within(Element e, Frame outer) {
    String name = e.normalName();
    Block.Kind kind = outer.kind();
    int depth = outer.depth();
    String style =
        BLOCKS.contains(name) && !e.className().isBlank() ? e.className().strip() : outer.style();
    boolean row = outer.row();
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        kind = Block.Kind.HEADING;
        depth = name.charAt(1) - '0';
      }
      case "ul", "ol", "menu", "dir" -> depth = kind == Block.Kind.LIST_ITEM ? depth + 1 : 1;
      case "li" -> {
        kind = Block.Kind.LIST_ITEM;
        depth = Math.max(1, depth);
      }
      case "blockquote" -> {
        depth = kind == Block.Kind.QUOTE ? depth + 1 : 1;
        kind = Block.Kind.QUOTE;
      }
      case "pre", "xmp", "listing", "plaintext" -> kind = Block.Kind.PREFORMATTED;
      case "tr" -> {
        if (isDataRow(e)) {
          kind = Block.Kind.TABLE_ROW;
          row = true;
        }
      }
      default -> {
        if (HtmlPages.isMark(e) && BLOCKS.contains(name)) {
          kind = Block.Kind.PAGE_BREAK;
        }
      }
    }
    return new Frame(
        kind,
        depth,
        style,
        styles(e, outer.styles()),
        link(e, outer.link()),
        outer.pre() || kind == Block.Kind.PREFORMATTED,
        row);
  }

  private static Set<Style> styles(Element e, Set<Style> outer) {
    Set<Style> styles = HtmlStyles.of(e, outer);
    if (!HtmlPages.isNumber(e) || BLOCKS.contains(e.normalName())) {
      return styles;
    }
    Set<Style> more = EnumSet.of(Style.PAGE_NUMBER);
    more.addAll(styles);
    return Set.copyOf(more);
  }

  private static @Nullable String link(Element e, @Nullable String outer) {
    return e.normalName().equals("a") && !e.attr("href").isBlank() ? e.attr("href").strip() : outer;
  }

  /** A row of cells that hold a paragraph at most; others lay a page out. */
  private static boolean isDataRow(Element tr) {
    int cells = 0;
    for (Element cell : tr.children()) {
      cells++;
      Element inner = cell;
      while (inner.childrenSize() == 1 && BLOCKS.contains(inner.child(0).normalName())) {
        inner = inner.child(0);
        if (inner.normalName().equals("table")) {
          return false;
        }
      }
      long blocks =
          inner.children().stream().filter(c -> BLOCKS.contains(c.normalName())).limit(2).count();
      if (blocks > 1) {
        return false;
      }
    }
    return cells > 1;
  }

  private static boolean isRow(Element e) {
    return e.normalName().equals("tr");
  }

  private static boolean isCollapsible(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
