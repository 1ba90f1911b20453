package chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file in YAML")
class YamlTest {
  private final List<Finding> findings = new ArrayList<>();

  private Yaml.Mapping read(String text) {
    return Yaml.read("a.yaml", text.getBytes(StandardCharsets.UTF_8), findings::add);
  }

  private List<String> said() {
    return findings.stream().map(f -> f.place() + " " + f.rule() + " " + f.message()).toList();
  }

  @Test
  void gives_texts_as_they_are_written() {
    Yaml.Mapping file = read("date: 1903-05-02\nwho: [no, 007]\nname: 'Ji: Vice Minister'\n");
    assertThat(file.text("date", findings::add)).contains("1903-05-02");
    assertThat(file.texts("who", findings::add)).containsExactly("no", "007");
    assertThat(file.text("name", findings::add)).contains("Ji: Vice Minister");
    assertThat(findings).isEmpty();
  }

  @Test
  void takes_one_text_for_a_list_of_one() {
    assertThat(read("label: Ada").texts("label", findings::add)).containsExactly("Ada");
  }

  @Test
  void that_is_empty_has_no_keys() {
    assertThat(read("# nothing yet\n").entries()).isEmpty();
    assertThat(read("").entries()).isEmpty();
    assertThat(findings).isEmpty();
  }

  @Test
  void knows_where_a_key_that_may_not_stand_there_stands() {
    read("editor: Ada\n  \nspeekers: {}\n").allow(List.of("editor", "speakers"), findings::add);
    assertThat(said()).containsExactly("a.yaml:3:1 SOURCE-051 there is no key \"speekers\" here");
    assertThat(findings.get(0).help()).startsWith("did you mean speakers?");
  }

  @Test
  void says_what_stands_where_something_else_should() {
    Yaml.Mapping file = read("editor:\n  name: Ada\nlabels: x\nsure: maybe\n");
    assertThat(file.text("editor", findings::add)).isEmpty();
    assertThat(file.mapping("labels", findings::add)).isEmpty();
    assertThat(file.truth("sure", findings::add)).isEmpty();
    assertThat(said())
        .containsExactly(
            "a.yaml:2:3 SOURCE-052 here stands keys with values, where text should",
            "a.yaml:3:9 SOURCE-052 here stands text, where keys with values should",
            "a.yaml:4:7 SOURCE-052 here stands text, where yes or no should");
  }

  @Test
  void has_each_key_once() {
    assertThat(read("a: 1\na: 2\n").text("a", findings::add)).contains("1");
    assertThat(said())
        .containsExactly("a.yaml:2:1 SOURCE-053 the key \"a\" stands here a second time");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a: [", "a: b: c", "\t- x", "a: &x [*x]", "a: 1\n---\nb: 2", "? [a]\n: b"})
  void that_is_malformed_says_so_in_one_finding(String text) {
    assertThat(read(text).entries()).isEmpty();
    assertThat(findings).hasSize(1).allMatch(f -> f.rule().equals("SOURCE-050"));
  }

  @Test
  void cannot_be_made_to_nest_without_end() {
    read("a: " + "[".repeat(100_000));
    assertThat(findings).hasSize(1).allMatch(f -> f.message().contains("nested too deeply"));
  }

  @Test
  void that_is_not_in_UTF_8_says_so() {
    Yaml.read("a.yaml", new byte[] {'a', ':', ' ', (byte) 0xE9}, findings::add);
    assertThat(said()).containsExactly("a.yaml SOURCE-050 the file is not in UTF-8");
  }
}
