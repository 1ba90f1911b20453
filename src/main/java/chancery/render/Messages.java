package chancery.render;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.finding.Severity;
import chancery.xml.Saxon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.sf.saxon.s9api.Message;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.jspecify.annotations.Nullable;

/**
 * What a stylesheet says while it runs, as findings. {@code xslt/shared/report.xsl} says it with an
 * element {@code finding}; any other message is passed on as it is.
 */
final class Messages implements Consumer<Message> {
  private static final String NAMESPACE = "chancery:report";

  private final Saxon saxon;
  private final @Nullable XdmNode tei;
  private final String path;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param tei the document that nodes are looked up in, if the stylesheet reads one
   */
  Messages(Saxon saxon, @Nullable XdmNode tei) {
    this.saxon = saxon;
    this.tei = tei;
    this.path =
        tei == null ? "-" : UserPath.of(String.valueOf(tei.getUnderlyingNode().getSystemId()));
  }

  List<Finding> findings() {
    return findings;
  }

  @Override
  public void accept(Message message) {
    for (XdmNode finding : message.getContent().children(NAMESPACE, "finding")) {
      findings.add(finding(finding));
      return;
    }
    findings.add(
        Finding.info(
            "RENDER-002", Place.of(path), message.getContent().getStringValue().strip(), ""));
  }

  private Finding finding(XdmNode element) {
    String severity = attribute(element, "severity").toUpperCase(Locale.ROOT);
    return new Finding(
        attribute(element, "rule"),
        Severity.valueOf(severity),
        place(attribute(element, "node")),
        child(element, "message"),
        child(element, "help"));
  }

  /** Where the node that an XPath expression leads to begins. */
  private Place place(String node) {
    if (tei == null) {
      return Place.of(path);
    }
    try {
      XdmItem found = saxon.processor().newXPathCompiler().evaluateSingle(node, tei);
      return found instanceof XdmNode element
          ? new Place(
              path, Math.max(0, element.getLineNumber()), Math.max(0, element.getColumnNumber()))
          : Place.of(path);
    } catch (SaxonApiException e) {
      throw new IllegalStateException("fn:path() gave what is no XPath expression: " + node, e);
    }
  }

  private static String attribute(XdmNode element, String name) {
    return String.valueOf(element.getAttributeValue(new QName(name)));
  }

  private static String child(XdmNode element, String name) {
    for (XdmNode child : element.children(NAMESPACE, name)) {
      return child.getStringValue();
    }
    return "";
  }
}
