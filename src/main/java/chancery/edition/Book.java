package chancery.edition;

import chancery.edition.EditionContents.Document;
import chancery.edition.Step.Shelf;
import chancery.print.Typeset;
import chancery.render.Output;
import chancery.render.StylesheetException;
import chancery.xml.SafeParser;
import chancery.xml.Saxon;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * A whole edition as one PDF: its documents in their order, which {@code xslt/fo/book.xsl} binds.
 */
final class Book {
  private static final String NAMESPACE = "chancery:book";

  private final Saxon saxon;
  private final Printer printer;
  private final Toolset tools;

  Book(Saxon saxon, Printer printer, Toolset tools) {
    this.saxon = saxon;
    this.printer = printer;
    this.tools = tools;
  }

  /**
   * The step that prints it.
   *
   * @param parameters what the edition says of itself
   */
  Step step(EditionDraft draft, List<Document> documents, Map<String, String> parameters)
      throws IOException {
    List<Digest> teis = new ArrayList<>();
    for (Document document : documents) {
      teis.add(Digest.ofContent(draft.read(new DocumentFiles(document.stem()).tei())));
    }
    Pictures pictures = pictures(draft, documents);
    return new Step(
        "book",
        Digest.of(tools.of(Output.PDF), documents, teis, pictures, printer.how(), parameters),
        shelf -> made(draft, documents, pictures, parameters, shelf));
  }

  private Pictures pictures(EditionDraft draft, List<Document> documents) throws IOException {
    Pictures pictures = Pictures.none();
    for (int i = 0; i < documents.size(); i++) {
      DocumentFiles files = new DocumentFiles(documents.get(i).stem());
      DocumentTree tree = new DocumentTree(draft, saxon, files.tei());
      pictures = pictures.and(Pictures.of(draft, files, tree).within(prefix(i)));
    }
    return pictures;
  }

  /** What tells the ids and pictures of one document from those of others. */
  private static String prefix(int document) {
    return "d" + (document + 1) + ".";
  }

  private Made made(
      EditionDraft draft,
      List<Document> documents,
      Pictures pictures,
      Map<String, String> parameters,
      Shelf shelf)
      throws IOException, StylesheetException {
    Map<String, byte[]> teis = new LinkedHashMap<>();
    for (Document document : documents) {
      String path = new DocumentFiles(document.stem()).tei();
      teis.put(path, draft.read(path));
    }
    Typeset typeset =
        printer.print(
            bound(documents, teis),
            draft.folder().shown(EditionFolder.BOOK),
            teis,
            pictures,
            parameters);
    shelf.put(EditionFolder.BOOK, typeset.pdf());
    return Made.files(typeset.findings());
  }

  private XdmNode bound(List<Document> documents, Map<String, byte[]> teis) throws IOException {
    try {
      BuildingContentHandler tree =
          saxon.processor().newDocumentBuilder().newBuildingContentHandler();
      tree.startDocument();
      tree.startElement(NAMESPACE, "book", "book", new AttributesImpl());
      for (int i = 0; i < documents.size(); i++) {
        Document document = documents.get(i);
        String path = new DocumentFiles(document.stem()).tei();
        AttributesImpl attributes = new AttributesImpl();
        attributes.addAttribute("", "prefix", "prefix", "CDATA", prefix(i));
        document
            .year()
            .ifPresent(y -> attributes.addAttribute("", "year", "year", "CDATA", "" + y));
        if (printer.how().attachment() == Print.Attachment.TEI) {
          attributes.addAttribute("", "attachment", "attachment", "CDATA", path);
        }
        tree.startElement(NAMESPACE, "document", "document", attributes);
        copy(Objects.requireNonNull(teis.get(path)), tree);
        tree.endElement(NAMESPACE, "document", "document");
      }
      tree.endElement(NAMESPACE, "book", "book");
      tree.endDocument();
      return tree.getDocumentNode();
    } catch (SAXException | SaxonApiException e) {
      throw new IOException("a TEI file of the edition changed while it was read", e);
    }
  }

  /** Puts what a file holds into a document that has begun and goes on. */
  private static void copy(byte[] tei, ContentHandler tree) throws SAXException, IOException {
    XMLFilterImpl within =
        new XMLFilterImpl(SafeParser.newReader()) {
          @Override
          public void startDocument() {}

          @Override
          public void endDocument() {}
        };
    within.setContentHandler(tree);
    within.parse(new InputSource(new ByteArrayInputStream(tei)));
  }
}
