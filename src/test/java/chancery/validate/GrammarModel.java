package chancery.validate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
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
  private final String text;

  /**
   * An attribute of an element.
   *
   * @param values those of a closed list; none if it is not one
   */
  record Attribute(boolean required, Set<String> values) {}

  GrammarModel(byte[] rng) throws Exception {
    text = new String(rng, StandardCharsets.UTF_8);
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

  /** The attributes that an element may have, by their names. */
  Map<String, Attribute> attributes(String element) {
    Map<String, Attribute> attributes = new TreeMap<>();
    children(element(element)).forEach(part -> addAttributes(part, true, attributes));
    return attributes;
  }

  private void addAttributes(Element pattern, boolean required, Map<String, Attribute> attributes) {
    switch (pattern.getLocalName()) {
      case "attribute" ->
          attributes.put(
              pattern.getAttribute("name"), new Attribute(required, values(children(pattern))));
      case "ref" -> {
        if (pattern.getAttribute("name").startsWith("att.")) {
          for (Element define : definitions(pattern.getAttribute("name"))) {
            children(define).forEach(part -> addAttributes(part, required, attributes));
          }
        }
      }
      case "group" -> children(pattern).forEach(part -> addAttributes(part, required, attributes));
      case "optional", "choice" ->
          children(pattern).forEach(part -> addAttributes(part, false, attributes));
      default -> {}
    }
  }

  private Set<String> values(List<Element> patterns) {
    Set<String> values = new TreeSet<>();
    for (Element pattern : patterns) {
      String name = pattern.getAttribute("name");
      if (pattern.getLocalName().equals("value")) {
        values.add(pattern.getTextContent());
      } else if (name.startsWith("list.")) {
        definitions(name).forEach(define -> values.addAll(values(children(define))));
      } else {
        values.addAll(values(children(pattern)));
      }
    }
    return values;
  }

  /** The grammar, but that any element of TEI may be the root. */
  byte[] startingAnywhere() {
    String starts =
        elements.values().stream()
            .map(element -> ((Element) element.getParentNode()).getAttribute("name"))
            .distinct()
            .map(name -> "<ref name=\"" + name + "\"/>")
            .collect(Collectors.joining("", "<start><choice>", "</choice></start>"));
    return text.replaceFirst("(?s)<start>.*?</start>", Matcher.quoteReplacement(starts))
        .getBytes(StandardCharsets.UTF_8);
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
