package chancery.source;

import chancery.source.PdfGlyphs.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Letters to printed lines in reading order, in one column or two. */
final class PdfLayout {
  private static final double SAME_BASELINE = 0.45;
  private static final double GUTTER = 1.2;
  private static final int FEWEST_LINES_A_COLUMN = 6;
  private static final double MOST_CROSSING = 0.3;

  /** A stretch of a line without a gap that is wide enough to part columns. */
  private record Segment(List<Glyph> glyphs) {
    double left() {
      return glyphs.get(0).left();
    }

    double right() {
      return glyphs.get(glyphs.size() - 1).right();
    }

    double y() {
      return largest().y();
    }

    double size() {
      return largest().size();
    }

    private Glyph largest() {
      return glyphs.stream().max(Comparator.comparingDouble(Glyph::size)).orElseThrow();
    }
  }

  private PdfLayout() {}

  /**
   * The lines that the letters of a page make.
   *
   * @param before how many lines of the page come before these
   */
  static List<PdfLine> lines(List<Glyph> glyphs, int page, int before) {
    List<List<Segment>> rows = rows(glyphs);
    OptionalDouble gutter = gutter(rows);
    List<PdfLine> lines = new ArrayList<>();
    List<Segment> left = new ArrayList<>();
    List<Segment> right = new ArrayList<>();
    for (List<Segment> row : rows) {
      double middle = gutter.orElse(0);
      boolean crosses =
          gutter.isEmpty() || row.stream().anyMatch(s -> s.left() < middle && s.right() > middle);
      if (crosses) {
        addColumns(lines, left, right, page, before);
        lines.add(line(joined(row), 0, page, before + lines.size() + 1));
        continue;
      }
      add(left, row.stream().filter(s -> s.right() <= middle).toList());
      add(right, row.stream().filter(s -> s.left() >= middle).toList());
    }
    addColumns(lines, left, right, page, before);
    return lines;
  }

  private static void add(List<Segment> column, List<Segment> segments) {
    if (!segments.isEmpty()) {
      column.add(joined(segments));
    }
  }

  private static void addColumns(
      List<PdfLine> lines, List<Segment> left, List<Segment> right, int page, int before) {
    left.forEach(s -> lines.add(line(s, 1, page, before + lines.size() + 1)));
    right.forEach(s -> lines.add(line(s, 2, page, before + lines.size() + 1)));
    left.clear();
    right.clear();
  }

  private static Segment joined(List<Segment> segments) {
    return new Segment(segments.stream().flatMap(s -> s.glyphs().stream()).toList());
  }

  /** Segments by baseline, from the top; a raised letter belongs to the line it is raised from. */
  private static List<List<Segment>> rows(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.removeIf(Glyph::isBlank);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<List<Glyph>> groups = new ArrayList<>();
    List<Glyph> group = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!group.isEmpty()) {
        Glyph last = group.get(group.size() - 1);
        double near = SAME_BASELINE * Math.max(glyph.size(), last.size());
        if (glyph.y() - last.y() > near) {
          groups.add(group);
          group = new ArrayList<>();
        }
      }
      group.add(glyph);
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups.stream().map(PdfLayout::segments).toList();
  }

  private static List<Segment> segments(List<Glyph> row) {
    List<Glyph> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(Glyph::left));
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      boolean gap =
          i == sorted.size()
              || sorted.get(i).left() - sorted.get(i - 1).right() > GUTTER * sorted.get(i).size();
      if (gap) {
        segments.add(new Segment(List.copyOf(sorted.subList(from, i))));
        from = i;
      }
    }
    return segments;
  }

  /** Where two columns part: in the middle third, crossed by few lines, wide text on both sides. */
  private static OptionalDouble gutter(List<List<Segment>> rows) {
    List<Segment> all = rows.stream().flatMap(List::stream).toList();
    double left = all.stream().mapToDouble(Segment::left).min().orElse(0);
    double right = all.stream().mapToDouble(Segment::right).max().orElse(0);
    double width = right - left;
    double best = 0;
    long fewest = Long.MAX_VALUE;
    for (double x = left + width / 3; x <= left + width * 2 / 3; x += 2) {
      double at = x;
      long crossing = all.stream().filter(s -> s.left() < at && s.right() > at).count();
      if (crossing < fewest) {
        fewest = crossing;
        best = at;
      }
    }
    double gutter = best;
    long wideLeft =
        all.stream().filter(s -> s.right() <= gutter && s.right() - s.left() > width / 4).count();
    long wideRight =
        all.stream().filter(s -> s.left() >= gutter && s.right() - s.left() > width / 4).count();
    boolean columns =
        wideLeft >= FEWEST_LINES_A_COLUMN
            && wideRight >= FEWEST_LINES_A_COLUMN
            && fewest <= MOST_CROSSING * Math.min(wideLeft, wideRight);
    return columns ? OptionalDouble.of(gutter) : OptionalDouble.empty();
  }

  private static PdfLine line(Segment segment, int column, int page, int number) {
    List<Run> runs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Set<Style> styles = EnumSet.noneOf(Style.class);
    int place = page * PdfReader.LINES_A_PAGE + Math.min(number, PdfReader.LINES_A_PAGE - 1);
    int start = 1;
    int at = 1;
    double firstWord = 0;
    Glyph last = null;
    for (Glyph glyph : segment.glyphs()) {
      Set<Style> look = look(glyph, segment);
      boolean space = last != null && isSpace(last, glyph);
      firstWord = space || firstWord < 0 ? firstWord : glyph.right() - segment.left();
      if (space && firstWord > 0) {
        firstWord = -firstWord;
      }
      if (!look.equals(styles) && !text.isEmpty()) {
        // A space between two looks has the plainer one.
        boolean within = space && styles.size() <= look.size();
        runs.add(new Run(text + (within ? " " : ""), styles, place, start, null));
        text.setLength(0);
        at += within ? 1 : 0;
        start = at;
        space &= !within;
      }
      if (space) {
        text.append(' ');
        at++;
      }
      styles = look;
      text.append(glyph.text());
      at += glyph.text().length();
      last = glyph;
    }
    runs.add(new Run(text.toString(), styles, place, start, null));
    return new PdfLine(
        new Line(0, runs),
        page,
        column,
        segment.left(),
        segment.right(),
        segment.y(),
        segment.size(),
        Math.abs(firstWord));
  }

  private static boolean isSpace(Glyph last, Glyph next) {
    return next.left() - last.right() > 0.5 * Math.min(last.space(), next.space());
  }

  private static Set<Style> look(Glyph glyph, Segment segment) {
    boolean small = glyph.size() < 0.8 * segment.size();
    Set<Style> look = EnumSet.noneOf(Style.class);
    look.addAll(glyph.styles());
    if (small && segment.y() - glyph.y() > 0.12 * segment.size()) {
      look.add(Style.SUPERSCRIPT);
    }
    return look;
  }
}
