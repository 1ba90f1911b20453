package chancery.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: what its line looks like, and what it does. */
interface Command {

  /** The word that calls it. */
  String name();

  /** Its options, parameters and help, as a new model. */
  CommandSpec spec();

  /**
   * Does its work.
   *
   * @param line this command's own part of the command line, parsed
   * @throws CommandException where the command cannot do its work
   * @throws IOException where a stream or a folder fails under it
   */
  ExitCode run(ParseResult line, Console console) throws CommandException, IOException;
}
