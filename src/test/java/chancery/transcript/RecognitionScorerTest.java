package chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is wrong in a TEI document lowers its score, each in its own column. */
@DisplayName("The scorer")
class RecognitionScorerTest {
  private static final String TRUTH =
      """
      style: Name:
      language: en
      date: 1958-03-14
      time: 15:30:00/16:00:00
      place: East Room
      persons: Ann Hill [chair]; Ben Dale

      Ann Hill | Good morning | to you.
      Ben Dale | Good
      ? Voices | Hear
      Ann Hill | And now
      """;

  private static final String TEI =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc>
      <particDesc><listPerson>
      <person xml:id="a" role="chair speaker"><persName>Ann Hill</persName></person>
      <person xml:id="b" role="speaker"><persName>Mr. Ben Dale</persName></person>
      <personGrp xml:id="v" role="speaker"><persName>Voices</persName></personGrp>
      </listPerson></particDesc>
      <settingDesc><setting><date when="1958-03-14"/><time from="15:30:00" to="16:00:00"/>
      <locale>East Room</locale></setting></settingDesc></profileDesc></teiHeader>
      <text><body><div>
      <sp who="#a"><speaker>Hill:</speaker><p><stage>(rises)</stage> Good morning to you.</p></sp>
      <sp who="#b"><speaker>Dale:</speaker><p>Good.<note>Not so.</note></p></sp>
      <sp who="#v"><speaker>Voices:</speaker><p>Hear, hear.</p></sp>
      <sp who="#a"><speaker>Hill:</speaker><p>And now?</p></sp>
      </div></body></text></TEI>
      """;

  private static RecognitionScore score(String truth, String tei) throws IOException {
    return RecognitionScore.of(
        Truth.parse("test", truth.lines().toList()),
        TeiReading.read(tei.getBytes(StandardCharsets.UTF_8)));
  }

  /** The score of the TEI with one thing wrong. */
  private static RecognitionScore with(String right, String wrong) throws IOException {
    assertThat(TEI).contains(right);
    return score(TRUTH, TEI.replace(right, wrong));
  }

  @Test
  void finds_nothing_wrong_where_nothing_is() throws IOException {
    RecognitionScore score = score(TRUTH, TEI);

    assertThat(score.missed()).isEmpty();
    assertThat(score.f1()).isEqualTo(1);
    assertThat(score.turnsRight().whole()).isEqualTo(3);
    assertThat(score.strangers()).isZero();
  }

  @Test
  void counts_a_turn_that_is_missed_against_recall() throws IOException {
    RecognitionScore score =
        with("</p></sp>\n<sp who=\"#b\"><speaker>Dale:</speaker><p>", "</p><p>Dale: ");

    assertThat(score.recall()).isEqualTo(2 / 3.0);
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.ends().part()).isZero();
  }

  @Test
  void counts_a_turn_that_is_none_against_precision() throws IOException {
    RecognitionScore score =
        with("And now?</p>", "And now?</p></sp><sp who=\"#b\"><p>Note: 4:00</p>");

    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.precision()).isEqualTo(3 / 4.0);
  }

  @Test
  void counts_a_turn_of_another_speaker_against_both() throws IOException {
    RecognitionScore score = with("<sp who=\"#b\">", "<sp who=\"#a\">");

    assertThat(score.recall()).isEqualTo(2 / 3.0);
    assertThat(score.precision()).isEqualTo(2 / 3.0);
  }

  @Test
  void wants_all_turns_of_a_speaker_by_one_person() throws IOException {
    String twice =
        TEI.replace(
                "<person xml:id=\"b\"",
                "<person xml:id=\"a2\" role=\"speaker\"><persName>Ann Hill</persName></person>"
                    + "<person xml:id=\"b\"")
            .replace("<sp who=\"#a\"><speaker>Hill:</speaker><p>And", "<sp who=\"#a2\"><p>And");

    assertThat(score(TRUTH, twice).recall()).isEqualTo(2 / 3.0);
  }

  @Test
  void wants_different_speakers_to_be_different_persons() throws IOException {
    String truth = TRUTH.replace("Ben Dale | Good", "Ann | Good");

    assertThat(score(truth, TEI.replace("#b", "#a")).recall()).isEqualTo(2 / 3.0);
  }

  @Test
  void wants_the_first_words() throws IOException {
    assertThat(with("And now?", "Well, and now?").recall()).isEqualTo(2 / 3.0);
  }

  @Test
  void leaves_out_turns_that_a_reader_need_not_count() throws IOException {
    RecognitionScore score =
        with("<sp who=\"#v\"><speaker>Voices:</speaker><p>Hear, hear.</p></sp>", "");

    assertThat(score.f1()).isEqualTo(1);
  }

  @Test
  void wants_date_time_and_place_exactly() throws IOException {
    assertThat(with("1958-03-14", "1958-03-15").dates().part()).isZero();
    assertThat(with("to=\"16:00:00\"", "to=\"17:00:00\"").times().part()).isZero();
    assertThat(with("East Room", "Held in the East Room").places().part()).isZero();
    assertThat(with("<locale>East Room</locale>", "").places().part()).isZero();
  }

  @Test
  void wants_no_date_where_none_is_stated() throws IOException {
    assertThat(score(TRUTH.replace("date: 1958-03-14\n", ""), TEI).dates().part()).isZero();
  }

  @Test
  void wants_persons_under_their_name_and_in_their_role() throws IOException {
    assertThat(with("Mr. Ben Dale", "Deputy Ben Dale").persons().part()).isEqualTo(1);
    assertThat(with("chair speaker", "speaker").persons().part()).isEqualTo(1);
    assertThat(score(TRUTH, TEI).persons().part()).isEqualTo(2);
  }

  @Test
  void counts_persons_who_are_nobody() throws IOException {
    RecognitionScore score =
        with(
            "<personGrp",
            "<person xml:id=\"n\" role=\"attendee\"><persName>Note</persName></person><personGrp");

    assertThat(score.strangers()).isEqualTo(1);
  }

  @Test
  void reads_F1_out_of_the_page_that_it_writes() throws IOException {
    Truth truth = Truth.parse("t", TRUTH.lines().toList());
    RecognitionScore missed = with("And now?", "Well, and now?");
    String page = RecognitionPage.of(List.of(new RecognitionPage.Scored("case", truth, missed)));

    assertThat(RecognitionPage.f1(page))
        .containsOnlyKeys("all", "`Name:`", "en", "case")
        .containsValue(0.667);
  }

  @Test
  void refuses_a_truth_that_it_does_not_understand() {
    assertThatThrownBy(() -> Truth.parse("t", List.of("style: x", "language: en", "dat: 1958")))
        .hasMessageContaining("dat: 1958");
    assertThatThrownBy(() -> Truth.parse("t", List.of("language: en")))
        .hasMessageContaining("one style");
  }
}
