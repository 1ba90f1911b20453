package chancery.print;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.xml.SafeParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
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
  /** A note at the end of a page may come to and fro for ever. */
  private static final int MOST_TIMES = 4;

  /** The size of words in the margin, in thousandths of a point. */
  private static final int MARGIN_SIZE = 7700;

  /** A factory of FOP's serves one thread at a time: it reads its own configuration unguarded. */
  private final Deque<FopFactory> idle = new ConcurrentLinkedDeque<>();

  private final Fonts fonts = new Fonts(FopSetup.resolver());

  /** Whether a page can show a picture: what Java reads, and shows in grey or RGB. */
  public static boolean canShow(byte[] picture) {
    try (ImageInputStream bytes =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
      if (!readers.hasNext()) {
        return false;
      }
      ImageReader reader = readers.next();
      reader.setInput(bytes);
      boolean shown = reader.getImageTypes(0).hasNext();
      reader.dispose();
      return shown;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Sets a document that shows no pictures.
   *
   * @see #typeset(String, String, Map, Map)
   */
  public Typeset typeset(String fo, String path, Map<String, byte[]> attached)
      throws LayoutException, IOException {
    return typeset(fo, path, attached, Map.of());
  }

  /**
   * Sets a document.
   *
   * @param fo formatting objects (XSL 1.1), as {@code chancery.render.Output#PDF} gives them
   * @param path what findings call the document
   * @param attached what is attached to the PDF, by the names that the formatting objects give it
   * @param pictures those on its pages, by the names that the formatting objects give them
   * @throws LayoutException where FOP cannot set it as it is
   * @throws IOException where the fonts cannot be read
   */
  public Typeset typeset(
      String fo, String path, Map<String, byte[]> attached, Map<String, byte[]> pictures)
      throws LayoutException, IOException {
    FopFactory factory = idle.poll();
    if (factory == null) {
      factory = FopSetup.factory();
    }
    try {
      Typeset typeset = settled(fo, Place.of(path), new Enclosed(attached, pictures), factory);
      idle.push(factory);
      return typeset;
    } catch (SAXException | IndexOutOfBoundsException | NullPointerException e) {
      // What FOP throws where it loses count of the glyphs of a divided word.
      throw new LayoutException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Sets the pages, again as long as the marks of notes are not those of their pages. */
  private Typeset settled(String fo, Place document, Enclosed enclosed, FopFactory factory)
      throws IOException, SAXException {
    NoteMarks marks = NoteMarks.unknown();
    Layout layout = layout(fo, document, enclosed, factory, marks);
    for (int times = 1; times < MOST_TIMES && !layout.marks().agreeWith(marks); times++) {
      marks = layout.marks();
      layout = layout(fo, document, enclosed, factory, marks);
    }
    return new Typeset(Finishing.of(layout.pdf()), layout.findings());
  }

  /**
   * Pages as FOP sets them.
   *
   * @param marks those that the notes should have by the pages they came to stand on
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Layout(byte[] pdf, NoteMarks marks, List<Finding> findings) {}

  private Layout layout(
      String fo, Place document, Enclosed enclosed, FopFactory factory, NoteMarks marks)
      throws IOException, SAXException {
    LayoutEvents events = new LayoutEvents();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    FOUserAgent agent = factory.newFOUserAgent();
    agent.setAccessibility(true);
    // A PDF must say when it was made, and the clock must not reach it.
    agent.setCreationDate(Date.from(Instant.EPOCH));
    agent.setProducer("Chancery, with Apache FOP");
    // From 1.5 on FOP packs the tags, most of a file's objects.
    option(agent, "version", "1.7");
    option(agent, "pdf-ua-mode", "PDF/UA-1");
    option(agent, "pdf-a-mode", enclosed.attached().isEmpty() ? "PDF/A-2a" : "PDF/A-3a");
    agent.getEventBroadcaster().addEventListener(events);
    OuterMargin renderer = new OuterMargin(agent, MARGIN_SIZE);
    PdfPages pages = PdfPages.of(agent, fonts, fonts.of(fo));
    renderer.setDocumentHandler(pages);
    agent.setRendererOverride(renderer);
    agent.setStructureTreeEventHandler(pages.getStructureTreeEventHandler());
    Areas areas = new Areas(agent, pdf);
    agent.setFOEventHandlerOverride(areas);
    Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, pdf);
    FontChoice choice = new FontChoice(fop.getDefaultHandler(), fonts);
    XMLReader reader = SafeParser.newReader();
    Pages found = new Pages(areas.getIDTracker());
    reader.setContentHandler(new Completion(choice, found, marks, enclosed));
    reader.parse(new InputSource(new StringReader(fo)));
    // It keeps pictures by what they are, for documents that do not have them.
    factory.getImageManager().getCache().clearCache();
    List<Finding> findings = new ArrayList<>(choice.findings(document));
    findings.addAll(events.findings(document));
    return new Layout(pdf.toByteArray(), marks.by(found), findings);
  }

  @SuppressWarnings("unchecked")
  private static void option(FOUserAgent agent, String name, String value) {
    agent.getRendererOptions().put(name, value);
  }
}
