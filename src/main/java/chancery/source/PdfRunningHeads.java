package chancery.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Running heads and feet: what stands first or last on several pages, at the same height and the
 * same but for its numbers.
 */
final class PdfRunningHeads {
  private static final int LINES_AT_EDGE = 2;
  private static final double SHARE_OF_PAGES = 0.25;
  private static final double SAME_HEIGHT = 8;
  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}+|(?<!\\p{L})[ivxlc]{1,7}(?!\\p{L})");

  private final Set<PdfLine> running = new HashSet<>();

  private PdfRunningHeads() {}

  static PdfRunningHeads of(List<PdfPage> pages) {
    PdfRunningHeads heads = new PdfRunningHeads();
    Map<String, List<PdfLine>> alike = new HashMap<>();
    for (PdfPage page : pages) {
      for (PdfLine line : edges(page)) {
        alike.computeIfAbsent(shape(line), k -> new ArrayList<>()).add(line);
      }
    }
    double fewest = Math.max(2, pages.size() * SHARE_OF_PAGES);
    for (List<PdfLine> lines : alike.values()) {
      for (PdfLine line : lines) {
        long pagesAlike =
            lines.stream()
                .filter(other -> Math.abs(other.y() - line.y()) <= SAME_HEIGHT)
                .map(PdfLine::page)
                .distinct()
                .count();
        if (pagesAlike >= fewest) {
          heads.running.add(line);
        }
      }
    }
    return heads;
  }

  boolean isRunning(PdfLine line) {
    return running.contains(line);
  }

  private static List<PdfLine> edges(PdfPage page) {
    List<PdfLine> sorted = new ArrayList<>(page.lines());
    sorted.sort(Comparator.comparingDouble(PdfLine::y));
    int n = sorted.size();
    if (n <= 2 * LINES_AT_EDGE) {
      return sorted;
    }
    List<PdfLine> edges = new ArrayList<>(sorted.subList(0, LINES_AT_EDGE));
    edges.addAll(sorted.subList(n - LINES_AT_EDGE, n));
    return edges;
  }

  private static String shape(PdfLine line) {
    return NUMBER.matcher(line.line().text()).replaceAll("#").replaceAll("\\s+", "");
  }
}
