package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import chancery.source.SourceReader;
import chancery.transcript.Decisions;
import chancery.transcript.Passage;
import chancery.transcript.Profile;
import chancery.transcript.Recogniser;
import chancery.transcript.Transcript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A profile")
class ProfileFileTest {
  private static final String TALK =
      """
      Minutes of the Harbour Board

      <AB, chief> The harbour is closed.

      <Okri, member> Since when?

      <AB, chief> Since Monday.
      """;

  private final List<Finding> findings = new ArrayList<>();

  private Profile read(String text) {
    return ProfileFile.read("p.yaml", text.getBytes(StandardCharsets.UTF_8), findings::add);
  }

  private static Transcript recognised(Profile profile) throws Exception {
    byte[] bytes = TALK.getBytes(StandardCharsets.UTF_8);
    return Recogniser.recognise(SourceReader.read("board.txt", bytes), Decisions.none(), profile);
  }

  private static List<String> speakers(Transcript transcript) {
    return transcript.body().stream()
        .flatMap(division -> division.passages().stream())
        .filter(passage -> passage instanceof Passage.Turn)
        .map(passage -> ((Passage.Turn) passage).who().get(0))
        .toList();
  }

  private static List<String> said(Transcript transcript) {
    return transcript.findings().stream()
        .map(f -> f.place() + " " + f.rule() + " " + f.message())
        .toList();
  }

  static List<String> supplied() {
    return ProfileFile.SUPPLIED;
  }

  @ParameterizedTest
  @MethodSource("supplied")
  void that_comes_with_the_program_is_well_formed(String name) throws IOException {
    ProfileFile.read(name + ".yaml", ProfileFile.supplied(name).orElseThrow(), findings::add);
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"label: '<Name, role>'", "pattern: '<(?<name>[^,>]+), [^>]+>'"})
  void says_how_labels_look(String label) throws Exception {
    assertThat(speakers(recognised(Profile.none()))).isEmpty();
    assertThat(speakers(recognised(read(label)))).containsExactly("ab", "okri", "ab");
  }

  @Test
  void says_what_else_somebody_is_called() throws Exception {
    Profile profile = read("label: '<Name, role>'\npersons:\n- {name: Ada Berg, also: [AB]}\n");
    assertThat(speakers(recognised(profile))).containsExactly("ada-berg", "okri", "ada-berg");
  }

  @Test
  void is_told_what_it_gets_wrong() throws Exception {
    Profile profile = read("label: '{Name}'\npersons: [Carl Holm]\n");
    assertThat(said(recognised(profile)))
        .contains(
            "p.yaml:1:8 CERTAINTY-104 no line begins as the profile says that labels look",
            "p.yaml:2:11 CERTAINTY-105 the profile names Carl Holm, who is not met here");
  }

  @Test
  void that_cannot_be_understood_says_where() {
    read("lable: x\nlabel: 'who:'\nbrackets: {square: nothing}\n");
    read("pattern: '(?<name>['\n");
    assertThat(findings.stream().map(f -> f.place() + " " + f.rule()))
        .containsExactly(
            "p.yaml:1:1 SOURCE-051",
            "p.yaml:2:8 CERTAINTY-106",
            "p.yaml:3:20 CERTAINTY-106",
            "p.yaml:1:10 CERTAINTY-106");
  }
}
