package chancery.print;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.xml.SafeParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The pages of a manuscript, which may have to be set more than once. */
final class Setting {
  /** The size of words in the margin, in thousandths of a point. */
  private static final int MARGIN_SIZE = 7700;

  private final Manuscript manuscript;
  private final Place document;
  private final Fonts fonts;
  private final FopFactory factory;

  Setting(Manuscript manuscript, Place document, Fonts fonts, FopFactory factory) {
    this.manuscript = manuscript;
    this.document = document;
    this.fonts = fonts;
    this.factory = factory;
  }

  /**
   * Pages as FOP sets them.
   *
   * @param learned what the next time has to know
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Printed(byte[] pdf, Learned learned, List<Finding> findings) {}

  /**
   * Sets the pages and prints them.
   *
   * @param before what another time has told
   */
  Printed print(Learned before) throws IOException, SAXException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    LayoutEvents events = new LayoutEvents();
    FOUserAgent agent = agent(events);
    agent.setAccessibility(true);
    option(agent, "pdf-ua-mode", "PDF/UA-1");
    option(agent, "pdf-a-mode", manuscript.attached().isEmpty() ? "PDF/A-2a" : "PDF/A-3a");
    OuterMargin renderer = new OuterMargin(agent, MARGIN_SIZE);
    PdfPages pages = PdfPages.of(agent);
    renderer.setDocumentHandler(pages);
    agent.setRendererOverride(renderer);
    agent.setStructureTreeEventHandler(pages.getStructureTreeEventHandler());
    List<Finding> findings = new ArrayList<>();
    Learned learned = set(agent, pdf, before, findings);
    findings.addAll(events.findings(document));
    return new Printed(pdf.toByteArray(), learned, findings);
  }

  /** Sets the pages and lets them go. */
  Learned rehearse() throws IOException, SAXException {
    FOUserAgent agent = agent(new LayoutEvents());
    Rehearsal renderer = new Rehearsal(agent);
    renderer.setDocumentHandler(PdfPages.of(agent));
    agent.setRendererOverride(renderer);
    return set(agent, OutputStream.nullOutputStream(), Learned.nothing(), new ArrayList<>());
  }

  private Learned set(FOUserAgent agent, OutputStream pdf, Learned before, List<Finding> findings)
      throws IOException, SAXException {
    Areas areas = new Areas(agent, pdf, fonts, before.passages());
    agent.setFOEventHandlerOverride(areas);
    Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, pdf);
    FontChoice choice = new FontChoice(fop.getDefaultHandler(), fonts);
    Pages found = new Pages(areas.getIDTracker());
    XMLReader reader = SafeParser.newReader();
    reader.setContentHandler(new Completion(choice, found, before.marks(), manuscript));
    reader.parse(new InputSource(new StringReader(manuscript.fo())));
    // It keeps pictures by what they are, for documents that do not have them.
    factory.getImageManager().getCache().clearCache();
    findings.addAll(choice.findings(document));
    return new Learned(areas.getIDTracker().askedBefore(), before.marks().by(found));
  }

  private FOUserAgent agent(LayoutEvents events) {
    FOUserAgent agent = factory.newFOUserAgent();
    // A PDF must say when it was made, and the clock must not reach it.
    agent.setCreationDate(Date.from(Instant.EPOCH));
    agent.setProducer("Chancery, with Apache FOP");
    // From 1.5 on FOP packs the tags, which are most of a file's objects.
    option(agent, "version", "1.7");
    agent.getEventBroadcaster().addEventListener(events);
    return agent;
  }

  @SuppressWarnings("unchecked")
  private static void option(FOUserAgent agent, String name, String value) {
    agent.getRendererOptions().put(name, value);
  }
}
