package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import chancery.finding.Severity;
import chancery.transcript.Decisions;
import chancery.xml.Saxon;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What an editor decides")
class DecisionsTest {
  private static final Converter CONVERTER = new Converter(new Saxon());
  private static final String TALK =
      """
      Minutes of the Lamp Committee

      Date: 2 May 1903

      Present: Ada Berg, Carl Berg, Ben Okri

      Gaslight: Quay Street

      Berg: Good morning. The lamps [of Quay Street] are out. Shall we go and

      see them?

      Okri: By all means. Remember one thing: lamps are costly.

      Berg: They are costly.

      Candles are not.

      Okri: [...] I agree.

      Secretary: The clock strikes.
      """;

  private final List<Finding> findings = new ArrayList<>();

  private String tei(String... lines) {
    String edits = "editor: Eva Lindh\ndecisions:\n" + String.join("\n", lines) + "\n";
    Decisions decisions =
        EditsFile.read("lamps.edits.yaml", edits.getBytes(StandardCharsets.UTF_8), findings::add);
    Conversion conversion =
        CONVERTER.convert("lamps.txt", TALK.getBytes(StandardCharsets.UTF_8), decisions);
    findings.addAll(conversion.findings());
    assertThat(findings)
        .noneMatch(f -> f.severity() == Severity.ERROR && !f.rule().equals("CERTAINTY-107"));
    return new String(conversion.tei(), StandardCharsets.UTF_8);
  }

  private List<String> warnings() {
    return said("CERTAINTY-102");
  }

  private List<String> said(String rule) {
    return findings.stream()
        .filter(f -> f.rule().equals(rule))
        .map(f -> f.place() + " " + f.message())
        .toList();
  }

  @Test
  void carries_the_editors_name_and_nobody_elses_doubt() {
    String tei = tei("- {label: Berg, is: Ada Berg}");
    assertThat(tei)
        .contains("<name>Eva Lindh</name>")
        .containsPattern("<persName type=\"short\" xml:id=\"[\\w-]+\" resp=\"#editor\">Berg")
        .containsPattern("<respons target=\"#ada-berg-short\"[^>]* resp=\"#editor\">")
        .containsPattern("who=\"#ada-berg\">\\s*<speaker>Berg:");
  }

  @Test
  void keeps_a_doubt_that_the_editor_keeps() {
    assertThat(tei("- {label: Berg, is: Ada Berg, cert: low, why: 'Carl was ill, perhaps.'}"))
        .containsPattern("<persName type=\"short\"[^>]* cert=\"low\" resp=\"#editor\">Berg")
        .containsPattern("<certainty [^>]*cert=\"low\" resp=\"#editor\">")
        .contains("Carl was ill, perhaps.");
  }

  @Test
  void makes_one_turn_of_a_label_another_persons() {
    String tei =
        tei("- {label: Berg, is: Ada Berg}", "- {label: Berg, at: They are, is: Carl Berg}");
    assertThat(tei.split("who=\"#ada-berg\"", -1)).hasSize(2);
    assertThat(tei).contains("who=\"#carl-berg\"");
  }

  @Test
  void takes_a_label_out_of_the_talk() {
    String tei = tei("- {not-a-speaker: Secretary}");
    assertThat(tei).contains("<p>Secretary: The clock strikes.</p>").doesNotContain("<speaker>Sec");
  }

  @Test
  void joins_paragraphs_and_keeps_them_apart() {
    String tei =
        tei("- {part: go and, from: see them}", "- {join: They are costly., to: Candles are}");
    assertThat(tei)
        .contains("Shall we go and</p>")
        .containsPattern("costly\\.\\s*<pb xml:id=\"pb-1\" resp=\"#editor\"/>\\s*Candles");
  }

  @Test
  void says_what_a_bracket_is() {
    assertThat(tei("- {bracket: '[of Quay', is: note}", "- {bracket: '[...]', is: stage}"))
        .containsPattern("<note [^>]*>\\[of Quay Street\\]</note>")
        .containsPattern("<stage xml:id=\"stage-1\" type=\"business\">\\[\\.\\.\\.\\]</stage>");
    assertThat(tei("- {bracket: '[of Quay', is: text}")).contains("lamps [of Quay Street] are");
    assertThat(tei("- {bracket: '[...]', is: gap, reason: illegible}"))
        .containsPattern("<gap xml:id=\"gap-1\" reason=\"illegible\">");
  }

  @Test
  void holds_for_the_one_place_that_more_words_mean() {
    assertThat(tei("- {bracket: 'Okri: [...]', is: stage}", "- {bracket: '[...]', is: note}"))
        .contains("<stage xml:id=\"stage-1\"");
    assertThat(warnings()).isEmpty();
  }

  @Test
  void makes_a_label_of_any_words_before_a_turn() {
    String tei =
        tei(
            "- {label: By all means., at: 'Remember one', is: Carl Berg}",
            "- {label: Candles, at: are not, is: Ada Berg}");
    assertThat(tei)
        .containsPattern("who=\"#carl-berg\">\\s*<speaker>By all means.</speaker>\\s*<p>Remember")
        .containsPattern("who=\"#ada-berg\">\\s*<speaker>Candles</speaker>\\s*<p>are not.</p>");
    assertThat(warnings()).isEmpty();
  }

