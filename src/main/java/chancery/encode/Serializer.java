package chancery.encode;

import chancery.encode.Content.Attribute;
import chancery.encode.Content.Element;
import chancery.encode.Content.Text;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a TEI tree as UTF-8: elements that hold only elements are indented, elements with text are
 * left as they are, so that no white space is added to the words.
 */
final class Serializer {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  /** Elements whose children are a phrase even where no text stands between them. */
  private static final Set<String> PHRASES =
      Set.of(
          "p",
          "head",
          "speaker",
          "item",
          "label",
          "note",
          "stage",
          "cell",
          "title",
          "desc",
          "hi",
          "ref",
          "supplied",
          "persName",
          "placeName");

  private final XMLStreamWriter out;

  private Serializer(XMLStreamWriter out) {
    this.out = out;
  }

  static byte[] serialize(Element root) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      Serializer serializer = new Serializer(out);
      serializer.model("schema/chancery.rng", "http://relaxng.org/ns/structure/1.0");
      serializer.model("schema/chancery.sch", "http://purl.oclc.org/dsdl/schematron");
      serializer.write(root, 0, true);
      out.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes whatever is written to it", e);
    }
    text.write("\n");
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void model(String href, String type) throws XMLStreamException {
    out.writeProcessingInstruction(
        "xml-model",
        "href=\"%s\" type=\"application/xml\" schematypens=\"%s\"".formatted(href, type));
    out.writeCharacters("\n");
  }

  private void write(Element element, int depth, boolean root) throws XMLStreamException {
    if (element.children().isEmpty()) {
      out.writeEmptyElement(element.name());
    } else {
      out.writeStartElement(element.name());
    }
    if (root) {
      out.writeAttribute("xmlns", TEI);
    }
    for (Attribute attribute : element.attributes()) {
      out.writeAttribute(attribute.name(), allowed(attribute.value()));
    }
    if (element.children().isEmpty()) {
      return;
    }
    boolean indented = !element.hasText() && !PHRASES.contains(element.name());
    for (Content child : element.children()) {
      if (indented) {
        newLine(depth + 1);
      }
      if (child instanceof Element e) {
        write(e, depth + 1, false);
      } else if (child instanceof Text t) {
        out.writeCharacters(allowed(t.characters()));
      }
    }
    if (indented) {
      newLine(depth);
    }
    out.writeEndElement();
  }

  private void newLine(int depth) throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Without the characters that XML 1.0 forbids (clause 2.2). */
  static String allowed(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (!isPlain(s.charAt(i))) {
        return filtered(s);
      }
    }
    return s;
  }

  private static boolean isPlain(char c) {
    return c == '\n' || c == '\t' || (c >= ' ' && c < '\uD800') || (c >= '\uE000' && c < '\uFFFE');
  }

  private static String filtered(String s) {
    StringBuilder out = new StringBuilder(s.length());
    s.codePoints().filter(Serializer::isAllowed).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Whether a code point may stand in XML 1.0; a carriage return would not come back as itself. */
  static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
