package chancery.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of each page, as PDFBox finds them; how they make lines is not left to it. */
final class PdfGlyphs extends PDFTextStripper {
  /**
   * A letter, or several that are set as one.
   *
   * @param y of the baseline, from the top
   * @param space how wide a space is in its font
   */
  record Glyph(
      String text,
      double left,
      double right,
      double y,
      double size,
      double space,
      Set<Style> styles) {
    boolean isBlank() {
      return text.isBlank();
    }
  }

  private final List<PdfPage> pages = new ArrayList<>();

  private PdfGlyphs() {
    setSuppressDuplicateOverlappingText(true);
  }

  static List<PdfPage> pages(PDDocument document) throws IOException {
    PdfGlyphs glyphs = new PdfGlyphs();
    glyphs.writeText(document, Writer.nullWriter());
    return glyphs.pages;
  }

  @Override
  protected void writePage() {
    List<Glyph> upright = new ArrayList<>();
    List<Glyph> turned = new ArrayList<>();
    for (List<TextPosition> article : getCharactersByArticle()) {
      for (TextPosition position : article) {
        (position.getDir() == 0 ? upright : turned).add(glyph(position));
      }
    }
    List<PdfLine> lines = new ArrayList<>(PdfLayout.lines(upright, getCurrentPageNo(), 0));
    lines.addAll(PdfLayout.lines(turned, getCurrentPageNo(), lines.size()));
    pages.add(new PdfPage(getCurrentPageNo(), lines));
  }

  private static Glyph glyph(TextPosition p) {
    double left = p.getXDirAdj();
    double size = Math.max(1, p.getFontSizeInPt());
    double space = p.getWidthOfSpace();
    return new Glyph(
        p.getUnicode(),
        left,
        left + p.getWidthDirAdj(),
        p.getYDirAdj(),
        size,
        space > 0 && space < size ? space : size / 4,
        styles(p.getFont()));
  }

  private static Set<Style> styles(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    Set<Style> styles = EnumSet.noneOf(Style.class);
    if (name.contains("bold") || name.contains("black") || name.contains("heavy")) {
      styles.add(Style.BOLD);
    }
    if (name.contains("italic") || name.contains("oblique")) {
      styles.add(Style.ITALIC);
    }
    return styles;
  }
}
