package chancery.validate;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.finding.Finding;
import chancery.finding.Severity;
import chancery.transcript.WrittenDates;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each document under schema/ says in its first comment what is found in it, and where. */
class SchemaFixturesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/schema");
  private static final Pattern COMMENT = Pattern.compile("<!--(.*?)-->", Pattern.DOTALL);
  private static final Pattern BROKEN = Pattern.compile("([A-Z]+-\\d{3}) on line (\\d+)");
  private static final Pattern KEPT = Pattern.compile("Keeps ([A-Z]+-\\d{3})\\.");

  private static final Pattern TAG = Pattern.compile("<(\\w+)");

  private static final Saxon SAXON = new Saxon();
  private static final Validators VALIDATORS =
      new Validators(
          SAXON,
          new Settings(
              List.of(),
              new SchemaFiles(List.of(), List.of()),
              Settings.Rulebook.GRAMMAR_AND_RULES,
              Wording.FOR_PEOPLE,
              Settings.ANY_DAY,
              WrittenDates::meant,
              Optional.empty()));

  static Stream<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isFoundWhatTheCommentSaysAndNothingElse(Path fixture) throws IOException {
    List<Finding> findings =
        VALIDATORS.validate(
            fixture.toString(),
            Optional.ofNullable(fixture.getParent()),
            Files.readAllBytes(fixture));

    assertThat(findings)
        .extracting(finding -> finding.rule() + " on line " + finding.place().line())
        .containsExactlyElementsOf(broken(fixture));
    assertThat(findings).allSatisfy(finding -> assertThat(finding.help()).isNotEmpty());
    assertThat(findings.stream().map(Finding::severity).collect(Collectors.toSet()))
        .isEqualTo(severities(fixture));
  }

  @Test
  void everyRuleHasADocumentThatKeepsItAndOneThatBreaksIt() throws IOException {
    Set<String> kept = new TreeSet<>();
    Set<String> broken = new TreeSet<>();
    for (Path fixture : fixtures().toList()) {
      Matcher keeps = KEPT.matcher(comment(fixture));
      if (keeps.find()) {
        kept.add(keeps.group(1));
      }
      broken(fixture).forEach(finding -> broken.add(finding.replaceFirst(" .*", "")));
    }

    Set<String> rules =
        new Rules(SAXON)
            .all().stream()
                .map(Rule::id)
                .filter(id -> !id.startsWith("XML-") && !id.startsWith("SCHEMA-"))
                .collect(Collectors.toCollection(TreeSet::new));
    assertThat(kept).isEqualTo(rules);
    assertThat(broken).isEqualTo(rules);
  }

  @Test
  void everyElementIsInADocumentThatKeepsAllRules() throws Exception {
    Set<String> used = new TreeSet<>();
    for (Path fixture :
        fixtures().filter(file -> file.toString().endsWith("-valid.xml")).toList()) {
      TAG.matcher(Files.readString(fixture)).results().forEach(tag -> used.add(tag.group(1)));
    }

    assertThat(used).containsAll(new GrammarModel(Schema.read(Schema.GRAMMAR)).elementNames());
  }

  private static String comment(Path fixture) throws IOException {
    Matcher comment = COMMENT.matcher(Files.readString(fixture));
    assertThat(comment.find()).as("%s has a comment", fixture).isTrue();
    return comment.group(1);
  }

  private static List<String> broken(Path fixture) throws IOException {
    return BROKEN.matcher(comment(fixture)).results().map(match -> match.group()).toList();
  }

  private static Set<Severity> severities(Path fixture) {
    String name = fixture.getFileName().toString();
    if (name.endsWith("-valid.xml")) {
      return Set.of();
    }
    return Set.of(name.endsWith("-warn.xml") ? Severity.WARNING : Severity.ERROR);
  }
}
