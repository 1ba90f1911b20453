package chancery.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Values that an edition adds to the lists of the schema")
class ValueListsTest {
  private static final Saxon SAXON = new Saxon();
  private static final ValueLists MODERATOR =
      new ValueLists(new TreeMap<>(Map.of("person/@role", List.of("moderator", "host"))));

  private static byte[] document(String role) throws IOException {
    return Files.readString(Path.of("src/test/resources/schema/core/who-speaks-valid.xml"))
        .replaceFirst("role=\"speaker\"", "role=\"" + role + " speaker\"")
        .getBytes(UTF_8);
  }

  @Test
  void are_accepted_beside_those_of_the_schema() throws IOException {
    Validator validator = new Validator(SAXON, MODERATOR);
    assertThat(validator.validate("a.xml", document("moderator"))).isEmpty();
    assertThat(validator.validate("a.xml", document("host"))).isEmpty();
    assertThat(validator.validate("a.xml", document("ghost"))).isNotEmpty();
    assertThat(new Validator(SAXON).validate("a.xml", document("moderator"))).isNotEmpty();
  }

  @Test
  void can_be_added_to_every_list_that_tei_leaves_open() throws IOException {
    assertThat(ValueLists.attributes())
        .containsExactly(
            "bibl/@type",
            "fw/@type",
            "gap/@reason",
            "note/@type",
            "person/@role",
            "q/@type",
            "stage/@type",
            "title/@type",
            "unclear/@reason");
    TreeMap<String, List<String>> all = new TreeMap<>();
    ValueLists.attributes().forEach(attribute -> all.put(attribute, List.of("own-value")));
    Validator validator = new Validator(SAXON, new ValueLists(all));
    assertThat(validator.validate("a.xml", document("own-value"))).isEmpty();
  }

  @Test
  void do_not_keep_our_rules_from_being_checked(@TempDir Path folder) throws Exception {
    for (Map.Entry<String, byte[]> file : Schema.files(MODERATOR).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    Validators validators =
        new Validators(
            SAXON,
            JudgedBy.schemas(folder.resolve("chancery.rng"), folder.resolve("chancery.sch")));
    byte[] breaksARule =
        Files.readAllBytes(Path.of("src/test/resources/schema/core/who-speaks-invalid.xml"));

    assertThat(validators.validate("a.xml", Optional.empty(), document("host"))).isEmpty();
    assertThat(validators.validate("a.xml", Optional.empty(), breaksARule))
        .isEqualTo(new Validator(SAXON).validate("a.xml", breaksARule));
  }
}
