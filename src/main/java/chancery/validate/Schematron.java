package chancery.validate;

import static java.time.ZoneOffset.UTC;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.finding.Severity;
import chancery.xml.SafeParser;
import chancery.xml.Saxon;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.expr.parser.OptimizerOptions;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.value.DateTimeValue;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Compiled Schematron rules. Safe to share between threads. */
final class Schematron {
  private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
  private static final Set<String> FAILED = Set.of("failed-assert", "successful-report");

  /** The rule that a finding names where the schema gives no id. */
  private static final String UNNAMED = "SCHEMATRON";

  private static final QName ID = new QName("id");
  private static final QName ROLE = new QName("role");
  private static final QName LOCATION = new QName("location");

  private final XsltExecutable stylesheet;
  private final DateTimeValue noon;

  private Schematron(XsltExecutable stylesheet, LocalDate today) {
    this.stylesheet = stylesheet;
    this.noon = DateTimeValue.fromZonedDateTime(today.atTime(LocalTime.NOON).atZone(UTC));
  }

  /**
   * Compiles a stylesheet that SchXslt2 made of Schematron rules, with {@link PlaceFunction} as its
   * location function.
   *
   * @param today what rules are told that ask for the date
   */
  static Schematron load(Saxon saxon, byte[] stylesheet, LocalDate today) throws SaxonApiException {
    return load(saxon, new StreamSource(new ByteArrayInputStream(stylesheet)), today);
  }

  /**
   * Compiles those rules of such a stylesheet that can fire on documents of some elements.
   *
   * @param elements the local names of all that there are
   */
  static Schematron load(Saxon saxon, byte[] stylesheet, Set<String> elements, LocalDate today)
      throws SaxonApiException {
    XMLReader reader = new TriggeredRules(SafeParser.newReader(), elements);
    InputSource input = new InputSource(new ByteArrayInputStream(stylesheet));
    return load(saxon, new SAXSource(reader, input), today);
  }

  private static Schematron load(Saxon saxon, Source stylesheet, LocalDate today)
      throws SaxonApiException {
    saxon.processor().registerExtensionFunction(new PlaceFunction());
    XsltCompiler compiler = saxon.processor().newXsltCompiler();
    // What is wrong is thrown; Saxon would print it as well, and so would the rules themselves.
    compiler.setErrorReporter(error -> {});
    // Optimizing these rules takes longer than it saves, on one document as on thousands.
    compiler.getUnderlyingCompilerInfo().setOptimizerOptions(new OptimizerOptions(0));
    return new Schematron(compiler.compile(stylesheet), today);
  }

  /**
   * What the rules have to say of a document that was parsed with its lines; where one of them
   * fails on it, that, and nothing else.
   */
  List<Finding> check(XdmNode document, String path, SourcePlaces places) {
    XdmDestination report = new XdmDestination();
    List<String> said = new ArrayList<>();
    try {
      Xslt30Transformer rules = stylesheet.load30();
      rules.setMessageHandler(message -> said.add(message.getStringValue()));
      rules.getUnderlyingController().setCurrentDateTime(noon);
      rules.setGlobalContextItem(document);
      rules.applyTemplates(document, report);
    } catch (SaxonApiException | XPathException e) {
      String words = said.isEmpty() ? String.valueOf(e.getMessage()) : said.get(said.size() - 1);
      return List.of(failure(path, words));
    }
    List<Finding> findings = new ArrayList<>();
    report
        .getXdmNode()
        .select(Steps.child().then(Steps.child()))
        .filter(
            element ->
                element.attribute("location") != null
                    && FAILED.contains(element.getNodeName().getLocalName()))
        .forEach(failed -> findings.add(finding(failed, path, places)));
    return findings;
  }

  /** SchXslt2's stylesheets say why they stop, in a message. */
  private static Finding failure(String path, String words) {
    String reason = words.replaceAll("\\s+", " ").replaceFirst(".*Reason: ", "").strip();
    return SchemaRule.RULE_FAILS.finding(
        Place.of(path),
        "A rule of the schema fails on this document: "
            + reason
            + (reason.endsWith(".") ? "" : "."));
  }

  private static Finding finding(XdmNode failed, String path, SourcePlaces places) {
    return new Finding(
        Objects.requireNonNullElse(failed.getAttributeValue(ID), UNNAMED),
        severity(failed.getAttributeValue(ROLE)),
        place(failed.getAttributeValue(LOCATION), path, places),
        words(failed, "text"),
        words(failed, "diagnostic-reference"));
  }

  /** A role as Schematron's users write it; what names no lesser one is an error. */
  private static Severity severity(@Nullable String role) {
    String word = role == null ? "" : role.strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "warning", "warn", "nonfatal" -> Severity.WARNING;
      case "info", "information", "hint" -> Severity.INFO;
      default -> Severity.ERROR;
    };
  }

  private static Place place(String location, String path, SourcePlaces places) {
    int colon = location.indexOf(':');
    int at = location.indexOf('@');
    int line = Integer.parseInt(location.substring(0, colon));
    int column = Integer.parseInt(location.substring(colon + 1, at < 0 ? location.length() : at));
    Place tag = places.tag(new Place(path, line, column));
    return at < 0 ? tag : places.attribute(tag, location.substring(at + 1));
  }

  private static String words(XdmNode failed, String child) {
    StringBuilder words = new StringBuilder();
    failed
        .select(Steps.child(SVRL, child))
        .forEach(part -> words.append(part.getStringValue()).append(' '));
    return words.toString().replaceAll("\\s+", " ").strip();
  }
}
