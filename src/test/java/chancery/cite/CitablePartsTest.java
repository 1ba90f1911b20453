package chancery.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A part of a document that a citation points at")
class CitablePartsTest {
  private final CitableParts parts =
      new CitableParts(List.of("turn-a", "turn-b"), List.of("46", "47"));

  @Test
  void isATurnByItsNumberOrId() throws Exception {
    assertThat(parts.locate("turn:2")).isEqualTo(new Locator(Locator.Unit.TURN, "2"));
    assertThat(parts.locate("turn:turn-b")).isEqualTo(new Locator(Locator.Unit.TURN, "2"));
  }

  @Test
  void isAPageOnlyWhereTheSourceStatesItsBeginning() throws Exception {
    assertThat(parts.locate("page:46")).isEqualTo(new Locator(Locator.Unit.PAGE, "46"));
    assertThatThrownBy(() -> parts.locate("page:48"))
        .isInstanceOfSatisfying(
            NoSuchPartException.class, e -> assertThat(e.help()).contains("46, 47"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"turn:0", "turn:3", "turn:99999999999", "turn:x", "line:2", "turn:", ""})
  void isNoneThatTheDocumentLacks(String part) {
    assertThatThrownBy(() -> parts.locate(part)).isInstanceOf(NoSuchPartException.class);
  }
}
