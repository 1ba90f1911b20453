package chancery.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.finding.Finding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String FRENCH = "M. Lefèvre : « Très bien, à l’été prochain, où ça ? »\n";
  private static final String RUSSIAN =
      "Председатель: Слово предоставляется товарищу Иванову, прошу вас.\n";
  private static final String CHINESE = "主席：同志们，我们现在开始开会，请大家发言。谢谢各位的到来。\n";
  private static final String JAPANESE = "議長：それでは会議を始めます。みなさん、よろしくお願いします。\n";
  private static final String CZECH =
      "Předseda: Děkuji, žádám pana poslance, aby řekl něco k věci.\n";

  private static String text(String language) {
    String line =
        switch (language) {
          case "French" -> FRENCH;
          case "Russian" -> RUSSIAN;
          case "Chinese" -> CHINESE;
          case "Japanese" -> JAPANESE;
          default -> CZECH;
        };
    return line.repeat(12);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, French",
    "windows-1250, Czech",
    "windows-1251, Russian",
    "KOI8-R, Russian",
    "GB18030, Chinese",
    "Shift_JIS, Japanese",
    "EUC-JP, Japanese",
    "UTF-16LE, Russian",
    "UTF-16BE, French"
  })
  void anEncodingIsFoundFromTheBytesAndNamed(String encoding, String language) throws Exception {
    byte[] bytes = text(language).getBytes(Charset.forName(encoding));
    Decoder.Decoded decoded = Decoder.decode("a.txt", bytes);
    assertThat(decoded.text()).isEqualTo(text(language));
    assertThat(decoded.findings()).extracting(Finding::rule).containsExactly("SOURCE-003");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, French",
    "windows-1250, Czech",
    "windows-1251, Russian",
    "KOI8-R, Russian",
    "IBM866, Russian",
    "GB18030, Chinese",
    "Shift_JIS, Japanese",
    "UTF-8, French",
    "UTF-16LE, Chinese"
  })
  void anEncodingThatIsStatedIsTaken(String encoding, String language) throws Exception {
    Charset charset = Charset.forName(encoding);
    SourceText text = SourceReader.read("a.txt", text(language).getBytes(charset), charset);
    assertThat(Shown.document(text)).contains(text(language).strip().replace("\n", " / "));
    if (encoding.equals("UTF-8")) {
      assertThat(text.findings()).isEmpty();
    } else {
      assertThat(text.findings()).extracting(Finding::rule).containsExactly("SOURCE-006");
      assertThat(text.findings().get(0).message()).contains(encoding);
    }
  }

  @Test
  void whatAPageDeclaresOfItselfIsSaid() {
    String page = "<meta charset=koi8-r><p>" + text("Russian");
    SourceText text = Shown.read("a.html", page.getBytes(Charset.forName("KOI8-R")));
    assertThat(text.findings())
        .extracting(f -> f.rule() + " " + f.message())
        .containsExactly("SOURCE-006 the file was read as KOI8-R, as the page itself says");
  }

  @Test
  void aStatedEncodingThatTheBytesAreNotInIsAnError() {
    byte[] bytes = FRENCH.getBytes(Charset.forName("windows-1252"));
    assertThatThrownBy(() -> SourceReader.read("a.txt", bytes, StandardCharsets.UTF_8))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageContaining("not valid UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkDecidesAndIsNoCharacter(String encoding) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(("\uFEFF" + FRENCH).getBytes(Charset.forName(encoding)));
    Decoder.Decoded decoded = Decoder.decode("a.txt", bytes.toByteArray());
    assertThat(decoded.text()).isEqualTo(FRENCH);
    if (encoding.equals("UTF-8")) {
      assertThat(decoded.findings()).isEmpty();
    } else {
      assertThat(decoded.findings())
          .extracting(Finding::message)
          .containsExactly("the file was read as " + encoding + ", as its byte order mark says");
    }
    Charset other = StandardCharsets.ISO_8859_1;
    assertThat(Decoder.decode("a.txt", bytes.toByteArray(), other, "its reader").text())
        .isEqualTo(FRENCH);
  }

  @Test
  void newlinesOfEveryKindAreTheSame() {
    String unix = "Smith: Yes.\n\nJones: No,\nsir.\n";
    for (String name : new String[] {"a.txt", "a.md", "a.html", "a.srt"}) {
      SourceText expected = Shown.read(name, unix);
      assertThat(Shown.read(name, unix.replace("\n", "\r\n"))).isEqualTo(expected);
      assertThat(Shown.read(name, unix.replace('\n', '\r'))).isEqualTo(expected);
    }
  }
}
