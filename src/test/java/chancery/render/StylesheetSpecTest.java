package chancery.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The stylesheets do what {@code src/test/xspec} says: each scenario and expectation is a test. */
class StylesheetSpecTest {
  private static final String XSPEC = "http://www.jenitennison.com/xslt/xspec";
  private static final Path SPECIFICATIONS = Path.of("src/test/xspec");

  private final Processor processor = new Processor(false);

  @TestFactory
  Stream<DynamicNode> specifications() throws IOException, SaxonApiException {
    XsltExecutable xspec = processor.newXsltCompiler().compile(xspecCompiler());
    List<Path> files;
    try (Stream<Path> found = Files.list(SPECIFICATIONS)) {
      files = found.filter(file -> file.toString().endsWith(".xspec")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream().map(file -> specification(file, xspec));
  }

  private DynamicNode specification(Path file, XsltExecutable xspec) {
    try {
      XdmNode report = run(file, xspec).children(XSPEC, "report").iterator().next();
      return DynamicContainer.dynamicContainer(file.getFileName().toString(), nodes(report));
    } catch (SaxonApiException e) {
      return DynamicTest.dynamicTest(file.getFileName().toString(), () -> fail(e));
    }
  }

  /** Turns a specification into a stylesheet, and that into a report. */
  private XdmNode run(Path file, XsltExecutable xspec) throws SaxonApiException {
    XdmNode specification = processor.newDocumentBuilder().build(file.toAbsolutePath().toFile());
    XdmDestination stylesheet = new XdmDestination();
    Xslt30Transformer compiler = xspec.load30();
    compiler.setMessageHandler(message -> {});
    compiler.setGlobalContextItem(specification);
    compiler.applyTemplates(specification, stylesheet);

    XsltCompiler xslt = processor.newXsltCompiler();
    XdmDestination report = new XdmDestination();
    Xslt30Transformer tests = xslt.compile(stylesheet.getXdmNode().asSource()).load30();
    tests.setMessageHandler(message -> {});
    tests.callTemplate(new QName("x", XSPEC, "main"), report);
    return report.getXdmNode();
  }

  private static Stream<DynamicNode> nodes(XdmNode parent) {
    return Stream.concat(
        stream(parent, "scenario")
            .map(scenario -> DynamicContainer.dynamicContainer(label(scenario), nodes(scenario))),
        stream(parent, "test")
            .map(test -> DynamicTest.dynamicTest(label(test), () -> check(test))));
  }

  private static void check(XdmNode test) {
    if (!"true".equals(test.attribute("successful"))) {
      fail(
          "expected "
              + describe(test, "expect")
              + "\nbut the result was "
              + describe(Objects.requireNonNull(test.getParent()), "result"));
    }
  }

  private static String describe(XdmNode parent, String child) {
    StringBuilder all = new StringBuilder();
    stream(parent, child).forEach(all::append);
    return all.toString();
  }

  private static String label(XdmNode node) {
    return stream(node, "label").findFirst().orElseThrow().getStringValue().strip();
  }

  private static Stream<XdmNode> stream(XdmNode parent, String child) {
    return StreamSupport.stream(parent.children(XSPEC, child).spliterator(), false);
  }

  private static StreamSource xspecCompiler() {
    URL compiler =
        Objects.requireNonNull(
            StylesheetSpecTest.class.getResource(
                "/io/xspec/xspec/impl/src/compiler/compile-xslt-tests.xsl"));
    return new StreamSource(compiler.toString());
  }
}
