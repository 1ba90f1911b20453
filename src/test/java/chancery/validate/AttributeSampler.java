package chancery.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Makes up attributes that a grammar allows an element to have, a set at a time. */
final class AttributeSampler {
  private static final Map<String, List<String>> SAMPLES =
      Map.ofEntries(
          Map.entry("anyURI \\S+", List.of("#ada", "http://example.org/a?b=c", "a.xml#b", "per:a")),
          Map.entry("token [^\\p{C}\\p{Z}]+", List.of("word", "2", "é-à", "會議")),
          Map.entry("token -?[0-9]+/-?[0-9]+", List.of("1/2", "-3/4")),
          Map.entry("token [0-9]+(\\.[0-9]+){0,2}", List.of("4.12.0", "5")),
          Map.entry("token [a-z][a-z0-9+.\\-]*", List.of("per", "a+b.c-1")),
          Map.entry(
              "token [0-9]+[a-z]*[0-9]*(\\.[0-9]+[a-z]*[0-9]*){0,3}", List.of("0.1.0", "1a2.3")),
          Map.entry("token -?[0-9]+(\\.[0-9]+)?,-?[0-9]+(\\.[0-9]+)?", List.of("1,2", "-1.5,0.25")),
          Map.entry(
              "token [\\-+]?[0-9]+(\\.[0-9]+)?(%|cm|mm|in|pt|pc|px|em|ex|ch|rem|vw|vh|vmin|vmax)",
              List.of("10px", "-1.5em", "50%")),
          Map.entry("string .+", List.of(".", " : ")),
          Map.entry("string ", List.of("", "any words at all")),
          Map.entry("token ", List.of("(.+)", "any words")),
          Map.entry("text ", List.of("/TEI/text", "$1")),
          Map.entry("ID ", List.of("x1", "_y.z-2")),
          Map.entry("Name ", List.of("chancery", "a:b")),
          Map.entry("language ", List.of("en", "zh-Hant-TW")),
          Map.entry("boolean ", List.of("true", "0")),
          Map.entry("decimal ", List.of("1", "-2.50")),
          Map.entry("double ", List.of("1e3", "INF")),
          Map.entry("double 0 1", List.of("0", "0.5", "1")),
          Map.entry("float ", List.of("1.5", "-2")),
          Map.entry("nonNegativeInteger ", List.of("0", "12")),
          Map.entry("duration ", List.of("PT5M", "P1DT2H")),
          Map.entry("date ", List.of("1962-06-26", "-0044-03-15")),
          Map.entry("gYear ", List.of("1962")),
          Map.entry("gMonth ", List.of("--06")),
          Map.entry("gDay ", List.of("---26")),
          Map.entry("gYearMonth ", List.of("1962-06")),
          Map.entry("gMonthDay ", List.of("--06-26")),
          Map.entry("time ", List.of("16:00:00")),
          Map.entry("dateTime ", List.of("1962-06-26T16:00:00+08:00")));

  private final GrammarModel grammar;
  private final Random random;

  AttributeSampler(GrammarModel grammar, long seed) {
    this.grammar = grammar;
    this.random = new Random(seed);
  }

  /** Attributes for an element, by their names. */
  Map<String, String> sample(String element) {
    Map<String, String> attributes = new TreeMap<>();
    GrammarModel.children(grammar.element(element)).forEach(part -> add(part, attributes));
    return attributes;
  }

  private void add(Element pattern, Map<String, String> attributes) {
    switch (pattern.getLocalName()) {
      case "attribute" -> attributes.put(pattern.getAttribute("name"), value(pattern));
      case "ref" -> {
        String name = pattern.getAttribute("name");
        if (name.startsWith("att.")) {
          grammar
              .definitions(name)
              .forEach(
                  define -> GrammarModel.children(define).forEach(part -> add(part, attributes)));
        }
      }
      case "group" -> GrammarModel.children(pattern).forEach(part -> add(part, attributes));
      case "optional" -> {
        if (random.nextBoolean()) {
          GrammarModel.children(pattern).forEach(part -> add(part, attributes));
        }
      }
      case "choice" -> add(one(GrammarModel.children(pattern)), attributes);
      default -> {}
    }
  }

  /** A value for an attribute. */
  String value(Element attribute) {
    List<Element> parts = GrammarModel.children(attribute);
    return parts.isEmpty() ? instance("text ") : one(words(parts.get(0)));
  }

  /** One of the values that a pattern allows, as the words of a list. */
  private List<String> words(Element pattern) {
    List<Element> parts = GrammarModel.children(pattern);
    return switch (pattern.getLocalName()) {
      case "value" -> List.of(pattern.getTextContent());
      case "text" -> List.of(instance("text "));
      case "data" -> List.of(instance(pattern.getAttribute("type") + " " + parameters(parts)));
      case "choice" -> words(one(parts));
      case "ref" ->
          words(
              one(
                  grammar.definitions(pattern.getAttribute("name")).stream()
                      .flatMap(define -> GrammarModel.children(define).stream())
                      .toList()));
      case "list" -> List.of(String.join(" ", itemsOfList(parts)));
      case "group" -> all(parts);
      case "oneOrMore" -> {
        List<String> words = new ArrayList<>(all(parts));
        words.addAll(all(parts));
        yield words;
      }
      case "zeroOrMore" -> random.nextBoolean() ? List.of() : all(parts);
      default -> throw new IllegalArgumentException("a value not met with: " + pattern);
    };
  }

  /** A list is divided at white space: no item of it is empty. */
  private List<String> itemsOfList(List<Element> parts) {
    List<String> items = all(parts);
    while (items.contains("")) {
      items = all(parts);
    }
    return items;
  }

  private List<String> all(List<Element> parts) {
    return parts.stream().flatMap(part -> words(part).stream()).toList();
  }

  private static String parameters(List<Element> parameters) {
    return String.join(" ", parameters.stream().map(Element::getTextContent).toList());
  }

  private String instance(String datatype) {
    List<String> samples = SAMPLES.get(datatype);
    if (samples == null) {
      throw new IllegalArgumentException("no samples of the datatype " + datatype);
    }
    return one(samples);
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
