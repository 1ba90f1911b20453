package chancery.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The parts that every command's model shares, so that all help reads alike. */
final class Help {
  static final int WIDTH = 80;

  private Help() {}

  /** The model of {@code chancery} itself, without its commands. */
  static CommandSpec root() {
    CommandSpec root = CommandSpec.wrapWithoutInspection("chancery").name("chancery");
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version and exit.")
            .build());
    addCommon(root);
    root.usageMessage()
        .header(
            "Turns transcripts into validated TEI editions, and those into pages,",
            "text and citations.",
            "")
        .synopsisSubcommandLabel("COMMAND")
        .abbreviateSynopsis(true)
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n")
        .footer(
            "",
            "Examples:",
            "  chancery build                          seeds/ becomes an edition in edition/",
            "  chancery convert minutes.txt -o tei     one transcript becomes tei/minutes.xml",
            "  chancery validate tei                   every TEI file in tei/",
            "  chancery convert --help                 more about one command",
            "",
            "Exit codes: 0 clean, 1 a document has errors, 2 the command could not do its work.");
    return root;
  }

  /**
   * The model of one command.
   *
   * @param summary what it does, in one line
   * @param details paragraphs, each a string
   * @param examples lines of a terminal, each with what it does
   */
  static CommandSpec command(
      String name, String summary, List<String> details, List<String> examples, ArgSpec... args) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(name).name(name);
    for (ArgSpec arg : args) {
      spec.add(arg);
    }
    addCommon(spec);
    List<String> description = new ArrayList<>();
    for (String paragraph : details) {
      description.add("");
      description.add(paragraph);
    }
    List<String> footer = new ArrayList<>(List.of("", "Examples:"));
    for (String example : examples) {
      footer.add("  " + example);
    }
    spec.usageMessage()
        .header(summary, "")
        .description(description.toArray(String[]::new))
        .parameterListHeading("%nParameters:%n")
        .optionListHeading("%nOptions:%n")
        .footer(footer.toArray(String[]::new));
    return spec;
  }

  static OptionSpec output(String description) {
    return OptionSpec.builder("-o", "--output")
        .paramLabel("DIR")
        .type(String.class)
        .description(description)
        .build();
  }

  static OptionSpec force(String description) {
    return OptionSpec.builder("--force").description(description).build();
  }

  /** An option that takes no value. */
  static OptionSpec flag(String option, String description) {
    return OptionSpec.builder(option).description(description).build();
  }

  /** One or more files or folders. */
  static PositionalParamSpec inputs(String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity("1..*")
        .required(true)
        .type(String[].class)
        .description(description)
        .build();
  }

  /** The parameters of a command that takes any number. */
  static List<String> positionals(ParseResult line) {
    return List.of(line.matchedPositionalValue(0, new String[0]));
  }

  private static void addCommon(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Print this help and exit.")
            .build());
    spec.addOption(
        OptionSpec.builder("--trace")
            .description("Where the command fails, print the program's stack too.")
            .build());
  }
}
