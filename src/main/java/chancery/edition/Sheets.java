package chancery.edition;

import chancery.edition.Printer.FormattingObjects;
import chancery.render.StylesheetException;
import chancery.xml.SafeParser;
import chancery.xml.Saxon;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
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
 * What a book is set from, in the elements that {@code xslt/fo/book.xsl} knows. They hold one TEI
 * document at a time, however many the book has.
 */
final class Sheets {
  private static final String NAMESPACE = "chancery:book";

  private final Saxon saxon;
  private final Map<String, Leaf> leaves = new LinkedHashMap<>();

  /**
   * A document of the book.
   *
   * @param prefix what tells its ids and pictures from those of others
   * @param listed the attributes with which the front and the back of the book are told of it
   * @param set the attributes with which its pages are set
   * @param tei reads its TEI
   */
  record Leaf(
      String prefix, Map<String, String> listed, Map<String, String> set, SourceFile.Content tei) {
    Leaf {
      listed = Map.copyOf(listed);
      set = Map.copyOf(set);
    }
  }

  Sheets(Saxon saxon, List<Leaf> leaves) {
    this.saxon = saxon;
    leaves.forEach(leaf -> this.leaves.put(leaf.prefix(), leaf));
  }

  /** The document of a prefix. */
  XdmNode document(String prefix) throws IOException {
    Leaf leaf = Objects.requireNonNull(leaves.get(prefix));
    return sheet("document", leaf.set(), to -> copy(tei(leaf), to));
  }

  /**
   * What stands before and after the documents.
   *
   * @param stylesheet says of each what is to be said of it there
   */
  XdmNode frame(FormattingObjects stylesheet) throws StylesheetException, IOException {
    List<String> entries = new ArrayList<>();
    for (Leaf leaf : leaves.values()) {
      entries.add(stylesheet.of(sheet("listed", leaf.listed(), to -> copy(tei(leaf), to))));
    }
    return sheet(
        "book",
        Map.of(),
        to -> {
          for (String entry : entries) {
            copy(new InputSource(new StringReader(entry)), to);
          }
        });
  }

  private static InputSource tei(Leaf leaf) throws IOException {
    return new InputSource(new ByteArrayInputStream(leaf.tei().read()));
  }

  @FunctionalInterface
  private interface Filling {
    void into(ContentHandler tree) throws SAXException, IOException;
  }

  private XdmNode sheet(String name, Map<String, String> attributes, Filling filling)
      throws IOException {
    try {
      BuildingContentHandler tree =
          saxon.processor().newDocumentBuilder().newBuildingContentHandler();
      AttributesImpl given = new AttributesImpl();
      attributes.forEach((key, value) -> given.addAttribute("", key, key, "CDATA", value));
      tree.startDocument();
      tree.startElement(NAMESPACE, name, name, given);
      filling.into(tree);
      tree.endElement(NAMESPACE, name, name);
      tree.endDocument();
      return tree.getDocumentNode();
    } catch (SAXException | SaxonApiException e) {
      throw new IOException("a TEI file of the edition changed while it was read", e);
    }
  }

  /** Puts a document into one that has begun and goes on. */
  private static void copy(InputSource document, ContentHandler tree)
      throws SAXException, IOException {
    XMLFilterImpl within =
        new XMLFilterImpl(SafeParser.newReader()) {
          @Override
          public void startDocument() {}

          @Override
          public void endDocument() {}
        };
    within.setContentHandler(tree);
    within.parse(document);
  }
}
