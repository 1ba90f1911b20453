package chancery.render;

import chancery.xml.SafeParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.lib.UnparsedTextURIResolver;
import net.sf.saxon.trans.XPathException;
import org.xml.sax.InputSource;

/**
 * Finds the parts of a stylesheet: {@code chancery:html.xsl} and its like on the class path, files
 * beside a user's own stylesheet. Nothing else is read.
 */
final class StylesheetResolver implements ResourceResolver, UnparsedTextURIResolver {
  static final String SCHEME = "chancery";

  @Override
  public Source resolve(ResourceRequest request) throws XPathException {
    return source(URI.create(request.uri));
  }

  /** A stylesheet or another XML document. */
  Source source(URI address) throws XPathException {
    InputSource input = new InputSource(open(address));
    input.setSystemId(SCHEME.equals(address.getScheme()) ? ours(address) : address.toString());
    return new SAXSource(SafeParser.newReader(), input);
  }

  /** A text: a style sheet for the browser. The encoding is UTF-8 whatever is asked for. */
  @Override
  public Reader resolve(URI address, String encoding, Configuration configuration)
      throws XPathException {
    return new InputStreamReader(open(address), StandardCharsets.UTF_8);
  }

  static InputStream open(URI address) throws XPathException {
    if (SCHEME.equals(address.getScheme())) {
      String path = ours(address).substring(SCHEME.length() + 2);
      InputStream bytes = StylesheetResolver.class.getResourceAsStream("/xslt/" + path);
      if (bytes == null || path.startsWith("..")) {
        throw new XPathException("Chancery has no stylesheet " + address + ".");
      }
      return bytes;
    }
    if (!"file".equals(address.getScheme())) {
      throw new XPathException("A stylesheet may not read " + address + ": it is no file.");
    }
    try {
      return Files.newInputStream(Path.of(address));
    } catch (IOException e) {
      throw new XPathException("A stylesheet cannot read " + Path.of(address) + ".", e);
    }
  }

  /** The full form of an address that may lack its slash: relative addresses need one. */
  static String ours(URI address) {
    String path = address.getSchemeSpecificPart().replaceFirst("^/+", "");
    return URI.create(SCHEME + ":/" + path).normalize().toString();
  }
}
