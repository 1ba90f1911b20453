package chancery.validate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * Makes up documents that a grammar accepts, by walking it and choosing at random. Once a document
 * is large, it gets only what its elements must have.
 */
final class RandomDocuments {
  private static final List<String> WORDS =
      List.of("", " ", "Yes.", "l\u2019\u00e9t\u00e9", "\u6703\u8b70", "a &lt; b &amp; c");

  /** So many elements make a document large. */
  private static final int LARGE = 40;

  private static final double OFTEN = 0.4;

  private final GrammarModel grammar;
  private final Random random;
  private final AttributeSampler attributes;
  private final Heights heights;
  private int elements;
  private int ids;

  RandomDocuments(GrammarModel grammar, long seed) {
    this.grammar = grammar;
    this.random = new Random(seed);
    this.attributes = new AttributeSampler(grammar, seed);
    this.heights = new Heights(grammar);
  }

  /** A document with that element as its root, as XML. */
  String next(String root) {
    elements = 0;
    StringBuilder document = new StringBuilder();
    writeElement(grammar.element(root), document);
    return document.toString().replaceFirst(root, root + " xmlns=\"http://www.tei-c.org/ns/1.0\"");
  }

  private void writeElement(Element element, StringBuilder out) {
    elements++;
    String name = element.getAttribute("name");
    Parts parts = new Parts(new TreeMap<>(), new StringBuilder());
    walkAll(element, parts);
    out.append('<').append(name);
    parts.attributes.forEach(
        (attribute, value) ->
            out.append(' ').append(attribute).append("=\"").append(value).append('"'));
    out.append('>').append(parts.content).append("</").append(name).append('>');
  }

  /** An element while it is being written. */
  private record Parts(Map<String, String> attributes, StringBuilder content) {}

  private void walkAll(Element pattern, Parts parts) {
    GrammarModel.children(pattern).forEach(part -> walk(part, parts));
  }

  private void walk(Element pattern, Parts parts) {
    switch (pattern.getLocalName()) {
      case "element" -> writeElement(pattern, parts.content);
      case "ref" ->
          grammar
              .definitions(pattern.getAttribute("name"))
              .forEach(define -> walkAll(define, parts));
      case "attribute" -> {
        String name = pattern.getAttribute("name");
        parts.attributes.put(name, name.equals("xml:id") ? "i" + ids++ : value(pattern));
      }
      case "text" -> parts.content.append(WORDS.get(random.nextInt(WORDS.size())));
      case "empty" -> {}
      case "group" -> walkAll(pattern, parts);
      case "choice" -> walk(branch(pattern), parts);
      case "optional" -> walkTimes(often(pattern) ? 1 : 0, pattern, parts);
      case "zeroOrMore" -> walkTimes(more(pattern), pattern, parts);
      case "oneOrMore" -> walkTimes(1 + more(pattern), pattern, parts);
      default -> throw new IllegalArgumentException("a pattern not met with: " + pattern);
    }
  }

  private void walkTimes(int times, Element pattern, Parts parts) {
    for (int i = 0; i < times; i++) {
      walkAll(pattern, parts);
    }
  }

  private String value(Element attribute) {
    return attributes.value(attribute).replace("&", "&amp;").replace("<", "&lt;");
  }

  private Element branch(Element choice) {
    List<Element> branches = GrammarModel.children(choice);
    return elements < LARGE
        ? branches.get(random.nextInt(branches.size()))
        : branches.stream().min(Comparator.comparingInt(heights::of)).orElseThrow();
  }

  private boolean often(Element pattern) {
    boolean isSmall =
        GrammarModel.children(pattern).stream().allMatch(part -> heights.of(part) == 0);
    return (isSmall || elements < LARGE) && random.nextDouble() < OFTEN;
  }

  private int more(Element pattern) {
    int more = 0;
    while (more < 4 && often(pattern)) {
      more++;
    }
    return more;
  }

  /** How many elements inside each other a pattern needs at least. */
  private static final class Heights {
    private static final int UNKNOWN = 1000;

    private final GrammarModel grammar;
    private final Map<String, Integer> ofElements = new HashMap<>();
    private final IdentityHashMap<Element, Integer> known = new IdentityHashMap<>();

    Heights(GrammarModel grammar) {
      this.grammar = grammar;
      boolean changed = true;
      while (changed) {
        changed = false;
        for (String name : grammar.elementNames()) {
          int height = 1 + highest(grammar.element(name));
          changed |= !Integer.valueOf(height).equals(ofElements.put(name, height));
        }
        known.clear();
      }
    }

    int of(Element pattern) {
      Integer height = known.get(pattern);
      if (height == null) {
        height = workOut(pattern);
        known.put(pattern, height);
      }
      return height;
    }

    private int workOut(Element pattern) {
      return switch (pattern.getLocalName()) {
        case "element" -> ofElements.getOrDefault(pattern.getAttribute("name"), UNKNOWN);
        case "ref" ->
            grammar.definitions(pattern.getAttribute("name")).stream()
                .mapToInt(this::highest)
                .min()
                .orElse(UNKNOWN);
        case "group", "oneOrMore" -> highest(pattern);
        case "choice" ->
            GrammarModel.children(pattern).stream().mapToInt(this::of).min().orElse(UNKNOWN);
        default -> 0;
      };
    }

    private int highest(Element parent) {
      return GrammarModel.children(parent).stream().mapToInt(this::of).max().orElse(0);
    }
  }
}
