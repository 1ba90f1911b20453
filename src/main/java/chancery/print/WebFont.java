package chancery.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A part of a font that travels with the program, in which pages show Chinese, Japanese or Korean.
 * Whole fonts of these scripts are too large for a page; this holds some of the characters that the
 * pages have.
 *
 * @param family as style sheets name it
 * @param characters what it shows
 * @param woff the font, as WOFF; the same bytes for the same characters
 */
@SuppressWarnings("ArrayRecordComponent")
public record WebFont(String family, Set<Integer> characters, byte[] woff) {
  /** From the first of the scripts in question to the last form of their width. */
  private static final int FIRST = 0x2E80;

  private static final int LAST = 0xFFEF;

  /** So many characters are loaded at once: about 100 KB. */
  private static final int TOGETHER = 256;

  private static final NavigableMap<String, URI> FONTS =
      new TreeMap<>(
          Map.of(
              "Chancery Serif Han", Fonts.address("Han"),
              "Chancery Serif Hangul", Fonts.address("Hangul")));

  /** What a browser needs of a font. */
  private static final List<String> TABLES =
      List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

  public WebFont {
    characters = Set.copyOf(characters);
  }

  /** The families that there are. */
  public static List<String> families() {
    return List.copyOf(FONTS.keySet());
  }

  /** The characters of a page that such a font may show, each once, in the order of Unicode. */
  public static String charactersOf(String page) {
    BitSet found = new BitSet();
    page.codePoints().filter(c -> c >= FIRST && c <= LAST).forEach(found::set);
    return new String(found.stream().toArray(), 0, found.cardinality());
  }

  /**
   * The fonts that pages need. What most pages have stands together, so that few need more than the
   * first.
   *
   * @param pages the characters of each page
   */
  public static List<WebFont> of(Collection<String> pages) {
    Map<Integer, Integer> uses = new TreeMap<>();
    pages.forEach(page -> page.codePoints().forEach(c -> uses.merge(c, 1, Integer::sum)));
    List<Integer> wanted =
        uses.keySet().stream()
            .sorted(Comparator.comparing((Integer c) -> uses.getOrDefault(c, 0)).reversed())
            .toList();
    List<WebFont> fonts = new ArrayList<>();
    if (!wanted.isEmpty()) {
      FONTS.forEach((family, address) -> fonts.addAll(parts(family, address, wanted)));
    }
    return fonts;
  }

  private static List<WebFont> parts(String family, URI address, List<Integer> wanted) {
    List<WebFont> parts = new ArrayList<>();
    try (InputStream bytes = Fonts.open(address);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      List<Integer> shown = wanted.stream().filter(c -> glyphs.getGlyphId(c) > 0).toList();
      for (int from = 0; from < shown.size(); from += TOGETHER) {
        Set<Integer> part =
            new TreeSet<>(shown.subList(from, Math.min(from + TOGETHER, shown.size())));
        parts.add(new WebFont(family, part, Woff.of(subset(font, part))));
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] subset(TrueTypeFont font, Set<Integer> characters) throws IOException {
    TTFSubsetter subset = new TTFSubsetter(font, TABLES);
    subset.addAll(characters);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    subset.writeToStream(out);
    return out.toByteArray();
  }

  /** The characters as {@code unicode-range} of CSS has them. */
  public String range() {
    return new TreeSet<>(characters)
        .stream().map("U+%X"::formatted).collect(Collectors.joining(", "));
  }
}
