package chancery.render;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The colours of pages as Chancery makes them, as their style states them.
 *
 * @param light by what they colour: paper, ink, quiet, rule, shade, accent, link
 * @param dark the same, for readers who want a dark page
 */
public record PageColours(Map<String, String> light, Map<String, String> dark) {
  private static final Pattern ROOT = Pattern.compile(":root \\{([^}]*)\\}");
  private static final Pattern COLOUR = Pattern.compile("--(\\w+): (#\\p{XDigit}{6});");

  public PageColours {
    light = Map.copyOf(light);
    dark = Map.copyOf(dark);
  }

  /** Chancery's own. */
  public static PageColours own() {
    var schemes =
        ROOT.matcher(PageAssets.style())
            .results()
            .map(PageColours::colours)
            .filter(colours -> !colours.isEmpty())
            .toList();
    return new PageColours(schemes.get(0), schemes.get(1));
  }

  private static Map<String, String> colours(MatchResult rule) {
    Map<String, String> colours = new TreeMap<>();
    COLOUR
        .matcher(rule.group(1))
        .results()
        .forEach(colour -> colours.put(colour.group(1), colour.group(2)));
    return colours;
  }
}
