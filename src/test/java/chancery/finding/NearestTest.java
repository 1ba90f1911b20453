package chancery.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> NAMES = List.of("p", "pb", "persName", "placeName", "speaker");

  @ParameterizedTest
  @CsvSource({"persname, persName", "speeker, speaker", "PB, pb"})
  void knowsWhatWasMeant(String written, String meant) {
    assertThat(Nearest.meant(written, NAMES)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"paragraph", "xyz"})
  void doesNotGuessWild(String written) {
    assertThat(Nearest.meant(written, NAMES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a, a, 0", "'', abc, 3", "abc, abd, 1", "abc, ab, 1", "abc, acb, 1", "ca, abc, 3"})
  void countsTheLettersToChange(String a, String b, int letters) {
    assertThat(Nearest.distance(a, b)).isEqualTo(letters);
    assertThat(Nearest.distance(b, a)).isEqualTo(letters);
  }

  @Test
  void putsTheMostLikeFirst() {
    assertThat(Nearest.few("persnam", NAMES, 2)).containsExactly("persName", "placeName");
  }
}
