package chancery.print;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import javax.xml.transform.TransformerFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.FontCollection;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandlerConfigurator;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.fop.render.pdf.PDFRendererConfig.PDFRendererConfigParser;
import org.apache.fop.render.pdf.PDFRendererConfigurator;

/** Pages written as PDF, in fonts that other documents are set in too. For one document. */
final class PdfPages extends PDFDocumentHandler {
  private static final List<String> STYLES = List.of("normal", "italic", "oblique");
  private static final List<Integer> WEIGHTS = List.of(400, 700);

  private final Fonts fonts;
  private final Set<Face> faces;

  private PdfPages(FOUserAgent agent, Fonts fonts, Set<Face> faces) {
    super(new IFContext(agent));
    this.fonts = fonts;
    this.faces = faces;
  }

  /**
   * Pages as the renderer options of {@code agent} ask for them.
   *
   * @param faces the fonts in which the document can be set
   */
  static PdfPages of(FOUserAgent agent, Fonts fonts, Set<Face> faces) throws FOPException {
    PdfPages pages = new PdfPages(agent, fonts, faces);
    pages.getConfigurator().configure(pages);
    return pages;
  }

  @Override
  public void endPage() throws IFException {
    withoutSearch(super::endPage);
  }

  @Override
  public void endDocument() throws IFException {
    withoutSearch(super::endDocument);
  }

  @FunctionalInterface
  private interface Ending {
    void end() throws IFException;
  }

  private static void withoutSearch(Ending ending) throws IFException {
    Thread thread = Thread.currentThread();
    ClassLoader libraries = thread.getContextClassLoader();
    thread.setContextClassLoader(new JavasTransformer(libraries));
    try {
      ending.end();
    } finally {
      thread.setContextClassLoader(libraries);
    }
  }

  /**
   * Finds no transformer in the libraries, so that Java takes its own. FOP asks for one to write
   * the metadata of each document, and the search took a tenth of the time of printing.
   */
  private static final class JavasTransformer extends ClassLoader {
    private static final String TRANSFORMERS =
        "META-INF/services/" + TransformerFactory.class.getName();

    JavasTransformer(ClassLoader libraries) {
      super(libraries);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.equals(TRANSFORMERS) ? Collections.emptyEnumeration() : super.getResources(name);
    }
  }

  @Override
  public IFDocumentHandlerConfigurator getConfigurator() {
    return new PDFRendererConfigurator(getUserAgent(), new PDFRendererConfigParser()) {
      @Override
      protected List<FontCollection> getDefaultFontCollection() {
        return new ArrayList<>();
      }

      @Override
      protected FontCollection getCustomFontCollection(
          InternalResourceResolver resolver, String mimeType) {
        return PdfPages.this::add;
      }
    };
  }

  /** Makes the fonts known, and gives the number of the next. */
  private int add(int start, FontInfo info) {
    int number = start;
    for (Face face : faces) {
      String name = "F" + number++;
      info.addMetrics(name, fonts.font(face).copy());
      if (face.standsIn()) {
        inAllStyles(info, name, face.family());
      } else {
        info.addFontProperties(name, face.family(), face.style(), weight(face));
      }
    }
    inAllStyles(info, "F" + start, "any");
    return number;
  }

  private static void inAllStyles(FontInfo info, String name, String family) {
    for (String style : STYLES) {
      WEIGHTS.forEach(weight -> info.addFontProperties(name, family, style, weight));
    }
  }

  private static int weight(Face face) {
    return face.weight().equals("bold") ? 700 : 400;
  }
}
