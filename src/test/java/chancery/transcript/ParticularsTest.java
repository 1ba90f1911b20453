package chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import chancery.finding.Finding;
import chancery.source.SourceReader;
import chancery.source.UnreadableSourceException;
import chancery.transcript.FileMark.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What stands before a talk")
class ParticularsTest {
  private static Transcript recognise(String name, byte[] bytes) throws UnreadableSourceException {
    return Recogniser.recognise(SourceReader.read(name, bytes));
  }

  private static Transcript text(String text) throws UnreadableSourceException {
    return recognise("a.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Transcript fixture(String name) throws IOException, UnreadableSourceException {
    return recognise(
        name, Files.readAllBytes(Path.of("src", "test", "resources", "recognise", name)));
  }

  @Test
  void lists_persons_by_delegation() throws Exception {
    assertThat(fixture("delegations-file-marks-en.txt").participants())
        .extracting(Participant::name, p -> p.delegation().orElse(""))
        .containsExactlyInAnyOrder(
            tuple("Sir Harold Munro", "Orland"),
            tuple("Mr. P. Ashdown", "Orland"),
            tuple("M. Erik Sund", "Norland"),
            tuple("Mme Ana Holt", "Norland"),
            tuple("Mr. J. Crane", ""));
  }

  @ParameterizedTest
  @CsvSource({"columns-beside-label-en.txt", "columns-table-en.md"})
  void lists_persons_side_by_side_under_the_heads_of_their_columns(String fixture)
      throws Exception {
    assertThat(fixture(fixture).participants())
        .extracting(p -> p.name().replaceFirst("^\\w+\\. |^Mme ", ""), Participant::delegation)
        .contains(
            tuple("Rolf Aden", Optional.of("Kessland")),
            tuple("Ulla Kern", Optional.of("Kessland")),
            tuple("Jean Tissot", Optional.of("Marien")),
            tuple("Odile Faure", Optional.of("Marien")));
  }

  @Test
  void keeps_a_person_alone_in_the_right_column_with_its_delegation() throws Exception {
    Transcript transcript =
        text(
            """
            Minutes

            Present:   For Kessland:        For Marien:
                       Rolf Aden            Jean Tissot
                                            Odile Faure
                       Ulla Kern            Marc Petit

            Aden: The water is low.

            Tissot: It is.

            Aden: So it is.
            """);
    assertThat(transcript.participants())
        .extracting(Participant::name, p -> p.delegation().orElse(""))
        .contains(
            tuple("Odile Faure", "For Marien"),
            tuple("Ulla Kern", "For Kessland"),
            tuple("Marc Petit", "For Marien"));
  }

  @Test
  void holds_the_marks_of_an_office() throws Exception {
    Transcript transcript = fixture("delegations-file-marks-en.txt");
    assertThat(transcript.fileMarks())
        .containsExactly(
            new FileMark(Kind.CLASSIFICATION, "SECRET"),
            new FileMark(Kind.REFERENCE, "33/7/12"),
            new FileMark(Kind.DISTRIBUTION, "Fisheries Office; Treasury (2)"));
    assertThat(transcript.title()).contains("RECORD OF A MEETING");
  }

  @ParameterizedTest
  @CsvSource({
    "TOP SECRET,true",
    "- Secret -,false",
    "СЕКРЕТНО,true",
    "SECRET TALKS,false",
    "绝密,true"
  })
  void is_stamped_with_a_word_for_how_secret_it_is(String line, boolean stamp) {
    assertThat(FileMarks.isStamp(line)).isEqualTo(stamp);
  }

  @Test
  void misses_an_attachment_that_is_named_and_not_there() throws Exception {
    assertThat(fixture("delegations-file-marks-en.txt").findings())
        .extracting(Finding::rule, finding -> finding.place().line())
        .containsExactly(tuple("TEXTSTRUCTURE-101", 35));
  }

  @Test
  void finds_an_attachment_that_is_there() throws Exception {
    Transcript transcript =
        text(
            """
            Minutes

            Present: Ada Berg, Ben Okri

            Ada Berg: Shall I read the list?

            Ben Okri: No, we have it.

            Ada Berg: Then we are done.

            Annex A

            The list of ships.
            """);
    assertThat(transcript.back()).extracting(Division::type).containsExactly("attachment");
    assertThat(transcript.findings()).isEmpty();
  }
}
