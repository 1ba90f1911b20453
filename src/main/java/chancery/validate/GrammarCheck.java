package chancery.validate;

import chancery.finding.Finding;
import chancery.finding.Place;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.relaxng.match.NameClass;
import com.thaiopensource.xml.util.Name;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One document held against a grammar. It drives Jing's matcher step by step, and so knows at each
 * fault what the grammar would have allowed there.
 *
 * <p>Used once, by one thread.
 */
final class GrammarCheck extends DefaultHandler {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** An element that is not closed yet, and where its start tag ends. */
  private record Open(String name, Place end) {}

  private final Grammar grammar;
  private final Matcher matcher;
  private final String path;
  private final SourcePlaces places;
  private final Wording wording;
  private final List<Finding> findings = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Place> endOfId = new HashMap<>();
  private final Prefixes prefixes = new Prefixes();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Locator locator;
  private boolean textReported;
  private boolean judged;

  private GrammarCheck(
      Grammar grammar, Matcher matcher, String path, SourcePlaces places, Wording wording) {
    this.grammar = grammar;
    this.matcher = matcher;
    this.path = path;
    this.places = places;
    this.wording = wording;
  }

  /**
   * What the grammar has to say of a document. If it is for TEI and the document's root is not the
   * TEI's, that is all there is.
   *
   * @throws SAXParseException where the document stops being well-formed XML
   */
  static List<Finding> check(
      Grammar grammar, String path, byte[] xml, SourcePlaces places, Wording wording)
      throws SAXException {
    Grammar.Instruments instruments = grammar.borrow();
    GrammarCheck check = new GrammarCheck(grammar, instruments.matcher(), path, places, wording);
    XMLReader reader = instruments.reader();
    try {
      reader.setContentHandler(check);
      reader.setErrorHandler(check);
      speakPlainly(reader);
      reader.parse(new InputSource(new ByteArrayInputStream(xml)));
      grammar.giveBack(instruments);
    } catch (UnsupportedEncodingException e) {
      throw new SAXParseException(XmlRule.unknownEncoding(e), check.locator, e);
    } catch (IOException e) {
      // Bytes that are not what the encoding says are, to the parser, a failure to read.
      throw new SAXParseException(String.valueOf(e.getMessage()), check.locator, e);
    }
    return check.findings;
  }

  /** Its messages must not depend on where it runs; only SAX 1 has a name for that. */
  @SuppressWarnings("deprecation")
  private static void speakPlainly(XMLReader reader) throws SAXException {
    if (reader instanceof Parser parser) {
      parser.setLocale(Locale.ROOT);
    }
  }

