package chancery.compare;

import chancery.xml.NotWellFormedException;
import chancery.xml.SafeParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/**
 * A document as a tree of elements and text that knows its lines. Comments and processing
 * instructions are left out: they are not the encoding.
 */
final class LinedDocument extends DefaultHandler {
  private static final String LINE = "line";

  private final Document tree;
  private Node parent;
  private Locator locator = new LocatorImpl();
  private final StringBuilder text = new StringBuilder();
  private int textLine;

  private LinedDocument() {
    try {
      tree = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own XML parser cannot be had", e);
    }
    parent = tree;
  }

  static Document parse(byte[] xml) throws NotWellFormedException {
    LinedDocument document = new LinedDocument();
    XMLReader reader = SafeParser.newReader();
    reader.setContentHandler(document);
    try {
      reader.parse(new InputSource(new ByteArrayInputStream(xml)));
    } catch (SAXParseException e) {
      throw NotWellFormedException.of(e);
    } catch (SAXException | IOException e) {
      throw NotWellFormedException.of(
          new SAXParseException(String.valueOf(e.getMessage()), document.locator, e));
    }
    return document.tree;
  }

  /** The line where an element's start tag ends, or where a text begins. */
  static int line(Node node) {
    return (int) Objects.requireNonNullElse(node.getUserData(LINE), 0);
  }

  /** An element's {@code xml:id}; empty where it has none. */
  static String id(Element element) {
    return element.getAttributeNS(XMLConstants.XML_NS_URI, "id");
  }

  /** The {@code xml:lang} that holds for an element; empty where none is stated. */
  static String language(Node node) {
    if (!(node instanceof Element element)) {
      return "";
    }
    String stated = element.getAttributeNS(XMLConstants.XML_NS_URI, "lang");
    return stated.isEmpty() ? language(element.getParentNode()) : stated;
  }

  /** The elements right inside another. */
  static Stream<Element> children(Element element) {
    return Stream.iterate(element.getFirstChild(), Objects::nonNull, Node::getNextSibling)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = given;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    endText();
    Element element = tree.createElementNS(uri.isEmpty() ? null : uri, qName);
    for (int i = 0; i < attributes.getLength(); i++) {
      String namespace = attributes.getURI(i);
      Attr attribute =
          tree.createAttributeNS(namespace.isEmpty() ? null : namespace, attributes.getQName(i));
      attribute.setValue(attributes.getValue(i));
      element.setAttributeNodeNS(attribute);
    }
    element.setUserData(LINE, locator.getLineNumber(), null);
    parent.appendChild(element);
    parent = element;
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (text.isEmpty()) {
      long breaks = new String(chars, start, length).chars().filter(c -> c == '\n').count();
      textLine = locator.getLineNumber() - (int) breaks;
    }
    text.append(chars, start, length);
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    endText();
    parent = parent.getParentNode();
  }

  private void endText() {
    if (!text.isEmpty()) {
      Node node = tree.createTextNode(text.toString());
      node.setUserData(LINE, textLine, null);
      parent.appendChild(node);
      text.setLength(0);
    }
  }
}
