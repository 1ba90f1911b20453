package chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A digest")
class DigestTest {
  private record Person(String name, List<String> aliases) {}

  @Test
  void of_a_content_is_what_sha256sum_prints() {
    assertThat(Digest.ofContent("abc".getBytes(StandardCharsets.US_ASCII)).hex())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void is_the_same_for_equal_values() {
    assertThat(Digest.of(new Person("Ada", List.of("A")), Optional.of(1), Pattern.compile("a")))
        .isEqualTo(
            Digest.of(new Person("Ada", List.of("A")), Optional.of(1), Pattern.compile("a")));
  }

  @Test
  void does_not_see_the_order_of_maps_and_sets() {
    Map<String, Integer> one = new LinkedHashMap<>();
    one.put("a", 1);
    one.put("b", 2);
    Map<String, Integer> other = new LinkedHashMap<>();
    other.put("b", 2);
    other.put("a", 1);
    assertThat(Digest.of(one)).isEqualTo(Digest.of(other));
    assertThat(Digest.of(Set.of(1, 2, 3))).isEqualTo(Digest.of(Set.of(3, 2, 1)));
  }

  @Test
  void tells_values_apart_that_would_run_together() {
    assertThat(
            Set.of(
                Digest.of("ab", "c"),
                Digest.of("a", "bc"),
                Digest.of("abc"),
                Digest.of(List.of("ab", "c")),
                Digest.of(List.of("ab"), "c"),
                Digest.of(Map.of("ab", "c")),
                Digest.of(Optional.of("abc")),
                Digest.of(Optional.empty()),
                Digest.of(List.of()),
                Digest.of(),
                Digest.of(new Person("ab", List.of("c"))),
                Digest.of(new Person("a", List.of("bc"))),
                Digest.of(Pattern.compile("abc")),
                Digest.of(Pattern.compile("abc", Pattern.CASE_INSENSITIVE)),
                Digest.of("abc".getBytes(StandardCharsets.US_ASCII))))
        .hasSize(15);
  }

  @Test
  void is_not_made_of_what_says_nothing_of_its_content() {
    assertThatThrownBy(() -> Digest.of(new Object())).isInstanceOf(IllegalArgumentException.class);
  }
}
