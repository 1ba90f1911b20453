package chancery.print;

import chancery.xml.SafeParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Fills in what a stylesheet cannot know: {@code <print:pages of="a b"/>} becomes the pages on
 * which the passages with these ids stand, each a link; {@code <print:mark of="a"/>} the mark of
 * the note that is called there; {@code <print:part of="a"/>} the pages of a part; {@code
 * src="print:NAME"} the file of that name that is enclosed.
 *
 * <p>FOP sets a page sequence when its end tag comes, so that an index can ask for all before it.
 */
final class Completion extends XMLFilterImpl {
  private static final String PRINT = "chancery:print";
  private static final String FO = "http://www.w3.org/1999/XSL/Format";
  private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";

  private final Pages pages;
  private final NoteMarks marks;
  private final Manuscript manuscript;
  private final Enclosed enclosed;

  Completion(ContentHandler next, Pages pages, NoteMarks marks, Manuscript manuscript) {
    this.pages = pages;
    this.marks = marks;
    this.manuscript = manuscript;
    this.enclosed = new Enclosed(manuscript.attached(), manuscript.pictures());
    setContentHandler(next);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    if (!uri.equals(PRINT)) {
      super.startElement(uri, name, qName, complete(attributes));
      return;
    }
    switch (name) {
      case "pages" -> write(pages.of(List.of(attributes.getValue("of").split(" ", -1))));
      case "mark" ->
          text(marks.of(attributes.getValue("of"), "a".equals(attributes.getValue("format"))));
      case "part" -> part(attributes.getValue("of"));
      case "sequences" -> {}
      default -> throw new SAXException("nothing is known to complete " + qName);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (!uri.equals(PRINT)) {
      super.endElement(uri, name, qName);
    }
  }

  /** The pages of a part, which stand in a document of their own. */
  private void part(String name) throws SAXException {
    XMLFilterImpl within =
        new XMLFilterImpl(SafeParser.newReader()) {
          @Override
          public void startDocument() {}

          @Override
          public void endDocument() {}
        };
    within.setContentHandler(this);
    try {
      within.parse(new InputSource(new StringReader(manuscript.parts().fo(name))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
