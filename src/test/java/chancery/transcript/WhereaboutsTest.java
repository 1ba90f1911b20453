package chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The place in a line with a date")
class WhereaboutsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Lindenau, 3 October 1949                              | Lindenau",
        "Held at the Mill, Lindenau, on Monday, 3 October 1949 | Mill, Lindenau",
        "Lindenau, Montag, den 3. Oktober 1949                 | Lindenau",
        "3 October 1949, 11 a.m., Green Room                   | Green Room",
        "Recorded on 3 October 1949 in Lindenau by Ada Fenn    | Lindenau",
        "Entretien par Guy Mathon, Lindenau, le 3 octobre 1949 | Lindenau",
        "一九四九年十月三日上午，港口饭店                              | 港口饭店",
        "Thursday, 3 October 1949                              | none",
        "Minutes of the meeting, 3 October 1949                | none",
        "Mr. Fenn, 3 October 1949                              | none",
        "3 October 1949, 11 a.m.                               | none",
      })
  void is_what_stands_before_or_after_the_date(String line, String place) {
    assertThat(Whereabouts.of(line).orElse("none")).isEqualTo(place);
  }
}
