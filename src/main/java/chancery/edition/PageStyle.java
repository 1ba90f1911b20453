package chancery.edition;

import chancery.edition.EditionDescription.Look;
import chancery.print.WebFont;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An edition's own style sheet, made of the colours and fonts that it states and of its own CSS.
 */
final class PageStyle {
  private static final Map<String, String> FONTS = Map.of("text", "serif", "interface", "sans");

  /** After an edition's own fonts: what these do not show of Chinese, Japanese and Korean. */
  private static final String EAST_ASIAN =
      WebFont.families().stream().map(", \"%s\""::formatted).collect(Collectors.joining());

  private PageStyle() {}

  /**
   * The style sheet; empty where pages are as Chancery makes them.
   *
   * @throws IOException where the edition's own CSS cannot be read
   */
  static Optional<String> of(EditionDescription description) throws IOException {
    Look look = description.look();
    StringBuilder css = new StringBuilder();
    if (!look.fonts().isEmpty()) {
      css.append(":root {").append(variables(byVariable(look.fonts()))).append(" }\n");
    }
    css.append(scheme("light", look.colours())).append(scheme("dark", look.darkColours()));
    if (look.css().isPresent()) {
      css.append(Files.readString(description.folder().resolve(look.css().get())));
    }
    return css.length() == 0 ? Optional.empty() : Optional.of(css.toString());
  }

  /** Colours of one scheme, which do not enter the other, nor print. */
  private static String scheme(String name, Map<String, String> colours) {
    return colours.isEmpty()
        ? ""
        : "@media screen and (prefers-color-scheme: %s) { :root {%s } }\n"
            .formatted(name, variables(colours));
  }

  private static Map<String, String> byVariable(Map<String, String> fonts) {
    return fonts.entrySet().stream()
        .collect(
            Collectors.toMap(
                e -> FONTS.getOrDefault(e.getKey(), ""), e -> e.getValue() + EAST_ASIAN));
  }

  private static String variables(Map<String, String> values) {
    return values.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(value -> " --" + value.getKey() + ": " + value.getValue() + ";")
        .collect(Collectors.joining());
  }
}
