package chancery.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.fop.fonts.MultiByteFont;
import org.junit.jupiter.api.Test;

/** Fonts are read once, and each document notes its own glyphs. */
class SharedFontTest {
  private final Fonts fonts = new Fonts(FopSetup.resolver());
  private final Face serif = Fonts.OWN.get(0);

  @Test
  void aFontIsReadOnce() {
    assertThat(fonts.font(serif)).isSameAs(fonts.font(serif));
  }

  @Test
  void aDocumentEmbedsItsOwnGlyphsAndNoOthers() {
    MultiByteFont first = fonts.font(serif).copy();
    MultiByteFont second = fonts.font(serif).copy();

    "abc".chars().forEach(c -> first.mapChar((char) c));
    second.mapChar('z');

    assertThat(first.getUsedGlyphs()).hasSize(4);
    assertThat(second.getUsedGlyphs()).hasSize(2).containsKey(second.findGlyphIndex('z'));
  }

  @Test
  void copiesMeasureAndKernAlike() {
    MultiByteFont first = fonts.font(serif).copy();
    MultiByteFont second = fonts.font(serif).copy();

    assertThat(first.getWidth(first.mapChar('W'), 1000)).isGreaterThan(0);
    assertThat(second.getWidth(second.mapChar('W'), 1000))
        .isEqualTo(first.getWidth(first.mapChar('W'), 1000));
    assertThat(first.getKerningInfo()).isNotEmpty().isEqualTo(second.getKerningInfo());
    assertThat(first.getAscender(1000)).isGreaterThan(-first.getDescender(1000));
  }

  @Test
  void aFontThatStandsInIsKnownFromWhenAWordAsksForIt() {
    KnownFonts known = new KnownFonts(fonts);
    assertThat(known.getFonts()).hasSameSizeAs(Fonts.OWN);

    String family = fonts.standIn('会').orElseThrow().family();
    for (int word = 0; word < 2; word++) {
      assertThat(known.fontLookup(new String[] {family}, "italic", 700)).hasSize(1);
    }
    assertThat(known.getFonts()).hasSize(Fonts.OWN.size() + 1);
  }

  @Test
  void ourFontsHaveLatinCyrillicAndGreek() {
    assertThat("Łódź, Київ, Αθήνα — 1962".codePoints()).allMatch(fonts.text()::sets);
  }
}
