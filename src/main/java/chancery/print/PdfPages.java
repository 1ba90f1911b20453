package chancery.print;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import javax.xml.transform.TransformerFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.FontCollection;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandlerConfigurator;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.fop.render.pdf.PDFRendererConfig.PDFRendererConfigParser;
import org.apache.fop.render.pdf.PDFRendererConfigurator;

/** Pages written as PDF, in {@link KnownFonts}. For one document. */
final class PdfPages extends PDFDocumentHandler {
  private PdfPages(FOUserAgent agent) {
    super(new IFContext(agent));
  }

  /** Pages as the renderer options of {@code agent} ask for them. */
  static PdfPages of(FOUserAgent agent) throws FOPException {
    PdfPages pages = new PdfPages(agent);
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
        return (next, known) -> next;
      }
    };
  }
}
