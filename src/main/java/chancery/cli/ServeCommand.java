package chancery.cli;

import chancery.edition.EditionFolder;
import chancery.edition.FolderWatch;
import chancery.serve.EditionServer;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code chancery serve}: an edition in a browser. */
final class ServeCommand implements Command {

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public CommandSpec spec() {
    return Help.command(
        name(),
        "Shows an edition in a browser on this machine.",
        List.of(
            "Prints the address, and serves until it is stopped with Ctrl-C. Pages that are open load"
                + " themselves again when the edition changes: chancery build --watch in another"
                + " window shows what becomes of a transcript while you work on it.",
            "Only this machine can reach it. To publish an edition, copy its folder to a web server."),
        List.of(
            "chancery serve                       shows edition/ at http://localhost:8000/",
            "chancery serve public --port 0       shows public/ at a port that is free"),
        PositionalParamSpec.builder()
            .paramLabel("DIR")
            .arity("0..1")
            .type(String.class)
            .description("The folder of the edition; edition, if left out.")
            .build(),
        OptionSpec.builder("--port")
            .paramLabel("PORT")
            .type(String.class)
            .description("The port to listen at, or 0 for any that is free; 8000, if left out.")
            .build());
  }

  @Override
  public ExitCode run(ParseResult line, Console console) throws CommandException, IOException {
    String name = line.matchedPositionalValue(0, "edition");
    int port = port(line.matchedOptionValue("--port", "8000"));
    if (!Files.isDirectory(Inputs.existing(name, console))) {
      throw new CommandException(name + " is a file, and a folder is needed.", "Name its folder.");
    }
    EditionFolder edition = Outputs.folder(name, console);
    try (FolderWatch watch = FolderWatch.of(List.of(edition.path()), List.of());
        EditionServer server = EditionServer.start(edition.path(), port)) {
      console.out().println(server.address());
      console.out().flush();
      while (!Thread.currentThread().isInterrupted()) {
        watch.await();
        server.changed();
      }
    } catch (BindException e) {
      throw new CommandException(
          "Port " + port + " is taken, or may not be used.",
          "Name another with --port, or 0 for any that is free.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.CLEAN;
  }

  private static int port(String number) throws CommandException {
    if (!number.matches("[0-9]{1,5}") || Integer.parseInt(number) > 65535) {
      throw new CommandException(number + " is not a port.", "Give a number from 0 to 65535.");
    }
    return Integer.parseInt(number);
  }
}
