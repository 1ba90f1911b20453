package chancery.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of a PDF file as blocks and notes. What is set smaller than the text below all of it in
 * its column is the foot of the page; a note that begins with no mark goes on from the page before.
 */
final class PdfText {
  private static final double SMALLER = 0.93;

  private final PdfRunningHeads heads;
  private final double size;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Footnote> notes = new ArrayList<>();

  private PdfText(List<PdfPage> pages) {
    this.heads = PdfRunningHeads.of(pages);
    this.size = sizeOfText(pages);
  }

  static PdfText of(List<PdfPage> pages) {
    PdfText text = new PdfText(pages);
    pages.forEach(text::add);
    return text;
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Footnote> notes() {
    return notes;
  }

  private void add(PdfPage page) {
    List<PdfLine> stated = page.lines().stream().filter(heads::isRunning).toList();
    if (page.number() > 1 || !stated.isEmpty()) {
      List<Line> lines = stated.stream().map(PdfLine::line).toList();
      blocks.add(new Block(Block.Kind.PAGE_BREAK, 0, lines));
    }
    List<PdfLine> lines = page.lines().stream().filter(line -> !heads.isRunning(line)).toList();
    List<PdfLine> small = lines.stream().filter(line -> isAtFoot(line, lines)).toList();
    List<PdfLine> above = lines.stream().filter(line -> !small.contains(line)).toList();
    FootOfPage foot =
        small.isEmpty() || above.isEmpty()
            ? FootOfPage.of(PdfParagraphs.of(lines))
            : FootOfPage.of(PdfParagraphs.of(above), PdfParagraphs.of(small));
    boolean begun = !notes.isEmpty();
    if (begun && !foot.goesOn().isEmpty()) {
      Footnote last = notes.remove(notes.size() - 1);
      List<Block> whole = new ArrayList<>(last.blocks());
      whole.addAll(foot.goesOn());
      notes.add(new Footnote(last.mark(), whole));
    }
    blocks.addAll(foot.text());
    blocks.addAll(begun ? List.of() : foot.goesOn());
    notes.addAll(foot.notes());
  }

  private boolean isAtFoot(PdfLine line, List<PdfLine> page) {
    return isSmall(line)
        && page.stream().allMatch(other -> isSmall(other) || !isBelow(other, line));
  }

  private boolean isSmall(PdfLine line) {
    return line.size() < SMALLER * size;
  }

  private static boolean isBelow(PdfLine other, PdfLine line) {
    boolean sameColumn =
        other.column() == line.column() || other.column() == 0 || line.column() == 0;
    return sameColumn && other.y() > line.y();
  }

  /** The size in which most characters are set. */
  private static double sizeOfText(List<PdfPage> pages) {
    Map<Double, Integer> characters = new HashMap<>();
    for (PdfPage page : pages) {
      for (PdfLine line : page.lines()) {
        double rounded = Math.round(line.size() * 2) / 2.0;
        characters.merge(rounded, line.line().text().length(), Integer::sum);
      }
    }
    return characters.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }
}
