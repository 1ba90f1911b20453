package chancery.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Plain text: blocks are lines between blank lines, a form feed begins a page, and what mail quotes
 * is quoted.
 */
final class PlainTextReader {
  private static final int TAB = 8;

  private PlainTextReader() {}

  static Reading read(String text) {
    List<Block> blocks = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    int number = 0;
    int depth = 0;
    List<String> source = List.of(text.split("\n", -1));
    MailQuoting quoting = MailQuoting.of(source);
    for (String raw : source) {
      number++;
      if (quoting.depth(raw) != depth) {
        flush(blocks, lines, depth);
        depth = quoting.depth(raw);
      }
      int from = quoting.start(raw);
      int feed;
      while ((feed = raw.indexOf('\f', from)) >= 0) {
        addLine(lines, raw, from, feed, number);
        flush(blocks, lines, depth);
        blocks.add(new Block(Block.Kind.PAGE_BREAK, 0, List.of()));
        from = feed + 1;
      }
      if (!addLine(lines, raw, from, raw.length(), number)) {
        flush(blocks, lines, depth);
      }
    }
    flush(blocks, lines, depth);
    PrintedPages.Parts pages = PrintedPages.of(blocks);
    return new Reading("plain text", source, List.of(), pages.blocks(), pages.notes(), List.of());
  }

  private static boolean addLine(List<Line> lines, String raw, int from, int to, int number) {
    int start = from;
    int indent = 0;
    while (start < to && isSpace(raw.charAt(start))) {
      indent = raw.charAt(start) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
      start++;
    }
    int end = to;
    while (end > start && isSpace(raw.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return false;
    }
    Run run = new Run(raw.substring(start, end), Set.of(), number, start + 1, null);
    lines.add(new Line(indent, List.of(run)));
    return true;
  }

  private static void flush(List<Block> blocks, List<Line> lines, int quoted) {
    if (!lines.isEmpty()) {
      Block.Kind kind = quoted > 0 ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH;
      blocks.add(new Block(kind, quoted, lines));
      lines.clear();
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
