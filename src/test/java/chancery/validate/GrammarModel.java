package chancery.validate;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A RELAX NG grammar in one file and in XML syntax, in which each element has one definition, as
 * the elements that it has.
 */
final class GrammarModel {
  private static final String RNG = "http://relaxng.org/ns/structure/1.0";

  private final Map<String, List<Element>> definitions = new HashMap<>();
  private final Map<String, Element> elements = new TreeMap<>();
  private final Map<String, ContentModel> models = new HashMap<>();

  GrammarModel(byte[] rng) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element grammar =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(rng)).getDocumentElement();
    for (Element define : children(grammar)) {
      if (define.getLocalName().equals("define")) {
        definitions
            .computeIfAbsent(define.getAttribute("name"), name -> new ArrayList<>())
            .add(define);
        for (Element child : children(define)) {
          if (child.getLocalName().equals("element") && child.hasAttribute("name")) {
            elements.putIfAbsent(child.getAttribute("name"), child);
          }
        }
      }
    }
  }

  /** The names of its elements. */
  Set<String> elementNames() {
    return elements.keySet();
  }

  /** The definition of an element. */
  Element element(String name) {
    return Objects.requireNonNull(elements.get(name), name);
  }

  /** What may stand in an element. */
  ContentModel content(String element) {
    return sequence(element(element));
  }

  /** What a name stands for: alternatives, if there are several. */
  List<Element> definitions(String name) {
    return definitions.getOrDefault(name, List.of());
  }

  private ContentModel model(Element pattern) {
    return switch (pattern.getLocalName()) {
      case "element" ->
          new ContentModel.Child(
              pattern.hasAttribute("name") ? pattern.getAttribute("name") : "#any");
      case "ref" -> named(pattern.getAttribute("name"));
      case "text", "data", "value", "list" -> ContentModel.text();
      case "empty", "attribute" -> ContentModel.empty();
      case "notAllowed" -> ContentModel.nothing();
      case "choice" ->
          children(pattern).stream()
              .map(this::model)
              .reduce(ContentModel.nothing(), ContentModel::choice);
      case "group" -> sequence(pattern);
      case "optional" -> ContentModel.choice(ContentModel.empty(), sequence(pattern));
      case "zeroOrMore" -> ContentModel.many(sequence(pattern));
      case "oneOrMore" -> {
        ContentModel one = sequence(pattern);
        yield ContentModel.sequence(one, ContentModel.many(one));
      }
      default -> throw new IllegalArgumentException("a pattern not met with: " + pattern);
    };
  }

  private ContentModel named(String name) {
    ContentModel known = models.get(name);
    if (known != null) {
      return known;
    }
    ContentModel model =
        definitions(name).stream()
            .map(this::sequence)
            .reduce(ContentModel.nothing(), ContentModel::choice);
    models.put(name, model);
    return model;
  }

  private ContentModel sequence(Element parent) {
    return children(parent).stream()
        .map(this::model)
        .reduce(ContentModel.empty(), ContentModel::sequence);
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && RNG.equals(element.getNamespaceURI())) {
        children.add(element);
      }
    }
    return children;
  }
}
