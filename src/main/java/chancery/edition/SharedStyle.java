package chancery.edition;

import chancery.print.WebFont;
import chancery.render.PageAssets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The style that the pages of an edition share: the one that all editions have, and the fonts for
 * what its pages show of Chinese, Japanese and Korean.
 */
final class SharedStyle {
  private static final String FONTS = "fonts/";

  private SharedStyle() {}

  /**
   * Makes it, when all pages are made.
   *
   * @param lists the pages that lead to documents, and what else was made with them
   * @param characters of each document's page, as {@link WebFont#charactersOf} has them
   */
  static Step step(
      Toolset tools, EditionDraft draft, Map<String, Fingerprint> lists, List<String> characters) {
    byte[] style = Objects.requireNonNull(PageAssets.files().get(PageAssets.STYLE));
    return new Step(
        "style",
        Digest.of(tools.program(), style, lists, characters),
        shelf -> {
          List<String> pages = new ArrayList<>(characters);
          for (String path : new TreeSet<>(lists.keySet())) {
            if (path.endsWith(".html")) {
              pages.add(charactersOf(draft, path));
            }
          }
          StringBuilder css = new StringBuilder(new String(style, StandardCharsets.UTF_8));
          for (WebFont font : WebFont.of(pages)) {
            String file = FONTS + fileOf(font);
            shelf.put(EditionFolder.ASSETS + file, font.woff());
            css.append(face(font, file));
          }
          shelf.put(
              EditionFolder.ASSETS + PageAssets.STYLE,
              css.toString().getBytes(StandardCharsets.UTF_8));
          return Made.files(List.of());
        });
  }

  private static String charactersOf(EditionDraft draft, String path) throws IOException {
    return WebFont.charactersOf(new String(draft.read(path), StandardCharsets.UTF_8));
  }

  /** A font with other characters has another name, so that no browser takes an old one for it. */
  private static String fileOf(WebFont font) {
    return "%s-%s.woff"
        .formatted(
            font.family().replaceFirst(" ", "").replace(' ', '-'),
            Digest.of(font.characters()).hex().substring(0, 8));
  }

  private static String face(WebFont font, String file) {
    return """
        @font-face {
          font-family: "%s"; font-display: swap;
          src: url("%s") format("woff");
          unicode-range: %s;
        }
        """
        .formatted(font.family(), file, font.range());
  }
}
