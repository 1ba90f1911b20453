package chancery.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.Inflater;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Fonts for the Chinese, Japanese and Korean of pages")
class WebFontTest {

  private static String characters(String page) {
    return WebFont.charactersOf(page);
  }

  @Test
  void are_none_where_no_page_needs_them() {
    assertThat(characters("<p>Мост, γέφυρα, “bridge” — 1913</p>")).isEmpty();
    assertThat(WebFont.of(List.of("", ""))).isEmpty();
  }

  @Test
  void hold_what_pages_have_and_no_more() {
    List<WebFont> fonts = WebFont.of(List.of(characters("<p>桥和路。桥</p>"), characters("다리")));

    assertThat(fonts)
        .extracting(WebFont::family)
        .containsExactly("Chancery Serif Han", "Chancery Serif Hangul");
    assertThat(fonts.get(0).characters())
        .isEqualTo(Set.of((int) '桥', (int) '和', (int) '路', (int) '。'));
    assertThat(fonts.get(0).range()).isEqualTo("U+3002, U+548C, U+6865, U+8DEF");
  }

  @Test
  void hold_together_what_most_pages_have() {
    List<WebFont> fonts = WebFont.of(List.of(rare(300), "桥", "桥"));

    assertThat(fonts).hasSize(2);
    assertThat(fonts.get(0).characters()).contains((int) '桥').hasSize(256);
  }

  /** Characters that the font has, in their order. */
  private static String rare(int count) {
    return WebFont.of(List.of(everything())).stream()
        .filter(font -> font.family().equals("Chancery Serif Han"))
        .flatMap(font -> font.characters().stream())
        .filter(c -> c != '桥')
        .sorted()
        .limit(count)
        .map(Character::toString)
        .reduce("", String::concat);
  }

  private static String everything() {
    return IntStream.rangeClosed(0x4E00, 0x5FFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void are_the_same_bytes_for_the_same_characters() {
    assertThat(WebFont.of(List.of("桥路")).get(0).woff())
        .isEqualTo(WebFont.of(List.of("路", "桥")).get(0).woff());
  }

  @Test
  void are_whole_fonts_that_show_each_character() throws Exception {
    byte[] woff = WebFont.of(List.of("桥路。")).get(0).woff();

    Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(unpacked(woff)));

    assertThat(font.canDisplayUpTo("桥路。")).isEqualTo(-1);
    assertThat(font.canDisplay('和')).isFalse();
    assertThat(woff.length).isLessThan(5_000);
  }

  /** The TrueType font in a file as https://www.w3.org/TR/WOFF/ describes it. */
  private static byte[] unpacked(byte[] bytes) throws Exception {
    ByteBuffer woff = ByteBuffer.wrap(bytes);
    assertThat(woff.getInt(0)).as("wOFF").isEqualTo(0x774F4646);
    assertThat(woff.getInt(8)).as("length").isEqualTo(bytes.length);
    int tables = woff.getShort(12);
    ByteBuffer font = ByteBuffer.allocate(woff.getInt(16));
    font.putInt(woff.getInt(4)).putShort((short) tables);
    int offset = 12 + 16 * tables;
    for (int i = 0; i < tables; i++) {
      int entry = 44 + 20 * i;
      byte[] table =
          inflated(bytes, woff.getInt(entry + 4), woff.getInt(entry + 8), woff.getInt(entry + 12));
      int place = 12 + 16 * i;
      font.putInt(place, woff.getInt(entry))
          .putInt(place + 4, woff.getInt(entry + 16))
          .putInt(place + 8, offset)
          .putInt(place + 12, table.length);
      font.put(offset, table);
      offset += (table.length + 3) / 4 * 4;
    }
    assertThat(offset).as("size of the font").isEqualTo(font.capacity());
    return font.array();
  }

  private static byte[] inflated(byte[] bytes, int offset, int packed, int length)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (packed == length) {
      out.write(bytes, offset, length);
    } else {
      Inflater inflater = new Inflater();
      inflater.setInput(bytes, offset, packed);
      byte[] table = new byte[length];
      assertThat(inflater.inflate(table)).isEqualTo(length);
      inflater.end();
      out.write(table);
    }
    return out.toByteArray();
  }
}
