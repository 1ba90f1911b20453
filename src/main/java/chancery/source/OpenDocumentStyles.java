package chancery.source;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamReader;

/**
 * The styles of an OpenDocument text, each with what it inherits (OpenDocument 1.3, part 3, 16).
 */
final class OpenDocumentStyles implements XmlPart.Handler {
  private static final class Definition {
    String name = "";
    String parent = "";
    boolean isAutomatic;
    Optional<Boolean> breaksPage = Optional.empty();
    Optional<Boolean> hidden = Optional.empty();
    Optional<String> masterPage = Optional.empty();
    final Map<Style, Boolean> looks = new EnumMap<>(Style.class);
  }

  private final Map<String, Definition> definitions = new HashMap<>();
  private Definition definition = new Definition();
  private boolean automatic;

  @Override
  public void start(String name, XMLStreamReader element) {
    switch (name) {
      case "automatic-styles" -> automatic = true;
      case "style" -> begin(element);
      case "paragraph-properties" -> {
        String before = XmlPart.attribute(element, "break-before");
        if (!before.isEmpty()) {
          definition.breaksPage = Optional.of(before.equals("page"));
        }
      }
      case "text-properties" -> addLooks(element);
      default -> {}
    }
  }

  private void begin(XMLStreamReader element) {
    definition = new Definition();
    String id = XmlPart.attribute(element, "name");
    String shown = XmlPart.attribute(element, "display-name");
    definition.name = shown.isEmpty() ? id : shown;
    definition.parent = XmlPart.attribute(element, "parent-style-name");
    definition.isAutomatic = automatic;
    String masterPage = XmlPart.attribute(element, "master-page-name");
    if (!masterPage.isEmpty()) {
      definition.masterPage = Optional.of(masterPage);
      definition.breaksPage = Optional.of(true);
    }
    definitions.put(key(XmlPart.attribute(element, "family"), id), definition);
  }

  private void addLooks(XMLStreamReader element) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      String value = element.getAttributeValue(i);
      switch (element.getAttributeLocalName(i)) {
        case "font-weight" ->
            definition.looks.put(Style.BOLD, value.equals("bold") || value.matches("[6-9]00"));
        case "font-style" -> definition.looks.put(Style.ITALIC, !value.equals("normal"));
        case "text-underline-style" -> definition.looks.put(Style.UNDERLINE, !value.equals("none"));
        case "text-line-through-style" -> definition.looks.put(Style.STRIKE, !value.equals("none"));
        case "font-variant" -> definition.looks.put(Style.SMALL_CAPS, value.equals("small-caps"));
        case "text-position" -> {
          definition.looks.put(Style.SUPERSCRIPT, value.matches("super.*|[1-9].*%.*"));
          definition.looks.put(Style.SUBSCRIPT, value.matches("sub.*|-.*"));
        }
        case "display" -> definition.hidden = Optional.of(value.equals("none"));
        default -> {}
      }
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "automatic-styles" -> automatic = false;
      case "style" -> definition = new Definition();
      default -> {}
    }
  }

  private static String key(String family, String id) {
    return family + " " + id;
  }

  /** What the writer of the document calls the look of a paragraph; empty for the usual one. */
  String name(String id) {
    String name =
        first("paragraph", id, d -> d.isAutomatic ? Optional.empty() : Optional.of(d.name))
            .orElse("");
    return name.equals("Standard") || name.equals("Default Paragraph Style") ? "" : name;
  }

  boolean breaksPage(String id) {
    return first("paragraph", id, d -> d.breaksPage).orElse(false);
  }

  /** The master page that a paragraph of a style begins. */
  Optional<String> masterPage(String id) {
    return first("paragraph", id, d -> d.masterPage);
  }

  boolean isHidden(String family, String id) {
    return first(family, id, d -> d.hidden).orElse(false);
  }

  /** What a style says of a look, on or off. */
  Optional<Boolean> look(String family, String id, Style style) {
    return first(family, id, d -> Optional.ofNullable(d.looks.get(style)));
  }

  private <T> Optional<T> first(
      String family, String id, Function<Definition, Optional<T>> property) {
    Set<String> seen = new HashSet<>();
    String at = id;
    Definition d = definitions.get(key(family, at));
    while (d != null && seen.add(at)) {
      Optional<T> value = property.apply(d);
      if (value.isPresent()) {
        return value;
      }
      at = d.parent;
      d = definitions.get(key(family, at));
    }
    return Optional.empty();
  }
}
