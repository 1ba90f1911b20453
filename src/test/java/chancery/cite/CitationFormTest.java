package chancery.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The form of a citation")
class CitationFormTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{title}",
        "\"{title}\", {date}[, {archive} {shelfmark}].",
        "{{{title}}} [[{date:iso}]]",
        "{collection}, {collection:printed}",
      })
  void names_parts_in_braces(String form) {
    assertThat(CitationForm.isOne(form)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no part",
        "{titel}",
        "{date:roman}",
        "{title",
        "title}",
        "[{title}",
        "{title}]"
      })
  void is_none_with_other_names_or_open_brackets(String words) {
    assertThat(CitationForm.isOne(words)).isFalse();
  }
}
