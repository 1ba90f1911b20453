package chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptionReaderTest {

  @Test
  void aCueIsItsTimeItsVoiceAndItsLines() {
    String vtt =
        """
        WEBVTT - A talk
        Language: en

        NOTE by hand

        1
        00:00:01.000 --> 00:00:04.000 align:start
        <v Roger Bingham>We are in <i>New&nbsp;York</i>
        today.

        00:05.000 --> 00:06.000
        <v Roger Bingham>Indeed.</v>

        00:07.000 --> 00:08.000
        <v Neil>Yes. <v Roger Bingham>No.
        """;
    SourceText text = Shown.read("talk.vtt", vtt);
    assertThat(Shown.document(text))
        .isEqualTo(
            """
            00:00:01.000 Roger Bingham / We are in {ITALIC New\u00a0York} / today.
            00:05.000 / Indeed.
            00:07.000 Neil / Yes.
            Roger Bingham / No.
            """);
    assertThat(Shown.fields(text.records().get(0))).isEqualTo("title = A talk\nLanguage = en\n");
    assertThat(text.findings())
        .extracting(f -> f.rule())
        .containsExactly("SOURCE-041", "SOURCE-040");
    Run voice = text.document().get(0).lines().get(0).runs().get(1);
    assertThat(voice.line()).isEqualTo(8);
    assertThat(voice.column()).isEqualTo(4);
  }

  @Test
  void subRipIsReadTheSameWay() {
    String srt =
        "1\n00:00:01,000 --> 00:00:04,000\n- SMITH: Yes, <b>sir</b>.\n{\\an8}Now\n\n2\n00:00:05,000 --> 00:00:06,000\nNo.\n";
    String shown = "00:00:01,000 / - SMITH: Yes, {BOLD sir}. / Now\n00:00:05,000 / No.\n";
    assertThat(Shown.document("a.srt", srt)).isEqualTo(shown);
    assertThat(Shown.document("a.txt", srt)).isEqualTo(shown);
  }

  @Test
  void wordsOutsideOfCuesAreNotLost() {
    assertThat(
            Shown.document(
                "a.srt", "Made by hand\nin 1999\n\n1\n00:00:01,000 --> 00:00:04,000\n5 < 6 & 7\n"))
        .isEqualTo("Made by hand / in 1999\n00:00:01,000 / 5 < 6 & 7\n");
  }
}
