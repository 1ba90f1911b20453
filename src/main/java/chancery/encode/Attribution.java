package chancery.encode;

import static chancery.encode.Content.element;

import chancery.encode.Content.Attribute;
import chancery.encode.Content.Element;
import chancery.transcript.Ruling;
import chancery.transcript.Transcript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says of what an editor decided that the editor did (TEI Guidelines, chapter CE): whatever was
 * marked as inferred there carries the editor's {@code @resp}, and {@code @cert} only where the
 * editor says that a doubt remains.
 */
final class Attribution {
  static final String EDITOR = "#editor";

  private final Map<String, Ruling> byTarget = new HashMap<>();

  private Attribution(List<Ruling> rulings) {
    for (Ruling ruling : rulings) {
      ruling.targets().forEach(target -> byTarget.put(target, ruling));
    }
  }

  /** The same document with the rulings in its attributes. */
  static Element of(List<Ruling> rulings, Element root) {
    return rulings.isEmpty() ? root : new Attribution(rulings).applied(root);
  }

  /** The element that says what was decided, and why. */
  static Element statement(Ruling ruling) {
    String targets = ruling.targets().stream().map(t -> "#" + t).collect(Collectors.joining(" "));
    String name = ruling.certainty().isPresent() ? "certainty" : "respons";
    return element(name, element("desc", ruling.reason()))
        .with("target", targets)
        .with("match", ruling.match())
        .with("locus", ruling.locus())
        .with("cert", ruling.certainty().map(c -> c.value()))
        .with("resp", EDITOR);
  }

  /**
   * An element with the editor's {@code @resp}, and a remaining doubt, if its content was decided.
   *
   * @param match what of the target it is; empty for the whole
   */
  static Element decided(Transcript transcript, String target, String match, Element element) {
    Optional<Ruling> ruling = transcript.ruling(target, match);
    return element
        .with("cert", ruling.flatMap(Ruling::certainty).map(c -> c.value()))
        .with("resp", ruling.map(r -> EDITOR));
  }

  private Element applied(Element element) {
    List<Content> children = new ArrayList<>();
    for (Content child : element.children()) {
      children.add(child instanceof Element e ? applied(e) : child);
    }
    return new Element(element.name(), attributes(element), children);
  }

  private List<Attribute> attributes(Element element) {
    Optional<Ruling> ruling =
        value(element, "xml:id").flatMap(id -> Optional.ofNullable(byTarget.get(id)));
    if (ruling.isEmpty() || value(element, "resp").isEmpty()) {
      return element.attributes();
    }
    List<Attribute> attributes = new ArrayList<>();
    for (Attribute attribute : element.attributes()) {
      switch (attribute.name()) {
        case "resp" -> attributes.add(new Attribute("resp", EDITOR));
        case "cert" -> cert(attribute, ruling.get()).ifPresent(attributes::add);
        default -> attributes.add(attribute);
      }
    }
    return attributes;
  }

  /** That something is not known can be decided too. */
  private static Optional<Attribute> cert(Attribute inferred, Ruling ruling) {
    return inferred.value().equals("unknown")
        ? Optional.of(inferred)
        : ruling.certainty().map(c -> new Attribute("cert", c.value()));
  }

  private static Optional<String> value(Element element, String name) {
    return element.attributes().stream()
        .filter(a -> a.name().equals(name))
        .map(Attribute::value)
        .findFirst();
  }
}
