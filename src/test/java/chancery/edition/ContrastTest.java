package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chancery.render.PageColours;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The contrast of text and what is behind it")
class ContrastTest {
  @Test
  void is_enough_in_the_colours_that_pages_have_of_themselves() {
    assertThat(Contrast.of(PageColours.own().light())).allMatch(Contrast::isEnough);
    assertThat(Contrast.of(PageColours.own().dark())).allMatch(Contrast::isEnough);
    assertThat(PageColours.own().light()).isNotEqualTo(PageColours.own().dark());
  }

  /** Ratios as WCAG's own examples and its checkers give them. */
  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21",
    "#767676, #fff, 4.54",
    "#777777, #fff, 4.48",
    "#abc, #aabbcc, 1"
  })
  void is_that_of_wcag(String ink, String paper, double ratio) {
    Map<String, String> colours = new TreeMap<>(PageColours.own().light());
    colours.putAll(Map.of("ink", ink, "paper", paper, "shade", paper));

    assertThat(Contrast.of(colours).get(0).ratio()).isCloseTo(ratio, within(0.01));
  }
}
