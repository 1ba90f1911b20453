package chancery.print;

import java.awt.Rectangle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fop.area.IDTracker;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.Resolvable;

/**
 * On which pages passages stand, of which some are known before they are set: from another time
 * that the same pages were set. FOP holds each page back until it knows where all lead that are
 * named on the pages before it, which after the contents of a book is all of the book.
 *
 * <p>For one setting of the pages.
 */
final class Passages extends IDTracker {
  private final IDTracker found;
  private final Map<String, PageViewport> foreseen = new HashMap<>();
  private final Set<String> asked = new TreeSet<>();

  /**
   * A page on which a passage begins.
   *
   * @param key by which links find it
   * @param number what is printed at its foot
   */
  record Spot(String key, String number) {
    private PageViewport page() {
      PageViewport page = new PageViewport(new Rectangle(), 0, number, "", false);
      page.setKey(key);
      return page;
    }
  }

  /**
   * @param found those that are set
   * @param foreseen where passages stood another time
   */
  Passages(IDTracker found, Map<String, Spot> foreseen) {
    this.found = found;
    foreseen.forEach((passage, spot) -> this.foreseen.put(passage, spot.page()));
  }

  /** Where those stand that were asked for before they were set. */
  Map<String, Spot> askedBefore() {
    Map<String, Spot> spots = new HashMap<>();
    for (String passage : asked) {
      PageViewport page = found.getFirstPageViewportContaining(passage);
      if (page != null) {
        spots.put(passage, new Spot(page.getKey(), page.getPageNumberString()));
      }
    }
    return Map.copyOf(spots);
  }

  @Override
  public List<PageViewport> getPageViewportsContainingID(String passage) {
    List<PageViewport> pages = found.getPageViewportsContainingID(passage);
    if (!pages.isEmpty()) {
      return pages;
    }
    asked.add(passage);
    PageViewport page = foreseen.get(passage);
    return page == null ? List.of() : List.of(page);
  }

  @Override
  public void associateIDWithPageViewport(String passage, PageViewport page) {
    found.associateIDWithPageViewport(passage, page);
  }

  @Override
  public void signalPendingID(String passage) {
    found.signalPendingID(passage);
  }

  @Override
  public void signalIDProcessed(String passage) {
    found.signalIDProcessed(passage);
  }

  @Override
  public boolean alreadyResolvedID(String passage) {
    return found.alreadyResolvedID(passage);
  }

  @Override
  public void tryIDResolution(PageViewport page) {
    found.tryIDResolution(page);
  }

  @Override
  public void addUnresolvedIDRef(String passage, Resolvable waiting) {
    found.addUnresolvedIDRef(passage, waiting);
  }

  @Override
  public void replacePageViewPort(PageViewport before, PageViewport after) {
    found.replacePageViewPort(before, after);
  }
}
