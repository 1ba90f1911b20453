package chancery.encode;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.source.SourceReader;
import chancery.source.SourceText;
import chancery.transcript.Recogniser;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where a page turns")
class PageTurnTest {
  private static final String SOURCE =
      """
      Minutes of the Weir Board

      Mrs. Okafor: The weir was mended by the mayor.[1] The town was to be answer-

      1 In the spring.

      - 4 -
      \fWEIR BOARD                            3 March 1921

      able for the rest, and paid.[1]

      1 In the autumn.

      - 5 -
      \fWEIR BOARD                            3 March 1921

      Mr. Lindqvist: Then we wait for the tide.

      Mrs. Okafor: It will not wait.

      Mr. Lindqvist: So be it.
      """;

  private static SourceText source() throws Exception {
    return SourceReader.read("weir.txt", SOURCE.getBytes(StandardCharsets.UTF_8));
  }

  private static String tei() throws Exception {
    byte[] tei = TeiEncoder.encode(Recogniser.recognise(source()));
    return new String(tei, StandardCharsets.UTF_8);
  }

  @Test
  void a_word_goes_on_across_it_with_the_number_printed_at_the_foot() throws Exception {
    assertThat(tei())
        .contains(
            "answer<pc force=\"weak\">-</pc> <fw type=\"pageNum\">- 4 -</fw> "
                + "<pb n=\"5\" edRef=\"#src-digital\" break=\"no\"/>"
                + "<fw type=\"header\">WEIR BOARD 3 March 1921</fw> able for the rest");
  }

  @Test
  void each_call_has_the_note_of_its_own_page() throws Exception {
    assertThat(tei())
        .contains("mayor.[<note place=\"bottom\" n=\"1\">In the spring.</note>]")
        .contains("paid.[<note place=\"bottom\" n=\"1\">In the autumn.</note>]");
  }

  @Test
  void nothing_is_lost() throws Exception {
    assertThat(Fidelity.check(source(), tei().getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void the_second_note_of_a_mark_is_missed_where_it_is_lost() throws Exception {
    String lossy = tei().replace("In the autumn.", "");
    assertThat(Fidelity.check(source(), lossy.getBytes(StandardCharsets.UTF_8)))
        .anyMatch(finding -> finding.message().contains("note 1"));
  }

  @Test
  void an_anchor_within_a_paragraph_or_a_word_begins_a_page_there() throws Exception {
    SourceText source =
        SourceReader.read(
            "talk.html",
            ("<p>Smith: The dred<a name=page12></a>ger <span class=pagenum>[13]</span>is idle.</p>"
                    + "<p>Jones: So.</p><p>Smith: Yes.</p><p>Jones: Good.</p>")
                .getBytes(StandardCharsets.UTF_8));
    byte[] tei = TeiEncoder.encode(Recogniser.recognise(source));
    assertThat(Fidelity.check(source, tei)).isEmpty();
    assertThat(new String(tei, StandardCharsets.UTF_8))
        .contains(
            "The dred<pb n=\"12\" edRef=\"#src-digital\" break=\"no\"/>ger"
                + " <pb n=\"13\" edRef=\"#src-digital\"/><fw type=\"pageNum\">[13]</fw>is idle.");
  }
}
