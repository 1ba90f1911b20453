package chancery.source;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The styles that a Word file defines, each with what it inherits (ECMA-376-1, 17.7). */
final class WordStyles {
  private static final int NOT_A_HEADING = 0;
  private static final Pattern HEADING = Pattern.compile("(?i)heading\\s?([1-9])");

  /** A style as the file defines it, without what it inherits. */
  private static final class Definition {
    String name = "";
    String basedOn = "";
    Optional<Integer> outlineLevel = Optional.empty();
    Optional<Integer> listLevel = Optional.empty();
    boolean isDefault;
    final Map<Style, Boolean> looks = new EnumMap<>(Style.class);
    Optional<Boolean> hidden = Optional.empty();
  }

  private final Map<String, Definition> definitions = new HashMap<>();

  private WordStyles() {}

  static WordStyles none() {
    return new WordStyles();
  }

  static WordStyles read(byte[] part) throws XMLStreamException {
    WordStyles styles = new WordStyles();
    XmlPart.read(part, styles.new Collector());
    return styles;
  }

  private final class Collector implements XmlPart.Handler {
    private Definition definition = new Definition();
    private boolean inLooks;

    @Override
    public void start(String name, XMLStreamReader element) {
      String value = XmlPart.attribute(element, "val");
      switch (name) {
        case "style" -> {
          definition = new Definition();
          definition.isDefault = isOn(XmlPart.attribute(element, "default"), false);
          definitions.put(XmlPart.attribute(element, "styleId"), definition);
        }
        case "name" -> definition.name = value;
        case "basedOn" -> definition.basedOn = value;
        case "outlineLvl" -> definition.outlineLevel = number(value);
        case "numPr" -> definition.listLevel = Optional.of(0);
        case "ilvl" -> definition.listLevel = number(value);
        case "rPr" -> inLooks = true;
        case "vanish" -> definition.hidden = Optional.of(isOn(value, true));
        default -> {
          if (inLooks) {
            look(name, value, definition.looks);
          }
        }
      }
    }

    @Override
    public void end(String name) {
      switch (name) {
        case "rPr" -> inLooks = false;
        case "style" -> definition = new Definition();
        default -> {}
      }
    }
  }

  /** Adds what a property of a run says, on or off, to what is known of its look. */
  static void look(String name, String value, Map<Style, Boolean> looks) {
    switch (name) {
      case "b" -> looks.put(Style.BOLD, isOn(value, true));
      case "i" -> looks.put(Style.ITALIC, isOn(value, true));
      case "u" -> looks.put(Style.UNDERLINE, !value.equals("none"));
      case "smallCaps" -> looks.put(Style.SMALL_CAPS, isOn(value, true));
      case "strike", "dstrike" -> looks.put(Style.STRIKE, isOn(value, true));
      case "vertAlign" -> {
        looks.put(Style.SUPERSCRIPT, value.equals("superscript"));
        looks.put(Style.SUBSCRIPT, value.equals("subscript"));
      }
      default -> {}
    }
  }

  static boolean isOn(String value, boolean absent) {
    return switch (value) {
      case "" -> absent;
      case "0", "false", "off" -> false;
      default -> true;
    };
  }

  static Optional<Integer> number(String value) {
    return value.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
  }

  /** The name of a paragraph's style; empty for the one that paragraphs have by default. */
  String name(String id) {
    Definition definition = definitions.get(id);
    if (definition == null) {
      return id;
    }
    return definition.isDefault ? "" : definition.name;
  }

  /** The level of the heading that a style makes, from 1; 0 where it makes none. */
  int headingLevel(String id) {
    String name = name(id);
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      return Integer.parseInt(heading.group(1));
    }
    switch (name.toLowerCase(Locale.ROOT)) {
      case "title" -> {
        return 1;
      }
      case "subtitle" -> {
        return 2;
      }
      default -> {
        return inherited(id, d -> d.outlineLevel)
            .filter(n -> n < 9)
            .map(n -> n + 1)
            .orElse(NOT_A_HEADING);
      }
    }
  }

  boolean isQuotation(String id) {
    return name(id).toLowerCase(Locale.ROOT).matches("(?:intense )?quote|block text");
  }

  /** Whether a style of runs is named for those who speak. */
  boolean isForSpeakers(String id) {
    return name(id).equalsIgnoreCase("speaker");
  }

  /** Whether a style of runs is named for the numbers of pages that begin in the text. */
  boolean isForPages(String id) {
    return name(id).equalsIgnoreCase("source page");
  }

  /** The level of the list that a style makes, from 0. */
  Optional<Integer> listLevel(String id) {
    return inherited(id, d -> d.listLevel);
  }

  boolean isHidden(String id) {
    return inherited(id, d -> d.hidden).orElse(false);
  }

  /**
   * How a run looks. What the style of its paragraph and its own say of the same property undo each
   * other, and what the run itself says stands (17.7.3).
   */
  boolean has(Style style, String paragraph, String character, Map<Style, Boolean> direct) {
    Boolean said = direct.get(style);
    if (said != null) {
      return said;
    }
    boolean ofParagraph = look(style, paragraph);
    boolean ofRun = look(style, character);
    return ofParagraph != ofRun;
  }

  private boolean look(Style style, String id) {
    return inherited(id, d -> Optional.ofNullable(d.looks.get(style))).orElse(false);
  }

  private <T> Optional<T> inherited(String id, Function<Definition, Optional<T>> property) {
    Set<String> seen = new HashSet<>();
    Definition definition = definitions.get(id);
    for (String at = id; definition != null && seen.add(at); ) {
      Optional<T> value = property.apply(definition);
      if (value.isPresent()) {
        return value;
      }
      at = definition.basedOn;
      definition = definitions.get(at);
    }
    return Optional.empty();
  }
}
