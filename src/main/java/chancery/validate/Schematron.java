package chancery.validate;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.finding.Severity;
import chancery.xml.Saxon;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Compiled Schematron rules. Safe to share between threads. */
final class Schematron {
  private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
  private static final QName ID = new QName("id");
  private static final QName ROLE = new QName("role");
  private static final QName LOCATION = new QName("location");

  private final XsltExecutable stylesheet;

  private Schematron(XsltExecutable stylesheet) {
    this.stylesheet = stylesheet;
  }

  /**
   * Compiles a stylesheet that SchXslt2 made of Schematron rules, with {@link PlaceFunction} as its
   * location function.
   */
  static Schematron load(Saxon saxon, byte[] stylesheet) throws SaxonApiException {
    saxon.processor().registerExtensionFunction(new PlaceFunction());
    XsltCompiler compiler = saxon.processor().newXsltCompiler();
    // Optimizing these rules takes longer than it saves, on one document as on thousands.
    compiler.getUnderlyingCompilerInfo().setOptimizerOptions(new OptimizerOptions(0));
    return new Schematron(compiler.compile(new StreamSource(new ByteArrayInputStream(stylesheet))));
  }

  /** What the rules have to say of a document that was parsed with its lines. */
  List<Finding> check(XdmNode document, String path, SourcePlaces places) {
    XdmDestination report = new XdmDestination();
    try {
      Xslt30Transformer rules = stylesheet.load30();
      rules.setGlobalContextItem(document);
      rules.applyTemplates(document, report);
    } catch (SaxonApiException e) {
      throw new IllegalStateException("a rule cannot be evaluated: " + e.getMessage(), e);
    }
    List<Finding> findings = new ArrayList<>();
    report
        .getXdmNode()
        .select(Steps.child().then(Steps.child()))
        .filter(element -> element.attribute("id") != null)
        .forEach(failed -> findings.add(finding(failed, path, places)));
    return findings;
  }

  private static Finding finding(XdmNode failed, String path, SourcePlaces places) {
    return new Finding(
        failed.getAttributeValue(ID),
        Severity.valueOf(failed.getAttributeValue(ROLE).toUpperCase(Locale.ROOT)),
        place(failed.getAttributeValue(LOCATION), path, places),
        words(failed, "text"),
        words(failed, "diagnostic-reference"));
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
