package chancery.print;

import java.io.OutputStream;
import java.util.Map;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.fonts.FontEventAdapter;

/** The areas of a document's pages: their fonts looked up once, some passages known before. */
final class Areas extends AreaTreeHandler {
  private final Passages passages;

  /**
   * @param foreseen where passages stood another time
   */
  Areas(FOUserAgent agent, OutputStream pdf, Fonts fonts, Map<String, Passages.Spot> foreseen)
      throws FOPException {
    super(agent, MimeConstants.MIME_PDF, pdf);
    this.passages = new Passages(super.getIDTracker(), foreseen);
    fontInfo = new KnownFonts(fonts);
    fontInfo.setEventListener(new FontEventAdapter(agent.getEventBroadcaster()));
    super.setupModel(agent, MimeConstants.MIME_PDF, pdf);
  }

  /** Waits until the fonts are known: FOP asks for it before. */
  @Override
  protected void setupModel(FOUserAgent agent, String format, OutputStream pdf) {}

  @Override
  public Passages getIDTracker() {
    return passages;
  }
}
