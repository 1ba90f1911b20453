package chancery.print;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Fills in what a stylesheet cannot know: {@code <print:pages of="a b"/>} becomes the pages on
 * which the passages with these ids stand, each a link; {@code <print:mark of="a"/>} the mark of
 * the note that is called there; {@code src="print:NAME"} the file of that name that is enclosed.
 *
 * <p>FOP sets a page sequence when its end tag comes, so that an index can ask for all before it.
 */
final class Completion extends XMLFilterImpl {
  private static final String PRINT = "chancery:print";
  private static final String FO = "http://www.w3.org/1999/XSL/Format";
  private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";

  private final Pages pages;
  private final NoteMarks marks;
  private final Enclosed enclosed;

  Completion(ContentHandler next, Pages pages, NoteMarks marks, Enclosed enclosed) {
    this.pages = pages;
    this.marks = marks;
    this.enclosed = enclosed;
    setContentHandler(next);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    if (uri.equals(PRINT) && name.equals("mark")) {
      text(marks.of(attributes.getValue("of"), "a".equals(attributes.getValue("format"))));
    } else if (uri.equals(PRINT)) {
      write(pages.of(List.of(attributes.getValue("of").split(" ", -1))));
    } else {
      super.startElement(uri, name, qName, complete(attributes));
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (!uri.equals(PRINT)) {
      super.endElement(uri, name, qName);
    }
  }

  private Attributes complete(Attributes attributes) {
    int source = attributes.getIndex("src");
    Optional<String> address =
        source < 0 ? Optional.empty() : enclosed.address(attributes.getValue(source));
    if (address.isEmpty()) {
      return attributes;
    }
    AttributesImpl complete = new AttributesImpl(attributes);
    complete.setValue(source, address.get());
    return complete;
  }

  private void write(List<Pages.Range> ranges) throws SAXException {
    for (Iterator<Pages.Range> rest = ranges.iterator(); rest.hasNext(); ) {
      Pages.Range range = rest.next();
      AttributesImpl link = new AttributesImpl();
      // A PDF for those who do not see it says of each link what it is (ISO 14289-1, 7.18.5).
      link.addAttribute(FOX, "alt-text", "fox:alt-text", "CDATA", range.words());
      link.addAttribute(
          "", "internal-destination", "internal-destination", "CDATA", range.passage());
      super.startElement(FO, "basic-link", "fo:basic-link", link);
      text(range.words());
      super.endElement(FO, "basic-link", "fo:basic-link");
      text(rest.hasNext() ? ", " : "");
    }
  }

  private void text(String words) throws SAXException {
    super.characters(words.toCharArray(), 0, words.length());
  }
}
