package chancery.cli;

import chancery.cli.RulePages.RulePage;
import chancery.finding.Nearest;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code chancery explain}: what a rule is, why, and what to do. */
final class ExplainCommand implements Command {

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public CommandSpec spec() {
    return Help.command(
        name(),
        "Says what a rule is, why it is there, and what to do about a finding.",
        List.of(
            "A finding prints with its rule's id in brackets: error[CORE-001]. Without an id, every"
                + " rule is listed."),
        List.of(
            "chancery explain CORE-001     one rule", "chancery explain              all of them"),
        PositionalParamSpec.builder()
            .paramLabel("RULE")
            .arity("0..1")
            .type(String.class)
            .description("The rule's id.")
            .build());
  }

  @Override
  public ExitCode run(ParseResult line, Console console) throws CommandException {
    List<RulePage> pages = RulePages.all();
    String asked = line.matchedPositionalValue(0, "");
    if (asked.isEmpty()) {
      for (RulePage page : pages) {
        console.out().println(page.id() + "  " + page.title());
      }
      return ExitCode.CLEAN;
    }
    RulePage page = named(asked.toUpperCase(Locale.ROOT), pages);
    console.out().println(page.id() + ": " + page.title());
    for (String paragraph : page.paragraphs()) {
      console.out().println();
      console.out().println(Wrapped.paragraph(paragraph));
    }
    if (!page.example().isEmpty()) {
      console.out().println();
      console.out().println("    " + page.example());
    }
    return ExitCode.CLEAN;
  }

  private static RulePage named(String id, List<RulePage> pages) throws CommandException {
    for (RulePage page : pages) {
      if (page.id().equals(id)) {
        return page;
      }
    }
    String near =
        Nearest.meant(id, pages.stream().map(RulePage::id).toList())
            .map(other -> "Did you mean " + other + "? ")
            .orElse("");
    throw new CommandException(
        "There is no rule " + id + ".", near + "chancery explain lists every rule.");
  }
}
