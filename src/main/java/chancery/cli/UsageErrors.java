package chancery.cli;

import chancery.finding.Nearest;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, and what was probably meant. */
final class UsageErrors {
  private UsageErrors() {}

  static CommandException explain(ParameterException e) {
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, spec);
    }
    if (e instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), spec);
    }
    return new CommandException(
        String.valueOf(e.getMessage()), "See " + spec.qualifiedName() + " --help.", e);
  }

  private static CommandException unmatched(UnmatchedArgumentException e, CommandSpec spec) {
    String word = e.getUnmatched().get(0);
    String kind =
        word.startsWith("-")
            ? "There is no option "
            : spec.parent() == null ? "There is no command " : "There is a word too many: ";
    String help =
        Nearest.meant(word, words(spec, word))
            .map(near -> "Did you mean " + near + "? ")
            .orElse("");
    return new CommandException(
        kind + word + ".", help + "See " + spec.qualifiedName() + " --help.", e);
  }

  /** What could have stood where the word stands. */
  private static List<String> words(CommandSpec spec, String word) {
    if (!word.startsWith("-")) {
      return List.copyOf(spec.subcommands().keySet());
    }
    return spec.options().stream().map(OptionSpec::longestName).toList();
  }

  private static CommandException missing(List<ArgSpec> missing, CommandSpec spec) {
    String labels =
        missing.stream()
            .map(
                a ->
                    a instanceof OptionSpec o
                        ? o.longestName() + " " + o.paramLabel()
                        : a.paramLabel())
            .collect(Collectors.joining(" "));
    return new CommandException(
        spec.qualifiedName() + " needs " + labels + ".",
        "See " + spec.qualifiedName() + " --help.");
  }
}
