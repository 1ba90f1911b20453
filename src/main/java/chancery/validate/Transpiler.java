package chancery.validate;

import chancery.finding.Place;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.trans.XPathException;

/**
 * Makes of Schematron rules, or of those that a RELAX NG grammar carries, the stylesheet that
 * checks them. SchXslt2 does it, in about a second; what it made is kept in a {@link Cache}.
 */
final class Transpiler {
  private static final String SCHXSLT = "http://dmaus.name/ns/2023/schxslt";
  private static final String PREPARE = "/chancery/validate/schematron.xsl";
  private static final String TRANSPILE = "/content/transpile.xsl";

  private final Saxon saxon;
  private final Cache cache;

  Transpiler(Saxon saxon, Cache cache) {
    this.saxon = saxon;
    this.cache = cache;
  }

  /**
   * The stylesheet that checks the rules in a schema; it was compiled before it was first kept.
   *
   * @throws UnusableSchemaException if the rules are wrong
   */
  byte[] stylesheet(SchemaFile schema) throws UnusableSchemaException {
    Map<URI, SchemaFile> files = Inclusions.of(schema);
    String key = Cache.key(files.values(), resource(PREPARE), resource(TRANSPILE));
    byte[] kept = cache.get(key);
    if (kept != null) {
      return kept;
    }
    byte[] made = transpile(schema, files);
    cache.put(key, made);
    return made;
  }

  private byte[] transpile(SchemaFile schema, Map<URI, SchemaFile> files)
      throws UnusableSchemaException {
    try {
      XdmNode source = saxon.parse(schema.content(), schema.path().toUri().toString());
      XdmDestination prepared = new XdmDestination();
      Xslt30Transformer prepare = compiler().compile(source(PREPARE)).load30();
      prepare.setResourceResolver(request -> included(request, files));
      run(prepare, source, prepared);
      ByteArrayOutputStream stylesheet = new ByteArrayOutputStream();
      Serializer serializer = saxon.processor().newSerializer(stylesheet);
      run(transpiler(), prepared.getXdmNode(), serializer);
      Schematron.load(saxon, stylesheet.toByteArray(), Settings.ANY_DAY);
      return stylesheet.toByteArray();
    } catch (NotWellFormedException e) {
      Place place = new Place(schema.path().toString(), e.line(), e.column());
      throw SchemaRule.WRONG.unusable(place, "The schema is not XML: " + e.getMessage());
    } catch (SaxonApiException e) {
      throw FaultyExpression.explain(e, schema, saxon);
    }
  }

  private static void run(Xslt30Transformer stylesheet, XdmNode source, Destination result)
      throws SaxonApiException {
    stylesheet.setGlobalContextItem(source);
    stylesheet.applyTemplates(source, result);
  }

  private Xslt30Transformer transpiler() throws SaxonApiException {
    XsltCompiler compiler = compiler();
    compiler.setParameter(
        new QName(SCHXSLT, "location-function"),
        new XdmAtomicValue("Q{urn:chancery:validate}place"));
    for (String report : new String[] {"active-pattern", "fired-rule", "suppressed-rule"}) {
      compiler.setParameter(new QName(SCHXSLT, "report-" + report), new XdmAtomicValue(false));
    }
    return compiler.compile(source(TRANSPILE)).load30();
  }

  private XsltCompiler compiler() {
    XsltCompiler compiler = saxon.processor().newXsltCompiler();
    // What is wrong is thrown; warnings about SchXslt2's own stylesheet help nobody.
    compiler.setErrorReporter(error -> {});
    return compiler;
  }

  private static Source included(ResourceRequest request, Map<URI, SchemaFile> files)
      throws XPathException {
    SchemaFile file = files.get(URI.create(request.uri));
    if (file == null) {
      throw new XPathException("it includes " + request.uri + ", which is not there");
    }
    return new StreamSource(new ByteArrayInputStream(file.content()), request.uri);
  }

  private static Source source(String resource) {
    return new StreamSource(new ByteArrayInputStream(resource(resource)), "chancery:" + resource);
  }

  private static byte[] resource(String name) {
    try (InputStream in = Transpiler.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
