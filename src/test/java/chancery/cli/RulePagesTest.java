package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulePagesTest {
  private static final Pattern ID = Pattern.compile("\"([A-Z]+-[0-9]{3})\"");

  @Test
  void everyRuleThatFindingsNameHasAPageAndNoOther() throws IOException {
    Set<String> named = new TreeSet<>();
    for (String root : new String[] {"src/main/java", "xslt", "schema/rules"}) {
      named.addAll(ids(Path.of(root)));
    }
    named.remove("SHA-256");

    assertThat(RulePages.all().stream().map(RulePages.RulePage::id))
        .containsExactlyElementsOf(named);
  }

  private static Set<String> ids(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().matches(".*\\.(woff2|ttf)"))
          .flatMap(RulePagesTest::lines)
          .flatMap(line -> ID.matcher(line).results())
          .map(match -> match.group(1))
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
