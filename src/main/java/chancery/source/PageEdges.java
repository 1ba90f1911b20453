package chancery.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which blocks of a typed text are no part of it but stand at the edges of its pages: page numbers,
 * told by their sequence, and running heads, told by their repetition beside page numbers and form
 * feeds. Neither sequence nor repetition alone is enough: numbered questions have the one,
 * speakers' names the other. Time is linear in the blocks.
 */
final class PageEdges {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)(?<mark>[-–—\\[(]\\s*|(?:page|p\\.|seite|página|стр\\.)\\s*)?(?<n>\\d{1,4})"
              + "(?:\\s*(?:[-–—\\])]|of \\d{1,4}|/ ?\\d{1,4}))?");
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
  private static final Pattern SENTENCE_OR_LABEL = Pattern.compile("(?s).*[.:：?!。][\"”’)]?");
  private static final int LONGEST_HEAD = 100;

  /** Fewer lines of text than this between two bare numbers are no page. */
  private static final int SHORTEST_PAGE = 15;

  private static final double SHARE_AT_EDGES = 0.8;

  private final List<Block> blocks;
  private final boolean[] number;
  private final boolean[] head;

  private PageEdges(List<Block> blocks) {
    this.blocks = blocks;
    this.number = new boolean[blocks.size()];
    this.head = new boolean[blocks.size()];
  }

  static PageEdges of(List<Block> blocks) {
    PageEdges edges = new PageEdges(blocks);
    Map<String, Integer> repeated = edges.repeated();
    edges.findNumbers(repeated);
    edges.findHeads(repeated);
    return edges;
  }

  boolean isNumber(int block) {
    return number[block];
  }

  boolean isAtEdge(int block) {
    return number[block] || head[block] || isFeed(block);
  }

  boolean isFeed(int block) {
    return isWithin(block) && blocks.get(block).kind() == Block.Kind.PAGE_BREAK;
  }

  private boolean isWithin(int block) {
    return block >= 0 && block < blocks.size();
  }

  /** The one line of a block that is short and alone, or nothing. */
  private String alone(int block) {
    if (!isWithin(block) || blocks.get(block).lines().size() != 1) {
      return "";
    }
    String line = blocks.get(block).lines().get(0).text();
    return line.length() <= LONGEST_HEAD ? line : "";
  }

  private static String shape(String line) {
    return DIGITS.matcher(line).replaceAll("#").replaceAll("\\s+", " ");
  }

  private Map<String, Integer> repeated() {
    Map<String, Integer> count = new HashMap<>();
    for (int b = 0; b < blocks.size(); b++) {
      String line = alone(b);
      boolean other = NUMBER.matcher(line).matches() || SENTENCE_OR_LABEL.matcher(line).matches();
      if (!line.isEmpty() && !other) {
        count.merge(shape(line), 1, Integer::sum);
      }
    }
    count.values().removeIf(n -> n < 2);
    return count;
  }

  private void findNumbers(Map<String, Integer> repeated) {
    int last = -1;
    int lastNumber = 0;
    int linesSince = 0;
    for (int b = 0; b < blocks.size(); b++) {
      Matcher matcher = NUMBER.matcher(alone(b));
      if (!matcher.matches()) {
        linesSince += blocks.get(b).lines().size();
        continue;
      }
      int n = Integer.parseInt(matcher.group("n"));
      boolean follows = last >= 0 && (n == lastNumber + 1 || n == lastNumber + 2);
      boolean marked = matcher.group("mark") != null;
      boolean feed = isFeed(b - 1) || isFeed(b + 1);
      boolean beside = feed || isBesideRepeated(b, repeated);
      boolean apart = feed || linesSince >= SHORTEST_PAGE;
      if ((marked && beside) || (follows && (marked || apart))) {
        number[b] = true;
        number[last >= 0 && follows ? last : b] = true;
      }
      last = b;
      lastNumber = n;
      linesSince = 0;
    }
  }

  private boolean isBesideRepeated(int b, Map<String, Integer> repeated) {
    return repeated.containsKey(shape(alone(b - 1))) || repeated.containsKey(shape(alone(b + 1)));
  }

  /** A name that labels many turns stands beside a page number by chance, a running head always. */
  private void findHeads(Map<String, Integer> repeated) {
    Map<String, Integer> within = new HashMap<>();
    Map<String, Integer> atEdges = new HashMap<>();
    for (int b = 1; b < blocks.size() - 1; b++) {
      String shape = shape(alone(b));
      if (repeated.containsKey(shape)) {
        within.merge(shape, 1, Integer::sum);
        atEdges.merge(shape, standsAtEdge(b) ? 1 : 0, Integer::sum);
      }
    }
    Set<String> heads = new HashSet<>();
    atEdges.forEach(
        (shape, times) -> {
          if (times > 0 && times >= within.getOrDefault(shape, 0) * SHARE_AT_EDGES) {
            heads.add(shape);
          }
        });
    for (int b = 0; b < blocks.size(); b++) {
      head[b] = standsAtEdge(b) && heads.contains(shape(alone(b)));
    }
  }

  private boolean standsAtEdge(int b) {
    boolean outermost = b == 0 || b == blocks.size() - 1;
    return outermost || isEdge(b - 1) || isEdge(b + 1);
  }

  private boolean isEdge(int b) {
    return isWithin(b) && (number[b] || isFeed(b));
  }
}
