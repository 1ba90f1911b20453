package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The reference pages say what the program says; {@code -Dapprove} rewrites them. */
class ReferencePageTest {

  @Test
  void commandsAreDescribedAsTheirHelpDescribesThem() throws IOException {
    check(Path.of("docs/reference/commands.md"), ReferencePageTest::commands);
  }

  @Test
  void rulesAreDescribedAsExplainDescribesThem() throws IOException {
    check(Path.of("docs/reference/rules.md"), ReferencePageTest::rules);
  }

  private static void check(Path file, Supplier<String> page) throws IOException {
    if (System.getProperty("approve") != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.get());
    }
    assertThat(Files.readString(file)).isEqualTo(page.get());
  }

  private static String commands() {
    CommandLine root = CommandLineTool.commandLine();
    StringBuilder page =
        new StringBuilder(
            """
            # The commands

            This page is what `chancery --help` and `chancery COMMAND --help` print.

            """);
    page.append(section(root));
    root.getSubcommands().values().forEach(command -> page.append(section(command)));
    return page.toString().stripTrailing() + "\n";
  }

  private static String section(CommandLine command) {
    String usage = command.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing();
    String name = command.getCommandSpec().qualifiedName();
    return "## " + name + "\n\n```text\n" + usage + "\n```\n\n";
  }

  private static String rules() {
    StringBuilder page =
        new StringBuilder(
            """
            # The rules

            This page is what `chancery explain RULE` prints. An id keeps its meaning for ever.

            """);
    for (RulePages.RulePage rule : RulePages.all()) {
      page.append("## ").append(rule.id()).append(": ").append(rule.title());
      page.append("\n\n");
      for (String paragraph : rule.paragraphs()) {
        page.append(Wrapped.paragraph(paragraph)).append("\n\n");
      }
      if (!rule.example().isEmpty()) {
        page.append("```xml\n").append(rule.example()).append("\n```\n\n");
      }
    }
    return page.toString().stripTrailing() + "\n";
  }
}
