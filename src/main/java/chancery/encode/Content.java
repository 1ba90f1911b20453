package chancery.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a TEI element holds. */
sealed interface Content {

  /** Characters. */
  record Text(String characters) implements Content {}

  /** An attribute, its prefix in the name. */
  record Attribute(String name, String value) {}

  /** An element of the TEI namespace. */
  record Element(String name, List<Attribute> attributes, List<Content> children)
      implements Content {
    public Element {
      attributes = List.copyOf(attributes);
      children = List.copyOf(children);
    }

    /** The same element with one more attribute. */
    Element with(String attribute, String value) {
      List<Attribute> more = new ArrayList<>(attributes);
      more.add(new Attribute(attribute, value));
      return new Element(name, more, children);
    }

    /** The same element with one more attribute, where there is a value for it. */
    Element with(String attribute, Optional<String> value) {
      return value.map(v -> with(attribute, v)).orElse(this);
    }

    /** Whether an element in it, at any depth, is such. */
    boolean holds(Predicate<Element> such) {
      return children.stream()
          .anyMatch(c -> c instanceof Element e && (such.test(e) || e.holds(such)));
    }

    boolean has(String attribute) {
      return attributes.stream().anyMatch(a -> a.name().equals(attribute));
    }

    boolean hasText() {
      return children.stream().anyMatch(c -> c instanceof Text);
    }
  }

  static Element element(String name, Content... children) {
    return new Element(name, List.of(), Arrays.asList(children));
  }

  static Element element(String name, List<? extends Content> children) {
    return new Element(name, List.of(), List.copyOf(children));
  }

  static Element element(String name, String text) {
    return new Element(name, List.of(), List.of(new Text(text)));
  }

  static Content text(String characters) {
    return new Text(characters);
  }
}
