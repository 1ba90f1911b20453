package chancery.validate;

import chancery.validate.GrammarModel.Attribute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A customisation of the TEI whose elements take all their attributes and content from what it says
 * itself (TEI Guidelines, chapter TD), as the elements that it has.
 */
final class OddModel {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  private final Document odd;
  private final Map<String, Element> specs = new HashMap<>();
  private final Map<String, List<String>> members = new TreeMap<>();

  OddModel(Document odd) {
    this.odd = odd;
    for (String kind : List.of("elementSpec", "classSpec", "macroSpec")) {
      for (Element spec : all(kind)) {
        specs.put(spec.getAttribute("ident"), spec);
        for (String memberOf : memberships(spec)) {
          members
              .computeIfAbsent(memberOf, key -> new ArrayList<>())
              .add(spec.getAttribute("ident"));
        }
      }
    }
  }

  /** The names of the elements that it takes from the TEI's modules. */
  Set<String> includedElements() {
    return all("moduleRef").stream()
        .flatMap(module -> Arrays.stream(module.getAttribute("include").split(" ", -1)))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of the elements that it specifies. */
  Set<String> elementNames() {
    return all("elementSpec").stream()
        .map(spec -> spec.getAttribute("ident"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The attributes of an element, its classes' too. */
  Map<String, Attribute> attributes(String element) {
    Map<String, Attribute> attributes = new TreeMap<>();
    addAttributes(spec(element), attributes);
    return attributes;
  }

  private void addAttributes(Element spec, Map<String, Attribute> attributes) {
    for (String name : memberships(spec)) {
      addAttributes(spec(name), attributes);
    }
    for (Element list : children(spec, "attList")) {
      for (Element attribute : children(list, "attDef")) {
        if (!attribute.getAttribute("mode").equals("delete")) {
          attributes.put(
              attribute.getAttribute("ident"),
              new Attribute(attribute.getAttribute("usage").equals("req"), values(attribute)));
        }
      }
    }
  }

  private static Set<String> values(Element attribute) {
    return children(attribute, "valList").stream()
        .flatMap(list -> children(list, "valItem").stream())
        .map(item -> item.getAttribute("ident"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What may stand in an element. */
  ContentModel content(String element) {
    return contentOf(spec(element));
  }

  private ContentModel contentOf(Element spec) {
    return sequence(children(children(spec, "content").get(0), "*"));
  }

  private ContentModel sequence(List<Element> parts) {
    return parts.stream().map(this::occurring).reduce(ContentModel.empty(), ContentModel::sequence);
  }

  private ContentModel occurring(Element part) {
    ContentModel one = model(part);
    ContentModel atLeastOnce =
        part.getAttribute("maxOccurs").equals("unbounded")
            ? ContentModel.sequence(one, ContentModel.many(one))
            : one;
    return part.getAttribute("minOccurs").equals("0")
        ? ContentModel.choice(ContentModel.empty(), atLeastOnce)
        : atLeastOnce;
  }

  private ContentModel model(Element part) {
    String key = part.getAttribute("key");
    return switch (part.getLocalName()) {
      case "empty" -> ContentModel.empty();
      case "textNode" -> ContentModel.text();
      case "elementRef" -> new ContentModel.Child(key);
      case "macroRef" -> contentOf(spec(key));
      case "classRef" -> oneOf(key);
      case "sequence" -> sequence(children(part, "*"));
      case "alternate" ->
          children(part, "*").stream()
              .map(this::occurring)
              .reduce(ContentModel.nothing(), ContentModel::choice);
      default -> throw new IllegalArgumentException("content not met with: " + part);
    };
  }

  private ContentModel oneOf(String modelClass) {
    return members.getOrDefault(modelClass, List.of()).stream()
        .map(
            member ->
                spec(member).getLocalName().equals("classSpec")
                    ? oneOf(member)
                    : new ContentModel.Child(member))
        .reduce(ContentModel.nothing(), ContentModel::choice);
  }

  /** The identifiers of its constraints. */
  Set<String> constraints() {
    return all("constraintSpec").stream()
        .map(spec -> spec.getAttribute("ident"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Element spec(String name) {
    return Objects.requireNonNull(specs.get(name), name);
  }

  private static List<String> memberships(Element spec) {
    return children(spec, "classes").stream()
        .flatMap(classes -> children(classes, "memberOf").stream())
        .map(memberOf -> memberOf.getAttribute("key"))
        .toList();
  }

  private List<Element> all(String name) {
    NodeList found = odd.getElementsByTagNameNS(TEI, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element
          && (name.equals("*") || element.getLocalName().equals(name))) {
        children.add(element);
      }
    }
    return children;
  }
}
