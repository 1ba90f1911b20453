package chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.source.SourceReader;
import chancery.source.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whom a label means, and how sure that is. */
@DisplayName("The speaker of a turn")
class SpeakersTest {
  private static Transcript recognised(String text) throws UnreadableSourceException {
    return Recogniser.recognise(
        SourceReader.read("talk.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The names of those who speak, turn by turn. */
  private static List<String> speakers(Transcript transcript) {
    Map<String, String> persons =
        transcript.participants().stream()
            .collect(Collectors.toMap(Participant::id, Participant::name));
    List<String> names = new ArrayList<>();
    for (Division division : transcript.body()) {
      for (Passage passage : division.passages()) {
        if (passage instanceof Passage.Turn turn) {
          names.add(persons.getOrDefault(turn.who().get(0), ""));
        }
      }
    }
    return names;
  }

  private static List<String> reasons(Transcript transcript) {
    return transcript.doubts().stream().map(Doubt::reason).toList();
  }

  @Test
  void is_the_person_whom_the_head_names_in_full() throws UnreadableSourceException {
    Transcript talk =
        recognised(
            """
            Interview of Bede Lark by Ina Moss, 4 May 1971

            Moss [00:03]: When was that?

            Lark [00:05]: In the dry year.

            Moss [00:09]: Which one?

            Lark [00:11]: They were all dry.
            """);

    assertThat(speakers(talk)).containsExactly("Ina Moss", "Bede Lark", "Ina Moss", "Bede Lark");
    assertThat(reasons(talk))
        .anyMatch(r -> r.contains("the head of the document names nobody else"));
  }

  @Test
  void asks_or_answers_as_the_head_says_where_the_label_is_a_letter()
      throws UnreadableSourceException {
    Transcript talk =
        recognised(
            """
            Intervista a Bice Lodi
            Raccolta da Ivo Serra il 3 maggio 1980

            D. Dove abitava?

            R. In cima alla strada.

            D. E la scuola?

            R. In fondo.
            """);

    assertThat(speakers(talk)).containsExactly("Ivo Serra", "Bice Lodi", "Ivo Serra", "Bice Lodi");
  }

  @Test
  void asks_in_the_examination_that_the_last_heading_announces() throws UnreadableSourceException {
    Transcript hearing =
        recognised(
            """
            IN THE COUNTY COURT

            ORLA DENT, being duly sworn, testified as follows:

            EXAMINATION BY MR. FINN

            Q. Where were you?

            A. At the mill.

            EXAMINATION BY MR. GREY

            Q. Alone?

            A. With the cat.
            """);

    assertThat(speakers(hearing)).containsExactly("MR. FINN", "ORLA DENT", "MR. GREY", "ORLA DENT");
    assertThat(reasons(hearing)).anyMatch(r -> r.contains("the last line that names who asks"));
  }

  @Test
  void is_unidentified_where_nobody_is_named() throws UnreadableSourceException {
    Transcript talk =
        recognised(
            """
            В. Где вы были?

            О. Дома.

            В. Один?

            О. С кошкой.
            """);

    assertThat(speakers(talk)).containsExactly("В", "О", "В", "О");
    assertThat(talk.participants().get(0).id()).isEqualTo("unidentified");
  }

  @Test
  void is_whoever_presides_where_the_label_is_the_office() throws UnreadableSourceException {
    Transcript sitting =
        recognised(
            """
            CHAMBRE DU CANTON

            PRÉSIDENCE DE M. ABEL CORNU

            M. le président. La séance est ouverte.

            M. Vidal. Je demande la parole.

            M. le président. Vous l'avez.

            M. Vidal. Je n'en demandais pas tant.
            """);

    assertThat(speakers(sitting).get(0)).isEqualTo("ABEL CORNU");
    assertThat(reasons(sitting)).anyMatch(r -> r.contains("nobody else with that office"));
  }

  @Test
  void is_the_holder_of_the_one_office_of_that_name() throws UnreadableSourceException {
    Transcript talk =
        recognised(
            """
            Present: Finance Minister Oda Pell; Mr. Jan Crewe, Legal Adviser

            Minister Pell: Let us begin.

            Mr. Crewe: Gladly.

            The Minister: Where is the paper?

            Mr. Crewe: On its way.
            """);

    assertThat(speakers(talk))
        .containsExactly("Oda Pell", "Mr. Jan Crewe", "Oda Pell", "Mr. Jan Crewe");
  }

  @Test
  void is_one_person_under_a_label_that_a_scan_misread() throws UnreadableSourceException {
    Transcript meeting =
        recognised(
            """
            Present: Sir Noel Finch, Miss Birkett

            SIR NOEL: The roof leaks.

            MISS BIRKETT: It always did.

            SlR NOEL: Not on my desk.

            MISS BIRKETT; Move the desk.

            MISS B1RKETT: Or the roof.

            SIR NOEL: Both.
            """);

    assertThat(speakers(meeting))
        .containsExactly(
            "Sir Noel Finch",
            "Miss Birkett",
            "Sir Noel Finch",
            "Miss Birkett",
            "Miss Birkett",
            "Sir Noel Finch");
    assertThat(reasons(meeting)).anyMatch(r -> r.contains("misread"));
  }

  @Test
  void is_each_their_own_person_where_two_share_a_surname() throws UnreadableSourceException {
    Transcript house =
        recognised(
            """
            HOUSE OF DELEGATES

            Mr. HALE of Orrin. I yield.

            Mrs. HALE of Marl. I thank my namesake.

            Mr. QUAYLE. I object.

            Mr. HALE of Orrin. To what?

            Mrs. HALE of Marl. To me.
            """);

    assertThat(speakers(house))
        .containsExactly(
            "Mr. HALE of Orrin",
            "Mrs. HALE of Marl",
            "Mr. QUAYLE",
            "Mr. HALE of Orrin",
            "Mrs. HALE of Marl");
  }

  @Test
  void is_a_group_where_several_voices_speak() throws UnreadableSourceException {
    Transcript sitting =
        recognised(
            """
            El señor ROBLES: Digo ninguna.

            La señora IBARRA: ¡Hay una!

            Varios señores DIPUTADOS: ¡Muy bien!

            El señor ROBLES: Está en el museo.

            La señora IBARRA: Y funciona.
            """);

    assertThat(sitting.participants()).filteredOn(Participant::group).hasSize(1);
  }

  @Test
  void is_known_in_any_case_of_a_Slavic_name() throws UnreadableSourceException {
    Transcript talk =
        recognised(
            """
            Запись беседы с послом Громовым, 3 мая 1950 г.

            Громов: Здравствуйте.

            Иванова: Добрый день.

            Громов: Начнём.

            Иванова: Начнём.
            """);

    assertThat(talk.participants()).filteredOn(p -> p.name().startsWith("Громов")).hasSize(1);
  }
}