  /** Stops the parser, whose own answer would be to print. */
  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }

  /** Called where an entity stands whose words are outside the document. */
  @Override
  public void skippedEntity(String name) {
    findings.add(XmlRule.entityElsewhere(here(), name));
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = given;
  }

  @Override
  public void startDocument() {
    matcher.matchStartDocument();
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) {
    prefixes.declare(prefix, uri);
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    Place end = here();
    if (open.isEmpty()) {
      boolean tei = uri.equals(TEI) && localName.equals("TEI");
      judged = tei || grammar.scope() == Grammar.Scope.ANY_XML;
      if (!judged) {
        findings.add(GrammarFindings.notTei(places.tag(end), localName, uri));
      }
    }
    if (judged) {
      matchText(end);
      matchStartTag(new Name(uri, localName), qName, end);
      Matcher opened = matcher.copy();
      for (int i = 0; i < attributes.getLength(); i++) {
        matchAttribute(attributes, i, qName, end, opened);
      }
      matchEndOfStartTag(new Name(uri, localName), qName, end);
    }
    open.push(new Open(qName, end));
    text.setLength(0);
    textReported = false;
  }

  private void matchText(Place end) {
    if (matcher.isTextTyped()
        && !text.isEmpty()
        && !matcher.matchTextBeforeStartTag(content(), prefixes)) {
      found(GrammarFindings.textNotAllowed(places.tag(end), parent(), new TreeSet<>()));
    }
  }

  private void matchStartTag(Name name, String qName, Place end) {
    Matcher before = matcher.copy();
    if (matcher.matchStartTagOpen(name, qName, prefixes)) {
      return;
    }
    SortedSet<String> allowed = names(before.possibleStartTagNames());
    SortedSet<String> known = grammar.elementNames();
    if ((grammar.scope() == Grammar.Scope.TEI && !name.getNamespaceUri().equals(TEI))
        || !known.contains(name.getLocalName())) {
      found(GrammarFindings.unknownElement(places.tag(end), qName, parent(), allowed, known));
    } else {
      found(
          GrammarFindings.elementNotAllowed(
              places.tag(end), qName, parent(), allowed, names(before.requiredElementNames())));
    }
  }

  private void matchAttribute(
      Attributes attributes, int i, String element, Place end, Matcher opened) {
    Name name = new Name(attributes.getURI(i), attributes.getLocalName(i));
    String qName = attributes.getQName(i);
    String value = attributes.getValue(i);
    if (!matcher.matchAttributeName(name, qName, prefixes)) {
      found(
          GrammarFindings.attributeNotAllowed(
              attribute(end, qName), qName, element, names(opened.possibleAttributeNames())));
    }
    if (!matcher.matchAttributeValue(value, name, qName, prefixes)) {
      found(
          GrammarFindings.wrongValue(
              attribute(end, qName), qName, value, String.valueOf(matcher.getErrorMessage())));
    } else if (qName.equals("xml:id")) {
      Place earlier = endOfId.putIfAbsent(value, end);
      if (earlier != null) {
        findings.add(
            GrammarFindings.duplicateId(
                attribute(end, qName), value, attribute(earlier, qName).line()));
      }
    }
  }

  private void matchEndOfStartTag(Name name, String qName, Place end) {
    Matcher before = matcher.copy();
    if (!matcher.matchStartTagClose(name, qName, prefixes)) {
      found(
          GrammarFindings.attributeMissing(
              places.tag(end),
              qName,
              names(before.requiredAttributeNames()),
              names(before.possibleAttributeNames())));
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (!judged) {
      return;
    }
    if (matcher.isTextTyped()) {
      text.append(chars, start, length);
      return;
    }
    String run = new String(chars, start, length);
    if (!run.isBlank() && !textReported) {
      Matcher before = matcher.copy();
      if (!matcher.matchUntypedText(prefixes)) {
        textReported = true;
        found(
            GrammarFindings.textNotAllowed(
                places.text(here()), parent(), names(before.possibleStartTagNames())));
      }
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    Open closed = open.pop();
    if (!judged) {
      return;
    }
    Name name = new Name(uri, localName);
    if (matcher.isTextTyped() && !matcher.matchTextBeforeEndTag(content(), name, qName, prefixes)) {
      found(
          GrammarFindings.wrongContent(
              places.tag(closed.end()),
              qName,
              content(),
              String.valueOf(matcher.getErrorMessage())));
    }
    Matcher before = matcher.copy();
    if (!matcher.matchEndTag(name, qName, prefixes)) {
      found(
          GrammarFindings.incomplete(
              places.tag(closed.end()),
              qName,
              names(before.requiredElementNames()),
              names(before.possibleStartTagNames())));
    }
    text.setLength(0);
    textReported = false;
  }

  /** Takes down what the matcher has just refused. */
  private void found(Finding finding) {
    findings.add(
        wording == Wording.FOR_PEOPLE
            ? finding
            : new Finding(
                finding.rule(),
                finding.severity(),
                finding.place(),
                String.valueOf(matcher.getErrorMessage()),
                ""));
  }

  private Place attribute(Place end, String qName) {
    return places.attribute(places.tag(end), qName);
  }

  private String content() {
    return text.toString();
  }

  private String parent() {
    Open innermost = open.peek();
    return innermost == null ? "" : innermost.name();
  }

  private Place here() {
    return locator == null
        ? Place.of(path)
        : new Place(path, locator.getLineNumber(), locator.getColumnNumber());
  }

  private static SortedSet<String> names(NameClass names) {
    return names(names.getIncludedNames());
  }

  private static SortedSet<String> names(Collection<Name> names) {
    SortedSet<String> sorted = new TreeSet<>();
    for (Name name : names) {
      boolean xml = name.getNamespaceUri().equals(XML);
      sorted.add(xml ? "xml:" + name.getLocalName() : name.getLocalName());
    }
    return sorted;
  }
}
