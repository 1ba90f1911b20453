package chancery.render;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.xml.Saxon;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.Location;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;

/** Compiles stylesheets, and says what is wrong with those that do not compile. */
final class StylesheetCompiler {
  private final Saxon saxon;

  StylesheetCompiler(Saxon saxon) {
    this.saxon = saxon;
  }

  /**
   * Compiles a stylesheet and all that it imports.
   *
   * @param name what findings call it where nothing is known of the place
   */
  XsltExecutable compile(URI address, String name) throws StylesheetException {
    List<Finding> findings = new ArrayList<>();
    StylesheetResolver resolver = new StylesheetResolver();
    XsltCompiler compiler = saxon.processor().newXsltCompiler();
    compiler.setResourceResolver(resolver);
    // Static variables are read while it compiles, and a compiler has no resolver of texts.
    saxon.processor().getUnderlyingConfiguration().setUnparsedTextURIResolver(resolver);
    compiler.setErrorReporter(
        error -> {
          if (!error.isWarning()) {
            findings.add(broken(place(error, name), error.getMessage()));
          }
        });
    try {
      return compiler.compile(resolver.source(address));
    } catch (SaxonApiException | XPathException e) {
      if (findings.isEmpty()) {
        findings.add(broken(Place.of(name), String.valueOf(e.getMessage())));
      }
      throw new StylesheetException(findings, e);
    }
  }

  private static Place place(XmlProcessingError error, String name) {
    Location location = error.getLocation();
    return location.getSystemId() == null
        ? Place.of(name)
        : new Place(
            UserPath.of(location.getSystemId()),
            Math.max(0, location.getLineNumber()),
            Math.max(0, location.getColumnNumber()));
  }

  private static Finding broken(Place place, String message) {
    return Finding.error(
        "RENDER-003",
        place,
        message,
        "Correct the stylesheet; its other errors may follow from this one.");
  }
}
