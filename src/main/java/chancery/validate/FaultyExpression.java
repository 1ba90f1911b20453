package chancery.validate;

import chancery.finding.Place;
import chancery.xml.NotWellFormedException;
import chancery.xml.Saxon;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;

/** An XPath expression that keeps Schematron rules from being compiled. */
final class FaultyExpression {
  private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";
  private static final List<String> EXPRESSIONS =
      List.of("context", "test", "select", "value", "path");

  /** A function that the schema itself defines is not known to the expression alone. */
  private static final String UNKNOWN_FUNCTION = "XPST0017";

  private FaultyExpression() {}

  /**
   * What is to be said where rules cannot be compiled: the first expression that is wrong, at its
   * place, or else what Saxon says.
   */
  static UnusableSchemaException explain(SaxonApiException e, SchemaFile schema, Saxon saxon) {
    return in(schema, saxon)
        .orElseGet(
            () ->
                SchemaRule.WRONG.unusable(
                    Place.of(schema.path().toString()),
                    "The schema's rules cannot be compiled: " + sentence(e)));
  }

  private static Optional<UnusableSchemaException> in(SchemaFile schema, Saxon saxon) {
    try {
      XdmNode tree = saxon.parse(schema.content(), schema.path().toString());
      XPathCompiler compiler = compiler(tree, saxon);
      SourcePlaces places = new SourcePlaces(schema.content());
      return tree.select(Steps.descendant(Predicates.hasNamespace(SCHEMATRON)))
          .flatMap(
              element ->
                  EXPRESSIONS.stream()
                      .flatMap(name -> fault(element, name, compiler, schema, places).stream()))
          .findFirst();
    } catch (NotWellFormedException e) {
      return Optional.empty();
    }
  }

  private static XPathCompiler compiler(XdmNode schema, Saxon saxon) {
    XPathCompiler compiler = saxon.processor().newXPathCompiler();
    compiler.setAllowUndeclaredVariables(true);
    schema
        .select(Steps.descendant(SCHEMATRON, "ns"))
        .filter(ns -> ns.attribute("prefix") != null && ns.attribute("uri") != null)
        .forEach(ns -> compiler.declareNamespace(ns.attribute("prefix"), ns.attribute("uri")));
    return compiler;
  }

  private static Optional<UnusableSchemaException> fault(
      XdmNode element,
      String attribute,
      XPathCompiler compiler,
      SchemaFile schema,
      SourcePlaces places) {
    String expression = element.attribute(attribute);
    if (expression == null) {
      return Optional.empty();
    }
    try {
      compiler.compile(expression);
      return Optional.empty();
    } catch (SaxonApiException e) {
      QName code = e.getErrorCode();
      if (code != null && code.getLocalName().equals(UNKNOWN_FUNCTION)) {
        return Optional.empty();
      }
      Place tag =
          places.tag(
              new Place(
                  schema.path().toString(), element.getLineNumber(), element.getColumnNumber()));
      return Optional.of(
          SchemaRule.WRONG.unusable(
              places.attribute(tag, attribute),
              "The expression \"%s\" is not XPath: %s".formatted(expression, sentence(e))));
    }
  }

  private static String sentence(SaxonApiException e) {
    String words = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    return words.endsWith(".") ? words : words + ".";
  }
}
