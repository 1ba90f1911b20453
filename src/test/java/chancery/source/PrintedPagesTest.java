package chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pages of a typed text")
class PrintedPagesTest {
  private static String read(String text) {
    return Shown.document("pages.txt", text);
  }

  @Test
  void a_head_and_a_number_on_both_sides_of_a_form_feed_are_the_pages() {
    assertThat(
            read(
                """
                SECRET

                Mr. Abel: The note was

                - 1 -
                \fSECRET

                delivered at noon.

                - 2 -
                """))
        .isEqualTo(
            """
            PAGE_HEAD: SECRET
            Mr. Abel: The note was
            PAGE_FOOT: - 1 -
            PAGE_BREAK: SECRET
            delivered at noon.
            PAGE_FOOT: - 2 -
            """);
  }

  @Test
  void a_number_with_dashes_beside_a_repeated_head_is_enough_for_a_text_of_two_pages() {
    assertThat(read("SECRET\n\nThe note was\n\nSECRET\n\n- 2 -\n\ndelivered at noon.\n"))
        .contains("PAGE_HEAD: SECRET / - 2 -");
  }

  @Test
  void numbered_questions_are_no_pages() {
    String text = "1\n\nWho came?\n\nNobody.\n\n2\n\nWho left?\n\nNobody.\n\n3\n\nWho stayed?\n";
    assertThat(read(text)).doesNotContain("PAGE_");
  }

  @Test
  void a_speakers_name_that_once_stands_beside_a_page_number_is_no_running_head() {
    String text =
        "ABEL\n\nYes.\n\nCAIN\n\nNo.\n\n- 1 -\n\nABEL\n\nWhy?\n\nABEL\n\nSo.\n\n- 2 -\n\nCAIN\n\nNo.\n";
    assertThat(read(text)).contains("\nABEL\nWhy?").contains("\nCAIN\nNo.");
  }

  @Test
  void each_page_has_a_note_1_of_its_own() {
    SourceText source =
        Shown.read(
            "pages.txt",
            """
            The road is old.[1]

            1 The western road.
            \fThe ford is new.[1]

            1 Below the mill.
            """);
    assertThat(source.footnotes()).extracting(Footnote::mark).containsExactly("1", "1");
    assertThat(source.footnotes().stream().map(n -> n.blocks().get(0).text()))
        .containsExactly("The western road.", "Below the mill.");
    List<Run> line = source.document().get(0).lines().get(0).runs();
    assertThat(line).extracting(Run::text).containsExactly("The road is old.[", "1", "]");
    assertThat(line.get(1).is(Style.NOTE_CALL)).isTrue();
  }

  @Test
  void numbered_paragraphs_that_nothing_calls_stay_in_the_text() {
    assertThat(read("We resolve:\n\n1 To meet.\n\n2 To part.\n\fThe end.\n"))
        .contains("\n1 To meet.\n2 To part.\n")
        .doesNotContain("note ");
  }

  @Test
  void a_note_keeps_a_mark_that_is_printed_with_a_point() {
    assertThat(read("The road is old.[1]\n\n1. The western road.\n\fThe end.\n"))
        .contains("note 1: 1. The western road.");
  }
}
