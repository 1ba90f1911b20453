package chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The whole command line: finds the command, runs it, and says what went wrong where it did. */
final class CommandLineTool {
  private CommandLineTool() {}

  /** Runs one command line. Prints only to the console, and never exits. */
  static ExitCode run(List<String> args, Console console) {
    CommandLine root = commandLine(named(args));
    try {
      return run(root.parseArgs(args.toArray(String[]::new)), root, console);
    } catch (ParameterException e) {
      return fail(UsageErrors.explain(e), args, console);
    } catch (CommandException e) {
      return fail(e, args, console);
    } catch (IOException e) {
      return fail(IoErrors.explain(e, console), args, console);
    } catch (UncheckedIOException e) {
      return fail(IoErrors.explain(Objects.requireNonNull(e.getCause()), console), args, console);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return fail(unexpected(e), args, console);
    }
  }

  /** Picocli's model of every command; what the reference page is made from. */
  static CommandLine commandLine() {
    return commandLine(COMMANDS);
  }

  /** A model of every command takes time to make: where one is named, only that one is needed. */
  private static List<Command> named(List<String> args) {
    for (Command command : COMMANDS) {
      if (!args.isEmpty() && command.name().equals(args.get(0))) {
        return List.of(command);
      }
    }
    return COMMANDS;
  }

  private static CommandLine commandLine(List<Command> commands) {
    CommandSpec root = Help.root();
    for (Command command : commands) {
      CommandSpec spec = command.spec();
      root.addSubcommand(spec.name(), spec);
    }
    return new CommandLine(root)
        .setUsageHelpWidth(Help.WIDTH)
        .setPosixClusteredShortOptionsAllowed(false);
  }

  static final List<Command> COMMANDS =
      List.of(
          new ConvertCommand(),
          new ReviewCommand(),
          new ValidateCommand(),
          new CompareCommand(),
          new TransformCommand(),
          new CiteCommand(),
          new BuildCommand(),
          new ExplainCommand(),
          new SchemaCommand());

  private static ExitCode run(ParseResult parsed, CommandLine root, Console console)
      throws CommandException, IOException {
    if (parsed.isVersionHelpRequested()) {
      console.out().println("chancery " + Main.VERSION);
      return ExitCode.CLEAN;
    }
    if (!parsed.hasSubcommand()) {
      boolean asked = parsed.isUsageHelpRequested();
      root.usage(asked ? console.out() : console.err(), CommandLine.Help.Ansi.OFF);
      return asked ? ExitCode.CLEAN : ExitCode.FAILED;
    }
    ParseResult line = parsed.subcommand();
    if (line.isUsageHelpRequested()) {
      line.commandSpec().commandLine().usage(console.out(), CommandLine.Help.Ansi.OFF);
      return ExitCode.CLEAN;
    }
    return named(line.commandSpec().name()).run(line, console);
  }

  private static Command named(String name) {
    return COMMANDS.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  private static CommandException unexpected(Throwable e) {
    return new CommandException(
        "Chancery failed, which is a fault in Chancery: " + e,
        "Run the command again with --trace, and report what it prints, with the file.",
        e);
  }

  private static ExitCode fail(CommandException e, List<String> args, Console console) {
    console.err().println("error: " + e.getMessage());
    console.err().println("help: " + e.help());
    if (args.contains("--trace")) {
      e.printStackTrace(console.err());
    }
    return ExitCode.FAILED;
  }
}
