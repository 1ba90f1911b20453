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

@DisplayName("What an editor decides")
class DecisionsTest {
  private static final Converter CONVERTER = new Converter(new Saxon());
  private static final String TALK =
      """
      Minutes of the Lamp Committee

      Date: 2 May 1903

      Present: Ada Berg, Carl Berg, Ben Okri

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
    assertThat(findings).noneMatch(f -> f.severity() == Severity.ERROR);
    return new String(conversion.tei(), StandardCharsets.UTF_8);
  }

  private List<String> warnings() {
    return findings.stream()
        .filter(f -> f.rule().equals("CERTAINTY-102"))
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
  void states_date_place_and_language() {
    assertThat(tei("- {date: 3 May 1903}", "- {place: Town Hall}", "- {language: sv}"))
        .containsPattern("<setting [^>]*xml:id=\"setting-1\"")
        .contains("<date when=\"1903-05-03\" resp=\"#editor\">3 May 1903</date>")
        .contains("<locale resp=\"#editor\">Town Hall</locale>")
        .containsPattern("<language ident=\"sv\"[^>]* resp=\"#editor\">");
  }

  @Test
  void says_who_somebody_is() {
    assertThat(tei("- {person: Ben Okri, name: Benjamin Okri, role: chair, office: Mayor}"))
        .containsPattern("role=\"(chair speaker|speaker chair)\"")
        .contains("<persName>Benjamin Okri</persName>")
        .contains("<occupation>Mayor</occupation>");
  }

  @Test
  void is_missed_where_it_no_longer_applies() {
    tei(
        "- {label: Holm, is: Ada Berg}",
        "- {bracket: '[sic]', is: note}",
        "- {join: nowhere, to: see them}",
        "- {date: some day}",
        "- {person: Nobody, role: chair}");
    assertThat(warnings())
        .containsExactly(
            "lamps.edits.yaml:3:3 this decision no longer applies: nothing that could be a label says \"Holm\"",
            "lamps.edits.yaml:4:3 this decision no longer applies: no bracket reads \"[sic]\"",
            "lamps.edits.yaml:5:3 this decision no longer applies: no paragraph ends with \"nowhere\" before one that begins with \"see them\"",
            "lamps.edits.yaml:6:3 this decision no longer applies: \"some day\" is no date",
            "lamps.edits.yaml:7:3 this decision no longer applies: nobody is called \"Nobody\"");
  }
}
