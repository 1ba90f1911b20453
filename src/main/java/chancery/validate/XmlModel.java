package chancery.validate;

import chancery.xml.SafeParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/**
 * A schema that a document says it follows, in an {@code xml-model} processing instruction
 * (Associating Schemas with XML documents 1.0).
 *
 * @param href the schema's address
 * @param line where the document says so
 */
record XmlModel(String href, int line) {
  private static final Pattern HREF = Pattern.compile("\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  /** Ends the reading where the prolog does. */
  private static final class AtRoot extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  /** What stands before a document's first element; nothing of bytes that are not XML. */
  static List<XmlModel> in(byte[] xml) {
    List<XmlModel> models = new ArrayList<>();
    XMLReader reader = SafeParser.newReader();
    reader.setContentHandler(
        new DefaultHandler() {
          private Locator locator = new LocatorImpl();

          @Override
          public void setDocumentLocator(Locator given) {
            locator = given;
          }

          @Override
          public void processingInstruction(String target, String data) {
            Matcher href = HREF.matcher(data);
            if (target.equals("xml-model") && href.find()) {
              String address = href.group(1) == null ? href.group(2) : href.group(1);
              models.add(new XmlModel(address.replace("&amp;", "&"), locator.getLineNumber()));
            }
          }

          @Override
          public void startElement(String uri, String name, String qName, Attributes attributes)
              throws SAXException {
            throw new AtRoot();
          }
        });
    try {
      reader.parse(new InputSource(new ByteArrayInputStream(xml)));
    } catch (AtRoot e) {
      return models;
    } catch (SAXException | IOException e) {
      return List.of();
    }
    return models;
  }
}
