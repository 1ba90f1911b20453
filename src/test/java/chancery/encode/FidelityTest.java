package chancery.encode;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import chancery.source.SourceReader;
import chancery.source.SourceText;
import chancery.transcript.Recogniser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The fidelity check")
class FidelityTest {
  private static final String SOURCE =
      """
      Minutes of the Harbour Board

      Date: 3 March 1921

      Mrs. Okafor: The pilot said "slack water" and nothing else.

      Mr. Lindqvist: Then we wait for the tide.

      Mrs. Okafor: The tide will not wait for us. [Laughter]

      Mr. Lindqvist: So be it.
      """;

  private static List<Finding> checkAfter(UnaryOperator<String> change) throws Exception {
    SourceText source = SourceReader.read("board.txt", SOURCE.getBytes(StandardCharsets.UTF_8));
    String tei =
        new String(TeiEncoder.encode(Recogniser.recognise(source)), StandardCharsets.UTF_8);
    String changed = change.apply(tei);
    return Fidelity.check(source, changed.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertReported(List<Finding> findings, int line) {
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).rule()).isEqualTo("FIDELITY-001");
    assertThat(findings.get(0).place().line()).isEqualTo(line);
  }

  @Test
  void finds_nothing_where_every_word_is_there() throws Exception {
    assertThat(checkAfter(tei -> tei)).isEmpty();
  }

  @Test
  void finds_a_word_that_was_dropped() throws Exception {
    assertReported(checkAfter(tei -> tei.replace("wait for the tide", "wait the tide")), 7);
  }

  @Test
  void finds_a_word_that_was_doubled() throws Exception {
    assertReported(checkAfter(tei -> tei.replace("wait for the", "wait for for the")), 7);
  }

  @Test
  void finds_two_paragraphs_that_changed_places() throws Exception {
    String one = "<p>Then we wait for the tide.</p>";
    String two = "<p>So be it.</p>";
    assertReported(
        checkAfter(tei -> tei.replace(one, "<x/>").replace(two, one).replace("<x/>", two)), 7);
  }

  @Test
  void finds_a_quotation_mark_that_was_altered() throws Exception {
    assertReported(checkAfter(tei -> tei.replace("\"slack water\"", "“slack water”")), 5);
  }

  @Test
  void finds_a_word_that_was_hidden_as_the_editions_own() throws Exception {
    assertReported(
        checkAfter(
            tei -> tei.replace("nothing", "<supplied resp=\"#chancery\">nothing</supplied>")),
        5);
  }

  @Test
  void finds_a_record_that_was_altered() throws Exception {
    String source =
        """
        **1 May 1950**

        **A talk**

        **Citation:**

        "A talk", 1 May 1950, Harbour Archive, HA 12-3, 4-5.

        **Summary:**

        They talk.

        Ms. Abe: Good morning to you all.

        Mr. Cruz: Good morning, Ms. Abe.
        """;
    SourceText text = SourceReader.read("a.md", source.getBytes(StandardCharsets.UTF_8));
    String tei = new String(TeiEncoder.encode(Recogniser.recognise(text)), StandardCharsets.UTF_8);
    assertThat(Fidelity.check(text, tei.getBytes(StandardCharsets.UTF_8))).isEmpty();
    String changed = tei.replace("**Summary:**", "**Summary**");
    assertThat(Fidelity.check(text, changed.getBytes(StandardCharsets.UTF_8)))
        .extracting(Finding::rule)
        .containsExactly("FIDELITY-002");
    String invented =
        tei.replace(
            "<abstract source=\"#record\">\n        <p>They talk.",
            "<abstract source=\"#record\">\n        <p>They sing.");
    assertThat(Fidelity.check(text, invented.getBytes(StandardCharsets.UTF_8)))
        .extracting(Finding::rule)
        .containsExactly("FIDELITY-003");
  }
}
