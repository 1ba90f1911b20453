package chancery.source;

import static chancery.source.Printed.at;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.encode.Fidelity;
import chancery.encode.TeiEncoder;
import chancery.transcript.Recogniser;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The TEI of printed pages")
class PrintedTeiTest {
  private static final String LINE =
      "It was said then that nobody in the harbour had been told of ";

  private static String tei(Printed file) {
    SourceText source = Shown.read("minutes.pdf", file.bytes());
    byte[] tei = TeiEncoder.encode(Recogniser.recognise(source));
    assertThat(Fidelity.check(source, tei)).isEmpty();
    return new String(tei, StandardCharsets.UTF_8);
  }

  private static String text(Printed file) {
    String tei = tei(file);
    return tei.substring(tei.indexOf("<text"));
  }

  private static Printed.Line small(float x, float y, String text) {
    return new Printed.Line(x, y, text, Printed.ROMAN, 9);
  }

  private static Printed minutes() {
    return new Printed()
        .page(
            at(72, 100, "SMITH: " + LINE + "the dred-"),
            at(72, 114, "ger, nor of the money that was paid for it."),
            new Printed.Line(288, 110, "1", Printed.ROMAN, 7),
            at(72, 142, "JONES: " + LINE + "the"),
            small(72, 700, "1 Out of the re-"),
            small(72, 711, "serve."),
            at(300, 760, "- 17 -"))
        .page(
            at(72, 100, "Board, which is another matter."),
            at(72, 128, "SMITH: " + LINE + "his repat-"),
            at(300, 760, "- 18 -"))
        .page(at(72, 100, "riation."), at(72, 128, "JONES: So it seems."), at(300, 760, "- 19 -"));
  }

  @Test
  void aHyphenAtTheEndOfALineIsWeakInTheTextAndInANote() {
    assertThat(text(minutes()))
        .contains("dred<pc force=\"weak\">-</pc><lb break=\"no\"/>ger")
        .contains(
            "it. <note place=\"bottom\" n=\"1\">Out of the re<pc force=\"weak\">-</pc><lb break=\"no\"/>serve.</note>");
  }

  @Test
  void aParagraphGoesOnAcrossAPageThatEndsInMidSentence() {
    assertThat(text(minutes()))
        .contains(
            "told of the <pb n=\"18\" edRef=\"#src-digital\"/><fw type=\"pageNum\">- 18 -</fw> Board, which");
  }

  @Test
  void aWordGoesOnAcrossAPage() {
    assertThat(text(minutes()))
        .contains(
            "repat<pc force=\"weak\">-</pc> <pb n=\"19\" edRef=\"#src-digital\" break=\"no\"/>"
                + "<fw type=\"pageNum\">- 19 -</fw> riation.");
  }

  @Test
  void theHeaderSaysThatParagraphsWereRejoined() {
    assertThat(tei(minutes())).contains("Where a page begins inside a sentence");
  }
}
