package chancery.validate;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reads a stylesheet that SchXslt2 made, without the rules that a document cannot trigger: those
 * whose context ends in the name of an element that it does not have. Such a rule fires on no node
 * (ISO/IEC 19757-3, 6.5), so to leave it out changes nothing.
 *
 * <p>Used once, by one thread.
 */
final class TriggeredRules extends XMLFilterImpl {
  private static final String XSL = "http://www.w3.org/1999/XSL/Transform";

  /** The modes in which SchXslt2 puts the rules of a schema. */
  private static final String MODE = "group.";

  /** An alternative of a pattern whose last step, or last but an attribute, names an element. */
  private static final Pattern NAMED =
      Pattern.compile("(?:.*/)?(?:[\\w.-]+:)?([\\w.-]+)(?:/@[\\w.:*-]+)?");

  private final Set<String> elements;
  private int depthLeftOut;

  /**
   * @param elements the local names of the elements that there are
   */
  TriggeredRules(XMLReader parent, Set<String> elements) {
    super(parent);
    this.elements = elements;
  }

  /** Whether a context, as a pattern of XSLT, could match where there are only these elements. */
  static boolean canFire(String context, Set<String> elements) {
    return Arrays.stream(withoutPredicates(context).split("\\|", -1))
        .map(alternative -> NAMED.matcher(alternative.strip()))
        .anyMatch(named -> !named.matches() || elements.contains(named.group(1)));
  }

  private static String withoutPredicates(String context) {
    StringBuilder kept = new StringBuilder();
    int depth = 0;
    char quote = 0;
    for (int at = 0; at < context.length(); at++) {
      char c = context.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      } else if (depth == 0) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    if (depthLeftOut > 0 || isIdleRule(uri, name, attributes)) {
      depthLeftOut++;
    } else {
      super.startElement(uri, name, qName, attributes);
    }
  }

  private boolean isIdleRule(String uri, String name, Attributes attributes) {
    String mode = attributes.getValue("mode");
    String match = attributes.getValue("match");
    return uri.equals(XSL)
        && name.equals("template")
        && mode != null
        && mode.startsWith(MODE)
        && match != null
        && !canFire(match, elements);
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (depthLeftOut > 0) {
      depthLeftOut--;
    } else {
      super.endElement(uri, name, qName);
    }
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    if (depthLeftOut == 0) {
      super.startPrefixMapping(prefix, uri);
    }
  }

  @Override
  public void endPrefixMapping(String prefix) throws SAXException {
    if (depthLeftOut == 0) {
      super.endPrefixMapping(prefix);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (depthLeftOut == 0) {
      super.characters(text, start, length);
    }
  }
}
