package chancery.xml;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes XML readers that resolve nothing outside the document: no external entity, no external
 * subset of a DTD. The JDK's limits on entity expansion hold, and elements may be nested {@value
 * #MAX_DEPTH} deep: programs that go through a tree step by step into it end where their stack
 * does.
 *
 * <p>Safe to use from several threads; the readers it makes are not.
 */
public final class SafeParser {
  /** How deep elements may be nested; no text needs a tenth of it. */
  public static final int MAX_DEPTH = 1000;

  private SafeParser() {}

  /** A new namespace-aware reader. */
  public static XMLReader newReader() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      // The factory would make a reader to try each feature on.
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      reader.setFeature("http://xml.org/sax/features/external-general-entities", false);
      reader.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      reader.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      reader.setProperty("jdk.xml.maxElementDepth", String.valueOf(MAX_DEPTH));
      reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
      // Throws what is fatal; without it, the parser prints it as well.
      reader.setErrorHandler(new DefaultHandler());
      return reader;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the JDK's own XML parser refuses its own features", e);
    }
  }
}
