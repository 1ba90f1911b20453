package chancery.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Printed lines to paragraphs: by the space between them, by indents, and by lines that end early.
 */
final class PdfParagraphs {
  private static final double WIDE_GAP = 1.3;
  private static final double INDENT = 0.8;
  private static final double OTHER_SIZE = 1.15;

  private static final int COLUMNS = 3;

  private final List<PdfLine> lines;
  private final double leading;
  private final double[] left = new double[COLUMNS];
  private final double[] right = new double[COLUMNS];

  private PdfParagraphs(List<PdfLine> lines) {
    this.lines = lines;
    this.leading = leading(lines);
    Arrays.fill(left, Double.MAX_VALUE);
    for (PdfLine line : lines) {
      left[line.column()] = Math.min(left[line.column()], line.left());
      right[line.column()] = Math.max(right[line.column()], line.right());
    }
  }

  /** The paragraphs that the lines of a page make. */
  static List<Block> of(List<PdfLine> lines) {
    return new PdfParagraphs(lines).blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<Line> paragraph = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      if (i > 0 && begins(i)) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, 0, paragraph));
        paragraph.clear();
      }
      double margin = left[line.column()];
      int indent = (int) Math.max(0, Math.round((line.left() - margin) / (line.size() / 2)));
      paragraph.add(new Line(indent, line.line().runs()));
    }
    if (!paragraph.isEmpty()) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, 0, paragraph));
    }
    return blocks;
  }

  /** Whether a line begins a paragraph. */
  private boolean begins(int i) {
    PdfLine before = lines.get(i - 1);
    PdfLine line = lines.get(i);
    if (before.column() != line.column()) {
      // A paragraph goes on at the head of the next column, unless its first line is indented.
      return before.column() != 1 || line.column() != 2 || isIndented(line);
    }
    double gap = line.y() - before.y();
    boolean otherSize =
        Math.max(line.size(), before.size()) > OTHER_SIZE * Math.min(line.size(), before.size());
    boolean apart = gap > WIDE_GAP * leading || gap < 0;
    boolean indented = line.left() - before.left() > INDENT * line.size() && !isHanging(i);
    double space = right[line.column()] - before.right();
    boolean endsEarly = space > line.firstWord() + line.size();
    return otherSize || apart || indented || endsEarly;
  }

  private boolean isIndented(PdfLine line) {
    return line.left() - left[line.column()] > INDENT * line.size();
  }

  /** A line that the next ones stand under: what comes before it hangs out. */
  private boolean isHanging(int i) {
    PdfLine line = lines.get(i);
    return i + 1 < lines.size()
        && lines.get(i + 1).column() == line.column()
        && Math.abs(lines.get(i + 1).left() - line.left()) < 1;
  }

  /** The distance that most baselines keep. */
  private static double leading(List<PdfLine> lines) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      double gap = lines.get(i).y() - lines.get(i - 1).y();
      if (gap > 0 && lines.get(i).column() == lines.get(i - 1).column()) {
        gaps.add(gap);
      }
    }
    gaps.sort(Double::compare);
    double leading = gaps.isEmpty() ? Double.MAX_VALUE : gaps.get(gaps.size() / 2);
    double ofSize =
        lines.stream().mapToDouble(PdfLine::size).max().orElse(Double.MAX_VALUE / 2) * 1.5;
    return Math.min(leading, ofSize);
  }
}
