package chancery.print;

import java.io.OutputStream;
import java.util.Locale;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.area.OffDocumentItem;
import org.apache.fop.area.PageSequence;
import org.apache.fop.area.PageViewport;
import org.apache.fop.render.intermediate.IFRenderer;

/** Pages that are set and let go, to learn on which of them passages come to stand. */
final class Rehearsal extends IFRenderer {
  Rehearsal(FOUserAgent agent) {
    super(agent);
  }

  /** Whatever a page waits for, no other waits for the page. */
  @Override
  public boolean supportsOutOfOrder() {
    return true;
  }

  @Override
  public void startRenderer(OutputStream out) {}

  @Override
  public void setDocumentLocale(Locale locale) {}

  @Override
  public void startPageSequence(PageSequence sequence) {}

  @Override
  public void preparePage(PageViewport page) {}

  @Override
  public void renderPage(PageViewport page) {}

  @Override
  public void processOffDocumentItem(OffDocumentItem item) {}

  @Override
  public void stopRenderer() {}
}
