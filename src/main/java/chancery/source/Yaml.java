package chancery.source;

import chancery.finding.Finding;
import chancery.finding.Nearest;
import chancery.finding.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A part of a file in YAML 1.2 that people write for Chancery, with its place in it. Scalars stay
 * as they are written, so that {@code no} is a word and a date is its letters.
 *
 * <p>Whoever asks for a value says what it must be; what it is instead is a finding with the
 * value's place, and the value counts as not given. Immutable.
 */
public sealed interface Yaml {
  /** Where it begins. */
  Place place();

  /** What it is, for messages: "text". */
  String kind();

  /** One value. */
  record Scalar(Place place, String text) implements Yaml {
    @Override
    public String kind() {
      return text.isEmpty() ? "nothing" : "text";
    }
  }

  /** A list. */
  record Sequence(Place place, List<Yaml> items) implements Yaml {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /**
   * A key and its value.
   *
   * @param place of the key
   */
  record Entry(Place place, String key, Yaml value) {}

  /** Keys with their values, in the file's order, each key once. */
  record Mapping(Place place, List<Entry> entries) implements Yaml {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "keys with values";
    }

    /** The value of a key; empty where the key is not there. */
    public Optional<Yaml> get(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
    }

    /** The text of a key. */
    public Optional<String> text(String key, Consumer<Finding> findings) {
      return get(key).flatMap(value -> value.asText(findings));
    }

    /** The texts of a key: a list of them, or one alone; empty where the key is not there. */
    public List<String> texts(String key, Consumer<Finding> findings) {
      return items(key).stream().flatMap(item -> item.asText(findings).stream()).toList();
    }

    /** The items of a key's list; a value that is no list is the only one. */
    public List<Yaml> items(String key) {
      return get(key).map(Yaml::asItems).orElse(List.of());
    }

    /** What a key holds in keys of its own. */
    public Optional<Mapping> mapping(String key, Consumer<Finding> findings) {
      return get(key).flatMap(value -> value.asMapping(findings));
    }

    /** Whether a key says {@code yes} or {@code true}; empty where it is not there. */
    public Optional<Boolean> truth(String key, Consumer<Finding> findings) {
      return get(key).flatMap(value -> value.asTruth(findings));
    }

    /** Reports every key that is none of those that may stand here. */
    public void allow(Collection<String> keys, Consumer<Finding> findings) {
      for (Entry entry : entries) {
        if (!keys.contains(entry.key())) {
          findings.accept(unknown(entry, keys));
        }
      }
    }

    private static Finding unknown(Entry entry, Collection<String> keys) {
      String near =
          Nearest.meant(entry.key(), keys).map(key -> "did you mean " + key + "? ").orElse("");
      return Finding.error(
          "SOURCE-051",
          entry.place(),
          "there is no key \"%s\" here".formatted(entry.key()),
          near + "there are " + String.join(", ", keys));
    }
  }

  /** Its text; a finding where it is something else, or nothing. */
  default Optional<String> asText(Consumer<Finding> findings) {
    if (this instanceof Scalar scalar && !scalar.text().isBlank()) {
      return Optional.of(scalar.text().strip());
    }
    findings.accept(otherKind("text"));
    return Optional.empty();
  }

  /** Its keys; a finding where it has none. */
  default Optional<Mapping> asMapping(Consumer<Finding> findings) {
    if (this instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    findings.accept(otherKind("keys with values"));
    return Optional.empty();
  }

  /** {@code yes} or {@code true}, {@code no} or {@code false}; a finding for anything else. */
  default Optional<Boolean> asTruth(Consumer<Finding> findings) {
    String word = this instanceof Scalar scalar ? scalar.text() : "";
    if (List.of("yes", "true", "no", "false").contains(word)) {
      return Optional.of(word.equals("yes") || word.equals("true"));
    }
    findings.accept(otherKind("yes or no"));
    return Optional.empty();
  }

  /** Its items; what is no list is the only one. */
  default List<Yaml> asItems() {
    return this instanceof Sequence list ? list.items() : List.of(this);
  }

  private Finding otherKind(String wanted) {
    return Finding.error(
        "SOURCE-052",
        place(),
        "here stands %s, where %s should".formatted(kind(), wanted),
        "write %s; text that holds a colon or a # goes into quotation marks".formatted(wanted));
  }

  /** A text in quotation marks, so that it is read as itself. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
        quoted.append("\\u%04X".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /**
   * Reads a file whose top has keys.
   *
   * @param path what findings call it
   * @param bytes in UTF-8
   * @return no keys where the file is empty, or so malformed that a finding says all there is to
   *     say
   */
  static Mapping read(String path, byte[] bytes, Consumer<Finding> findings) {
    List<Finding> problems = new ArrayList<>();
    Optional<Yaml> root = YamlParser.parse(path, bytes, problems::add);
    problems.forEach(findings);
    return root.flatMap(value -> value.asMapping(findings))
        .orElse(new Mapping(Place.of(path), List.of()));
  }
}