  @Test
  void begins_a_turn_that_has_no_label() {
    assertThat(
            tei("- {turn: Candles are, is: Carl Berg}", "- {turn: 'Remember one', is: Ada Berg}"))
        .containsPattern("<sp xml:id=\"[\\w-]+\" who=\"#carl-berg\">\\s*<p>Candles are not.</p>")
        .containsPattern(
            "<p>By all means.</p>\\s*</sp>\\s*<sp [^>]*who=\"#ada-berg\">\\s*<p>Remember")
        .contains("Here speaks Carl Berg.");
    assertThat(warnings()).isEmpty();
  }

  @Test
  void states_title_date_time_place_and_language() {
    assertThat(
            tei(
                "- {title: The lamps}",
                "- {date: 3 May 1903}",
                "- {time: 4 p.m., cert: low}",
                "- {place: Town Hall}",
                "- {language: sv}"))
        .contains("<title type=\"main\" resp=\"#editor\" xml:id=\"title-main\">The lamps</title>")
        .containsPattern("<setting [^>]*xml:id=\"setting-1\"")
        .contains("<date when=\"1903-05-03\" resp=\"#editor\">3 May 1903</date>")
        .contains("<time when=\"16:00:00\" cert=\"low\" resp=\"#editor\">4 p.m.</time>")
        .contains("<locale resp=\"#editor\">Town Hall</locale>")
        .containsPattern("<language ident=\"sv\"[^>]* resp=\"#editor\">");
  }

  @ParameterizedTest
  @CsvSource({"1903, 1903", "1903-05, 1903-05", "1903-05-02, 1903-05-02", "May 1903, 1903-05"})
  void may_be_a_date_that_is_not_wholly_known(String written, String when) {
    assertThat(tei("- {date: " + written + "}"))
        .contains("<date when=\"" + when + "\" resp=\"#editor\">" + written + "</date>");
  }

  @Test
  void says_what_lines_before_the_talk_are() {
    assertThat(tei("- {particulars: Gaslight, is: place}"))
        .contains("<locale>Quay Street</locale>")
        .contains("<label>Gaslight:</label>")
        .contains("<name>Eva Lindh</name>");
    assertThat(warnings()).isEmpty();
  }

  @Test
  void says_who_somebody_is() {
    assertThat(
            tei(
                "- {person: Ben Okri, name: Benjamin Okri, role: [chair, witness]}",
                "- {person: Ben Okri, office: Mayor}"))
        .containsPattern("role=\"chair witness speaker\"")
        .contains("<persName resp=\"#editor\">Benjamin Okri</persName>")
        .contains("<occupation resp=\"#editor\">Mayor</occupation>");
    assertThat(warnings()).isEmpty();
  }

  @Test
  void cannot_be_two_things_of_one() {
    tei(
        "- {label: Berg, is: Ada Berg}",
        "- {label: 'Berg:', is: Ada Berg}",
        "- {label: 'Berg:', is: Carl Berg}",
        "- {not-a-speaker: Secretary}",
        "- {label: Secretary, is: Ben Okri}",
        "- {join: go and, to: see}",
        "- {part: go  and, from: see}",
        "- {date: 2 May 1903}",
        "- {date: 3 May 1903}",
        "- {person: Ben Okri, role: chair}",
        "- {person: Ben Okri, office: Mayor}");
    assertThat(said("CERTAINTY-107"))
        .containsExactly(
            "lamps.edits.yaml:5:3 this decision contradicts the one at lamps.edits.yaml:4:3",
            "lamps.edits.yaml:7:3 this decision contradicts the one at lamps.edits.yaml:6:3",
            "lamps.edits.yaml:9:3 this decision contradicts the one at lamps.edits.yaml:8:3",
            "lamps.edits.yaml:11:3 this decision contradicts the one at lamps.edits.yaml:10:3");
  }

  @Test
  void is_no_slip_where_it_gives_a_label_to_another_speaker() {
    tei("- {label: Berg, is: Ada Berg}", "- {label: Berg, at: They are, is: Carl Berg}");
    assertThat(said("CORE-007")).isEmpty();
  }

  @Test
  void is_missed_where_it_no_longer_applies() {
    tei(
        "- {label: Holm, is: Ada Berg}",
        "- {bracket: '[sic]', is: note}",
        "- {join: nowhere, to: see them}",
        "- {date: some day}",
        "- {time: some time}",
        "- {particulars: Moonlight, is: place}",
        "- {turn: never said, is: Ada Berg}",
        "- {person: Nobody, role: chair}");
    assertThat(warnings())
        .containsExactly(
            "lamps.edits.yaml:3:3 this decision no longer applies: nothing that could be a label says \"Holm\"",
            "lamps.edits.yaml:4:3 this decision no longer applies: no bracket reads \"[sic]\"",
            "lamps.edits.yaml:5:3 this decision no longer applies: no paragraph ends with \"nowhere\" before one that begins with \"see them\"",
            "lamps.edits.yaml:6:3 this decision no longer applies: \"some day\" is no date",
            "lamps.edits.yaml:7:3 this decision no longer applies: \"some time\" is no time of day",
            "lamps.edits.yaml:8:3 this decision no longer applies: no line before the talk begins with \"Moonlight\"",
            "lamps.edits.yaml:9:3 this decision no longer applies: the words \"never said\" are not there",
            "lamps.edits.yaml:10:3 this decision no longer applies: nobody is called \"Nobody\"");
  }
}
