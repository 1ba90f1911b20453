package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import chancery.source.SourceReader;
import chancery.source.SourceText;
import chancery.transcript.Certainty;
import chancery.transcript.Decided;
import chancery.transcript.Decision;
import chancery.transcript.Decision.BracketKind;
import chancery.transcript.Decisions;
import chancery.transcript.Doubt;
import chancery.transcript.Participant;
import chancery.transcript.Passage;
import chancery.transcript.Profile;
import chancery.transcript.Recogniser;
import chancery.transcript.Transcript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An edits file")
class EditsFileTest {
  private static final String HEAD = "editor: Ada Berg\ndecisions:\n";
  private final List<Finding> findings = new ArrayList<>();

  private Decisions read(String text) {
    return EditsFile.read("a.edits.yaml", text.getBytes(StandardCharsets.UTF_8), findings::add);
  }

  private List<String> said() {
    return findings.stream().map(f -> f.place() + " " + f.rule() + " " + f.message()).toList();
  }

  static Stream<Decision> decisions() {
    return Stream.of(
        new Decision.Speaker("Vice Minister \"Ji\"", Optional.of("I see: no"), "Ji Pengfei"),
        new Decision.Speaker("甲", Optional.empty(), "Li"),
        new Decision.NoSpeaker("Note", Optional.empty()),
        new Decision.Turn("I for one", "Ben Okri"),
        new Decision.Join("to the", "harbour # 2"),
        new Decision.Part("a \\ b", "{c}"),
        new Decision.Bracket("[Soviet]", BracketKind.SUPPLIED, Optional.empty()),
        new Decision.Bracket("[...]", BracketKind.GAP, Optional.of("illegible")),
        new Decision.Particulars("Ort", "place"),
        new Decision.Title("Minutes: a draft"),
        new Decision.Date("26 June 1962"),
        new Decision.Time("4 p.m."),
        new Decision.Place("no"),
        new Decision.Language("zh"),
        new Decision.Person(
            "Ji",
            Optional.of("Ji Pengfei"),
            Optional.of("Vice Minister"),
            List.of(Participant.Role.CHAIR, Participant.Role.WITNESS)));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void holds_every_decision_as_the_line_that_is_written_for_it(Decision decision) {
    Decisions read = read(HEAD + DecisionLine.of(decision) + "\n");
    assertThat(read.editor()).isEqualTo("Ada Berg");
    assertThat(read.list()).extracting(Decided::decision).containsExactly(decision);
    assertThat(findings).isEmpty();
  }

  @Test
  void may_say_why_and_that_a_doubt_remains() {
    Decided decided = read(HEAD + "- {date: 2 May 1903, cert: low, why: The diary.}").list().get(0);
    assertThat(DecisionLine.of(decided))
        .isEqualTo("- {date: \"2 May 1903\", cert: \"low\", why: \"The diary.\"}");
    assertThat(decided.certainty()).contains(Certainty.LOW);
    assertThat(decided.reason()).contains("The diary.");
    assertThat(decided.place()).hasToString("a.edits.yaml:3:3");
  }

  @Test
  void names_the_key_that_was_meant() {
    read(HEAD + "- {labl: Ji, is: Ji Pengfei}\n- {label: Ji, iz: Ji Pengfei}\n");
    assertThat(said())
        .contains(
            "a.edits.yaml:3:4 SOURCE-051 there is no key \"labl\" here",
            "a.edits.yaml:4:15 SOURCE-051 there is no key \"iz\" here");
    assertThat(findings.get(0).help()).startsWith("did you mean label?");
  }

  @Test
  void says_what_a_decision_lacks_and_what_it_cannot_say() {
    read(HEAD + "- {bracket: '[x]', is: suplied}\n- {join: a}\n- {why: because}\n");
    assertThat(said())
        .containsExactly(
            "a.edits.yaml:3:24 CERTAINTY-103 \"suplied\" is nothing that is can be",
            "a.edits.yaml:4:3 CERTAINTY-103 this decision lacks to",
            "a.edits.yaml:5:3 CERTAINTY-103 this line does not say what it is about");
    assertThat(findings.get(0).help()).startsWith("did you mean supplied?");
  }

  @Test
  void says_who_decides() {
    read("decisions: []\n");
    assertThat(said())
        .containsExactly("a.edits.yaml:1:1 CERTAINTY-103 the file does not say who decides");
  }

  static List<Path> transcripts() throws IOException {
    try (Stream<Path> fixtures = Files.list(Path.of("src/test/resources/recognise"));
        Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      return Stream.concat(fixtures, seeds)
          .filter(file -> !file.toString().endsWith(".truth"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void that_takes_every_line_of_a_review_leaves_no_doubt_and_changes_no_turn(Path file)
      throws Exception {
    SourceText source = SourceReader.read(file.toString(), Files.readAllBytes(file));
    Transcript before = Recogniser.recognise(source);
    String lines =
        before.doubts().stream()
            .map(doubt -> DecisionLine.of(doubt.settledBy()))
            .distinct()
            .collect(Collectors.joining("\n"));
    Transcript after = Recogniser.recognise(source, read(HEAD + lines + "\n"), Profile.none());
    assertThat(findings).isEmpty();
    assertThat(after.doubts()).extracting(Doubt::reason).isEmpty();
    assertThat(after.findings()).isEqualTo(before.findings());
    assertThat(turns(after)).isEqualTo(turns(before));
  }

  private static List<String> turns(Transcript transcript) {
    return transcript.body().stream()
        .flatMap(division -> division.passages().stream())
        .filter(passage -> passage instanceof Passage.Turn)
        .map(passage -> (Passage.Turn) passage)
        .map(turn -> turn.id() + " " + turn.who() + " " + turn.content().size())
        .toList();
  }
}
