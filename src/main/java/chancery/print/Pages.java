package chancery.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fop.area.IDTracker;
import org.apache.fop.area.PageViewport;

/** On which pages passages came to stand, once the page sequence that holds them is set. */
record Pages(IDTracker ids) {
  /**
   * A page, or several in a row.
   *
   * @param passage the id of a passage on the first of them
   * @param from the number of the first
   * @param to the number of the last
   */
  record Range(String passage, String from, String to) {
    String words() {
      return from.equals(to) ? from : from + "–" + to;
    }

    Range until(Page page) {
      return new Range(passage, from, page.number());
    }
  }

  record Page(String number, String passage) {}

  /** The pages on which passages begin, in order; pages that follow each other in one range. */
  List<Range> of(List<String> passages) {
    List<Range> ranges = new ArrayList<>();
    int last = -1;
    for (Map.Entry<Integer, Page> entry : pages(passages).entrySet()) {
      Page page = entry.getValue();
      if (ranges.isEmpty() || entry.getKey() > last + 1) {
        ranges.add(new Range(page.passage(), page.number(), page.number()));
      } else {
        ranges.add(ranges.remove(ranges.size() - 1).until(page));
      }
      last = entry.getKey();
    }
    return ranges;
  }

  /** Which page of all a passage begins on, from 0; -1 for one that is on none. */
  int indexOf(String passage) {
    List<PageViewport> found = ids.getPageViewportsContainingID(passage);
    return found == null || found.isEmpty() ? -1 : found.get(0).getPageIndex();
  }

  private SortedMap<Integer, Page> pages(List<String> passages) {
    SortedMap<Integer, Page> pages = new TreeMap<>();
    for (String passage : passages) {
      List<PageViewport> found = ids.getPageViewportsContainingID(passage);
      if (found != null && !found.isEmpty()) {
        PageViewport page = found.get(0);
        pages.putIfAbsent(page.getPageIndex(), new Page(page.getPageNumberString(), passage));
      }
    }
    return pages;
  }
}
