package chancery.source;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How a page says that words look: by elements, or by CSS that stands on the element itself. */
final class HtmlStyles {
  private static final Map<String, Style> BY_NAME =
      Map.ofEntries(
          Map.entry("b", Style.BOLD),
          Map.entry("strong", Style.BOLD),
          Map.entry("i", Style.ITALIC),
          Map.entry("em", Style.ITALIC),
          Map.entry("cite", Style.ITALIC),
          Map.entry("dfn", Style.ITALIC),
          Map.entry("var", Style.ITALIC),
          Map.entry("u", Style.UNDERLINE),
          Map.entry("ins", Style.UNDERLINE),
          Map.entry("s", Style.STRIKE),
          Map.entry("strike", Style.STRIKE),
          Map.entry("del", Style.STRIKE),
          Map.entry("sup", Style.SUPERSCRIPT),
          Map.entry("sub", Style.SUBSCRIPT),
          Map.entry("code", Style.CODE),
          Map.entry("kbd", Style.CODE),
          Map.entry("samp", Style.CODE),
          Map.entry("tt", Style.CODE));

  private static final Map<Pattern, Style> BY_CSS =
      Map.of(
          Pattern.compile("font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)"), Style.BOLD,
          Pattern.compile("font-style\\s*:\\s*(?:italic|oblique)"), Style.ITALIC,
          Pattern.compile("text-decoration[\\w-]*\\s*:[^;]*underline"), Style.UNDERLINE,
          Pattern.compile("text-decoration[\\w-]*\\s*:[^;]*line-through"), Style.STRIKE,
          Pattern.compile("font-variant[\\w-]*\\s*:[^;]*small-caps"), Style.SMALL_CAPS,
          Pattern.compile("vertical-align\\s*:\\s*super"), Style.SUPERSCRIPT,
          Pattern.compile("vertical-align\\s*:\\s*sub\\b"), Style.SUBSCRIPT);

  private static final Map<Pattern, Style> UNDONE_BY_CSS =
      Map.of(
          Pattern.compile("font-weight\\s*:\\s*(?:normal|lighter|[1-4]00)"), Style.BOLD,
          Pattern.compile("font-style\\s*:\\s*normal"), Style.ITALIC,
          Pattern.compile("font-variant[\\w-]*\\s*:\\s*normal"), Style.SMALL_CAPS);

  private static final Pattern SMALL_CAPS_CLASS =
      Pattern.compile("(?i)(?:^|\\s|-)(?:small-?caps|smcap|smallcap|scaps)(?:$|\\s)");

  private HtmlStyles() {}

  /** The styles of the words in an element. */
  static Set<Style> of(Element e, Set<Style> outer) {
    Style named = BY_NAME.get(e.normalName());
    String css = e.attr("style").toLowerCase(Locale.ROOT);
    boolean smallCaps = SMALL_CAPS_CLASS.matcher(e.className()).find();
    if (named == null && css.isEmpty() && !smallCaps) {
      return outer;
    }
    Set<Style> styles = outer.isEmpty() ? EnumSet.noneOf(Style.class) : EnumSet.copyOf(outer);
    if (named != null) {
      styles.add(named);
    }
    if (smallCaps) {
      styles.add(Style.SMALL_CAPS);
    }
    BY_CSS.forEach((pattern, style) -> addIf(pattern.matcher(css).find(), styles, style));
    UNDONE_BY_CSS.forEach(
        (pattern, style) -> {
          if (pattern.matcher(css).find()) {
            styles.remove(style);
          }
        });
    return Set.copyOf(styles);
  }

  private static void addIf(boolean found, Set<Style> styles, Style style) {
    if (found) {
      styles.add(style);
    }
  }
}
