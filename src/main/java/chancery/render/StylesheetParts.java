package chancery.render;

import chancery.xml.SafeParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.trans.XPathException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Finds the files that stylesheets consist of, without compiling them. One that several consist of
 * is read once. For one thread.
 */
final class StylesheetParts {
  private static final String XSLT = "http://www.w3.org/1999/XSL/Transform";
  private static final Pattern READ =
      Pattern.compile("(?:unparsed-text(?:-lines)?|doc|document|json-doc)\\(\\s*(['\"])(.+?)\\1");

  private final Map<URI, Part> read = new HashMap<>();

  /** To make one takes longer than to read most stylesheets. */
  private @Nullable XMLReader reader;

  @SuppressWarnings("ArrayRecordComponent")
  private record Part(byte[] content, List<String> references) {}

  /** The content of each part, by its address. */
  Map<String, byte[]> of(URI stylesheet) {
    Map<String, byte[]> parts = new TreeMap<>();
    Deque<URI> found = new ArrayDeque<>(List.of(whole(stylesheet)));
    while (!found.isEmpty()) {
      URI address = found.remove();
      if (!parts.containsKey(address.toString())) {
        Part part = read.computeIfAbsent(address, this::part);
        parts.put(address.toString(), part.content());
        part.references().forEach(reference -> found.add(whole(address.resolve(reference))));
      }
    }
    return parts;
  }

  private Part part(URI address) {
    byte[] content = content(address);
    return new Part(content, references(content));
  }

  private static URI whole(URI address) {
    return StylesheetResolver.SCHEME.equals(address.getScheme())
        ? URI.create(StylesheetResolver.ours(address))
        : address;
  }

  private static byte[] content(URI address) {
    try (InputStream in = StylesheetResolver.open(address)) {
      return in.readAllBytes();
    } catch (XPathException | IOException e) {
      return new byte[0];
    }
  }

  /** What a part refers to; what is no XML refers to nothing. */
  private List<String> references(byte[] content) {
    List<String> references = new ArrayList<>();
    XMLReader parser = reader == null ? SafeParser.newReader() : reader;
    reader = parser;
    try {
      parser.setContentHandler(
          new DefaultHandler() {
            @Override
            public void startElement(
                String uri, String localName, String qName, Attributes attributes) {
              if (uri.equals(XSLT) && (localName.equals("import") || localName.equals("include"))) {
                references.add(attributes.getValue("href"));
              }
              for (int i = 0; i < attributes.getLength(); i++) {
                Matcher read = READ.matcher(attributes.getValue(i));
                while (read.find()) {
                  references.add(read.group(2));
                }
              }
            }
          });
      parser.parse(new InputSource(new ByteArrayInputStream(content)));
    } catch (SAXException | IOException e) {
      return references;
    }
    return references;
  }
}
