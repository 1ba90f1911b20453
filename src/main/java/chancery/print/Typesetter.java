package chancery.print;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.xml.SafeParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Sets what {@code fo.xsl} makes of a document as a PDF: tagged for those who do not see it
 * (PDF/UA-1, ISO 14289-1) and fit to be kept (PDF/A, ISO 19005), at level 3a with the TEI attached,
 * at level 2a without.
 *
 * <p>Safe to share between threads. The fonts are read when the first document is set.
 */
public final class Typesetter {
  /** A factory of FOP's serves one thread at a time: it reads its own configuration unguarded. */
  private final Deque<FopFactory> idle = new ConcurrentLinkedDeque<>();

  private final Fonts fonts = new Fonts(FopSetup.resolver());

  /**
   * Sets a document.
   *
   * @param fo formatting objects (XSL 1.1), as {@code chancery.render.Output#PDF} gives them
   * @param path what findings call the document
   * @param attached what is attached to the PDF, by the names that the formatting objects give it
   * @throws LayoutException where FOP cannot set it as it is
   * @throws IOException where the fonts cannot be read
   */
  public Typeset typeset(String fo, String path, Map<String, byte[]> attached)
      throws LayoutException, IOException {
    FopFactory factory = idle.poll();
    if (factory == null) {
      factory = FopSetup.factory();
    }
    try {
      Typeset typeset = typeset(fo, Place.of(path), attached, factory);
      idle.push(factory);
      return typeset;
    } catch (SAXException | IndexOutOfBoundsException | NullPointerException e) {
      // What FOP throws where it loses count of the glyphs of a divided word, or of a float's
      // areas.
      throw new LayoutException(String.valueOf(e.getMessage()), e);
    }
  }

  private Typeset typeset(
      String fo, Place document, Map<String, byte[]> attached, FopFactory factory)
      throws IOException, SAXException {
    LayoutEvents events = new LayoutEvents();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    FOUserAgent agent = factory.newFOUserAgent();
    agent.setAccessibility(true);
    // A PDF must say when it was made, and the clock must not reach it.
    agent.setCreationDate(Date.from(Instant.EPOCH));
    agent.setProducer("Chancery, with Apache FOP");
    option(agent, "pdf-ua-mode", "PDF/UA-1");
    option(agent, "pdf-a-mode", attached.isEmpty() ? "PDF/A-2a" : "PDF/A-3a");
    agent.getEventBroadcaster().addEventListener(events);
    agent.setDocumentHandlerOverride(PdfPages.of(agent, fonts, fonts.of(fo)));
    AreaTreeHandler areas = new AreaTreeHandler(agent, MimeConstants.MIME_PDF, pdf);
    agent.setFOEventHandlerOverride(areas);
    Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, pdf);
    FontChoice choice = new FontChoice(fop.getDefaultHandler(), fonts);
    XMLReader reader = SafeParser.newReader();
    reader.setContentHandler(new Completion(choice, new Pages(areas.getIDTracker()), attached));
    reader.parse(new InputSource(new StringReader(fo)));
    List<Finding> findings = new ArrayList<>(choice.findings(document));
    findings.addAll(events.findings(document));
    return new Typeset(Finishing.of(pdf.toByteArray(), fo), findings);
  }

  @SuppressWarnings("unchecked")
  private static void option(FOUserAgent agent, String name, String value) {
    agent.getRendererOptions().put(name, value);
  }
}
