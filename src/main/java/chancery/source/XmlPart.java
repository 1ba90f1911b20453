package chancery.source;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a zipped document, read event by event: memory does not grow with its length or depth.
 * A document type declaration, which such parts never have, is an error; nothing outside is read.
 */
final class XmlPart {
  private static final int HEAD = 64 * 1024;

  private XmlPart() {}

  /** What is done with the elements and words of a part. */
  interface Handler {
    /** An element begins; its attributes are at the cursor. */
    void start(String name, XMLStreamReader element);

    void end(String name);

    default void text(String text) {}
  }

  /**
   * Reads a part.
   *
   * @throws XMLStreamException where it is not well-formed or has a document type declaration
   */
  static void read(byte[] part, Handler handler) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> handler.start(reader.getLocalName(), reader);
        case XMLStreamConstants.END_ELEMENT -> handler.end(reader.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            handler.text(reader.getText());
        case XMLStreamConstants.DTD ->
            throw new XMLStreamException("a document type declaration", reader.getLocation());
        default -> {}
      }
    }
    reader.close();
  }

  /** What is said of a file one of whose parts cannot be read. */
  static UnreadableSourceException malformed(String path, XMLStreamException e) {
    String reason = String.valueOf(e.getMessage()).lines().reduce((first, last) -> last).orElse("");
    return new UnreadableSourceException(
        Finding.error(
            "SOURCE-024",
            Place.of(path),
            "a part of the file is not the XML that it should be: " + reason,
            "open it in the word processor and save it again"));
  }

  /** The beginning of a part, enough to see what it says of the whole. */
  static String head(byte[] part) {
    return new String(part, 0, Math.min(part.length, HEAD), StandardCharsets.UTF_8);
  }

  /** The value of an attribute whatever its namespace, or the empty string. */
  static String attribute(XMLStreamReader element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return element.getAttributeValue(i);
      }
    }
    return "";
  }
}
