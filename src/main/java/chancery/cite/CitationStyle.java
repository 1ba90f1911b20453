package chancery.cite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A citation style, as the Citation Style Language (CSL 1.0.2) describes it.
 *
 * @param name what the CSL project calls it: "chicago-notes-bibliography"
 * @param csl the style, in XML
 */
public record CitationStyle(String name, String csl) {

  /** What the styles are commonly called, and what the CSL project calls them. */
  private static final Map<String, String> COMMON_NAMES =
      Map.of(
          "chicago", "chicago-notes-bibliography",
          "chicago-author-date", "chicago-author-date",
          "turabian", "turabian-notes-bibliography",
          "mla", "modern-language-association",
          "apa", "apa",
          "iso690", "iso690-author-date-en",
          "iso-690", "iso690-author-date-en",
          "gb7714", "china-national-standard-gb-t-7714-2015-numeric",
          "gb-t-7714", "china-national-standard-gb-t-7714-2015-numeric");

  private static final Pattern PARENT =
      Pattern.compile("<link\\s+href=\"[^\"]*/([^\"/]+)\"\\s+rel=\"independent-parent\"");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");

  /**
   * The style of this name, the CSL project's or a common one; empty where there is none. One that
   * only renames another is that other.
   *
   * @throws IOException where the styles cannot be read
   */
  public static Optional<CitationStyle> named(String name) throws IOException {
    String known = COMMON_NAMES.getOrDefault(name, name);
    if (!NAME.matcher(known).matches()) {
      return Optional.empty();
    }
    Optional<String> csl = resource("/" + known + ".csl");
    if (csl.isPresent()) {
      return csl.map(text -> new CitationStyle(known, text));
    }
    Optional<String> dependent = resource("/dependent/" + known + ".csl");
    if (dependent.isEmpty()) {
      return Optional.empty();
    }
    Matcher parent = PARENT.matcher(dependent.get());
    return parent.find() ? named(parent.group(1)) : Optional.empty();
  }

  /**
   * A style of one's own.
   *
   * @param csl the style, in XML
   * @return empty where that is no CSL style that stands by itself
   */
  public static Optional<CitationStyle> own(String name, String csl) {
    boolean whole = csl.contains("http://purl.org/net/xbiblio/csl") && csl.contains("<citation");
    return whole ? Optional.of(new CitationStyle(name, csl)) : Optional.empty();
  }

  /** The common names, for help. */
  public static java.util.List<String> commonNames() {
    return COMMON_NAMES.keySet().stream().sorted().toList();
  }

  /** Whether it has a list of works; some have notes only. */
  public boolean hasBibliography() {
    return csl.contains("<bibliography");
  }

  private static Optional<String> resource(String path) throws IOException {
    try (InputStream in = CitationStyle.class.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
