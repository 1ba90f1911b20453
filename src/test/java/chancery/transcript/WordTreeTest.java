package chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Words as one pattern")
class WordTreeTest {
  private static final List<String> WORDS =
      List.of("january", "janvier", "jan", "ja", "mai", "may", "m.a", "май", "мая", "1月");

  @ParameterizedTest
  @ValueSource(strings = {"january", "JANVIER", "jan", "janu", "j", "m.a", "mxa", "МАЯ", "1月", ""})
  void match_what_a_list_of_them_matches_longest_first(String text) {
    assertThat(found(WordTree.pattern(WORDS), text)).isEqualTo(found(list(), text));
  }

  @Test
  void give_up_letters_that_the_rest_of_a_pattern_asks_for() {
    assertThat("january").matches(WordTree.pattern(WORDS) + "uary");
  }

  private static String list() {
    return WORDS.stream()
        .sorted((a, b) -> b.length() - a.length())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .results()
        .map(match -> match.group())
        .toList();
  }
}
