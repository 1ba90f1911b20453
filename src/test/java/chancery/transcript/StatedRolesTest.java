package chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A line that gives a person a part")
class StatedRolesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Interview with Ada Fenn                    | Ada Fenn     | INTERVIEWEE",
        "Entretien avec Ada Fenn, dentellière       | Ada Fenn     | INTERVIEWEE",
        "Conducted by Simon Porteous                | Simon Porteous | INTERVIEWER",
        "Geführt am 3. Mai in Lindau von Jörg Petri | Jörg Petri   | INTERVIEWER",
        "PRÉSIDENCE DE M. ALCIDE GOUVION            | ALCIDE GOUVION | CHAIR",
        "Председательствует т. Громова.              | Громова      | CHAIR",
      })
  void names_both(String line, String name, Participant.Role role) {
    List<StatedRoles.Stated> stated = StatedRoles.in(List.of(line));

    assertThat(stated).hasSize(1);
    assertThat(stated.get(0).person().name().text()).isEqualTo(name);
    assertThat(stated.get(0).role()).isEqualTo(role);
  }
}
