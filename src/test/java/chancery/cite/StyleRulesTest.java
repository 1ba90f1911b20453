package chancery.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Citations beside what the manuals of six styles want, written by hand from their rules
 * (src/test/resources/cite/rules.txt); {@code -Dapprove} rewrites the page that lists them.
 */
@DisplayName("Citations in styles, beside the rules of their manuals")
class StyleRulesTest {
  private static final Path PAGE = Path.of("docs/reference/citation-rules.md");
  private static final Path RESOURCES = Path.of("src/test/resources/cite");

  /**
   * @param why what makes Chancery's line another; empty where it is the same
   */
  record Case(String style, String item, boolean note, String rule, String line, String why) {
    static Case of(String block) {
      List<String> lines = block.lines().map(String::strip).toList();
      List<String> head = Arrays.asList(lines.get(0).split(" \\| ", -1));
      return new Case(
          head.get(0),
          head.get(1),
          head.get(2).equals("note"),
          head.get(3),
          lines.get(1),
          lines.size() > 2 ? lines.get(2) : "");
    }

    String citation() throws Exception {
      CitationFormatter formatter =
          CitationFormatter.of(CitationStyle.named(style).orElseThrow(), Optional.empty());
      String cited =
          note
              ? formatter.note(document(), Optional.empty(), Markup.TEXT)
              : formatter.bibliography(List.of(document()), Markup.TEXT);
      return cited.strip().replaceAll("(?U)\\s+", " ");
    }

    private String document() throws Exception {
      return Files.readAllLines(RESOURCES.resolve("items.json")).stream()
          .map(line -> line.strip().replaceFirst(",$", ""))
          .filter(line -> line.startsWith("{\"id\": \"" + item + "\""))
          .map(line -> "[" + line + "]")
          .findFirst()
          .orElseThrow();
    }

    String row() throws Exception {
      String ours = citation().equals(line) ? "the same" : "`" + citation() + "`";
      return "| %s, %s, %s | %s | `%s` | %s | %s |\n"
          .formatted(style, item, note ? "note" : "list", rule, line, ours, why);
    }

    @Override
    public String toString() {
      return style + ", " + item + ", " + (note ? "note" : "list") + ": " + rule;
    }
  }

  static List<Case> cases() throws Exception {
    List<Case> cases = new ArrayList<>();
    String text = Files.readString(RESOURCES.resolve("rules.txt")).replaceAll("(?m)^#.*\\n", "");
    for (String block : text.strip().split("\\n(?! )", -1)) {
      if (!block.isBlank()) {
        cases.add(Case.of(block));
      }
    }
    return cases;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void are_what_the_rule_wants_or_say_why_not(Case one) throws Exception {
    if (one.why().isEmpty()) {
      assertThat(one.citation()).isEqualTo(one.line());
    } else {
      assertThat(one.citation()).as("a reason that is none").isNotEqualTo(one.line());
    }
  }

  @Test
  void are_listed_in_the_reference_page() throws Exception {
    StringBuilder page = new StringBuilder(head());
    for (Case one : cases()) {
      page.append(one.row());
    }
    if (System.getProperty("approve") != null) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
  }

  private static String head() {
    return """
        # Citations in styles, beside the rules of their manuals

        What six manuals want of an archive's documents and of translated texts, written by hand from their
        rules, and what `chancery cite --style` writes. Where the two differ, the last column says why. Titles
        stand as the source prints them in both: a manual's wish for capitals is not followed.
        [citation-styles.md](citation-styles.md) has the same items beside another processor's citations.

        | style, item, kind | rule | by the rule | Chancery | why |
        |---|---|---|---|---|
        """;
  }
}
