package chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.source.SourceReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The id of a turn")
class TurnIdsTest {
  private static final String TALK =
      """
      Minutes of the Lamp Committee

      Date: 2 May 1903

      Mr. Abara: The lamps in Quay Street are out again.

      Mrs. Lindh: They were lit on Monday.

      Mr. Abara: They were not.

      Mrs. Lindh: I saw them.
      """;

  private static List<String> ids(String talk) throws Exception {
    return ids("lamps.txt", talk);
  }

  private static List<String> ids(String name, String talk) throws Exception {
    byte[] bytes = talk.getBytes(StandardCharsets.UTF_8);
    return Recogniser.recognise(SourceReader.read(name, bytes)).body().stream()
        .flatMap(division -> division.passages().stream())
        .filter(passage -> passage instanceof Passage.Turn)
        .map(passage -> ((Passage.Turn) passage).id())
        .toList();
  }

  @Test
  void outlives_a_turn_put_in_before_it() throws Exception {
    List<String> before = ids(TALK);
    List<String> after =
        ids(
            TALK.replace(
                "Mrs. Lindh: They were", "Mr. Abara: Every one.\n\nMrs. Lindh: They were"));
    assertThat(before).hasSize(4);
    assertThat(after).hasSize(5).containsSubsequence(before);
  }

  @Test
  void outlives_a_turn_taken_out() throws Exception {
    assertThat(ids(TALK)).containsAll(ids(TALK.replace("Mr. Abara: They were not.\n\n", "")));
  }

  @Test
  void outlives_a_note_that_takes_another_number() throws Exception {
    String one = TALK.replace("Monday.", "Monday.[^1]") + "\n[^1]: He means Tuesday.\n";
    String two =
        TALK.replace("again.", "again.[^1]").replace("Monday.", "Monday.[^2]")
            + "\n[^1]: So they were.\n\n[^2]: He means Tuesday.\n";
    assertThat(ids("lamps.md", one)).isEqualTo(ids(TALK));
    assertThat(ids("lamps.md", two)).isEqualTo(ids(TALK));
  }

  @Test
  void outlives_a_comma_that_is_mended() throws Exception {
    assertThat(ids(TALK.replace("are out again.", "are out, again!"))).isEqualTo(ids(TALK));
  }

  @Test
  void is_each_turns_own_where_two_say_the_same() throws Exception {
    String twice = TALK + "\nMr. Abara: They were not.\n";
    assertThat(ids(twice)).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void changes_with_the_words_it_names() throws Exception {
    assertThat(ids(TALK.replace("I saw them", "I heard them"))).isNotEqualTo(ids(TALK));
  }
}
