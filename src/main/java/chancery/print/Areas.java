package chancery.print;

import java.io.OutputStream;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.fonts.FontEventAdapter;

/** The areas of a document's pages, their fonts looked up once. */
final class Areas extends AreaTreeHandler {
  Areas(FOUserAgent agent, OutputStream pdf) throws FOPException {
    super(agent, MimeConstants.MIME_PDF, pdf);
  }

  /** Comes before the renderer is told of the fonts. */
  @Override
  protected void setupModel(FOUserAgent agent, String format, OutputStream pdf)
      throws FOPException {
    fontInfo = new KnownFonts();
    fontInfo.setEventListener(new FontEventAdapter(agent.getEventBroadcaster()));
    super.setupModel(agent, format, pdf);
  }
}
