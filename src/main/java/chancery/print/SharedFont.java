package chancery.print;

import java.util.Map;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.CMapSegment;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.MultiByteFont;

/**
 * A font that is read once and used in many documents. Each document sets its own copy, since a
 * font notes which glyphs it was asked for; what a file says of the font is the same in all of
 * them.
 *
 * <p>Safe to share between threads; a copy is for one document.
 */
final class SharedFont {
  private final MultiByteFont read;
  private final InternalResourceResolver resolver;
  private final int[] widths;
  private final CMapSegment[] segments;

  /** The glyph of each code point, where FOP would look through all segments for each character. */
  private final int[] glyphs;

  /**
   * @param read the font as FOP has read it, which nothing else uses
   * @param resolver opens the file, to embed it
   */
  SharedFont(MultiByteFont read, InternalResourceResolver resolver) {
    this.read = read;
    this.resolver = resolver;
    this.widths = read.getWidths();
    this.segments = read.getCMap();
    this.glyphs = glyphs(segments);
  }

  /** Whether the font has a glyph for a character. */
  boolean shows(int character) {
    return character < glyphs.length && glyphs[character] != 0;
  }

  /** Whether a character can be set in the font: white space needs no glyph. */
  boolean sets(int character) {
    return shows(character) || Character.isWhitespace(character);
  }

  /** The font for one document. */
  MultiByteFont copy() {
    return new Copy();
  }

  private static int[] glyphs(CMapSegment[] segments) {
    int last = 0;
    for (CMapSegment segment : segments) {
      last = Math.max(last, segment.getUnicodeEnd());
    }
    int[] glyphs = new int[last + 1];
    for (CMapSegment segment : segments) {
      for (int c = segment.getUnicodeStart(); c <= segment.getUnicodeEnd(); c++) {
        if (glyphs[c] == 0) {
          glyphs[c] = segment.getGlyphStartIndex() + c - segment.getUnicodeStart();
        }
      }
    }
    return glyphs;
  }

  private final class Copy extends MultiByteFont {
    Copy() {
      super(resolver, EmbeddingMode.AUTO);
      setCIDType(read.getCIDType());
      setFontType(read.getFontType());
      setNames();
      setMeasures();
      setWidthArray(widths);
      setCMap(segments);
      replaceKerningMap(kerning());
      setAdvancedEnabled(false);
    }

    private void setNames() {
      setFontURI(read.getFontURI());
      setEmbedURI(read.getEmbedFileURI());
      setFontName(read.getFontName());
      setFullName(read.getFullName());
      setFamilyNames(read.getFamilyNames());
      setFontSubFamilyName(read.getFontSubName());
    }

    private void setMeasures() {
      setAscender(read.getAscender());
      setDescender(read.getDescender());
      setCapHeight(read.getCapHeight());
      setXHeight(read.getXHeight(1));
      setFontBBox(read.getFontBBox());
      setFlags(read.getFlags());
      setWeight(read.getWeight());
      setStemV(read.getStemV());
      setItalicAngle(read.getItalicAngle());
      setMissingWidth(read.getMissingWidth());
      setUnderlinePosition(read.getUnderlinePosition(1));
      setUnderlineThickness(read.getUnderlineThickness(1));
      setStrikeoutPosition(read.getStrikeoutPosition(1));
      setStrikeoutThickness(read.getStrikeoutThickness(1));
    }

    private Map<Integer, Map<Integer, Integer>> kerning() {
      return read.getKerningInfo();
    }

    @Override
    public int findGlyphIndex(int character) {
      return character < glyphs.length ? glyphs[character] : 0;
    }
  }
}
