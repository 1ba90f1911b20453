package chancery.cli;

import chancery.edition.Folder;
import chancery.edition.RegisterFiles;
import chancery.finding.Finding;
import chancery.register.Kind;
import chancery.register.Register;
import chancery.register.RegisterFile;
import chancery.register.Registers;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options by which a user says which registers of persons and places name what is in texts. */
final class RegisterOptions {
  private RegisterOptions() {}

  static OptionSpec folder() {
    return OptionSpec.builder("--registers")
        .paramLabel("DIR")
        .type(String.class)
        .description(
            "The folder of the registers: persons.xml or persons.csv, places.xml or places.csv. Looked"
                + " for in the folder of the transcripts and those above it, if left out.")
        .build();
  }

  static OptionSpec none() {
    return Help.flag("--no-registers", "Tag no names, whatever registers there are.");
  }

  /**
   * The registers that a command line names, or those near its inputs.
   *
   * @param inputs files and folders
   * @throws CommandException where a named folder holds none, or one has errors
   */
  static Registers read(ParseResult line, List<String> inputs, Saxon saxon, Console console)
      throws CommandException, IOException {
    List<Register> registers = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (Path file : files(line, inputs, console)) {
      Kind kind = RegisterFiles.kind(file).orElseThrow();
      String shown = shown(file, console);
      Register register = read(kind, shown, Files.readAllBytes(file), saxon, console);
      registers.add(register);
      said.add("%s (%d)".formatted(shown, register.entries().size()));
    }
    if (!said.isEmpty()) {
      console.err().println("names from " + String.join(", ", said));
    }
    return Registers.of(registers);
  }

  /**
   * The files of the registers that a command line names, or of those near its inputs.
   *
   * @throws CommandException where a named folder holds none
   */
  static List<Path> files(ParseResult line, List<String> inputs, Console console)
      throws CommandException, IOException {
    if (line.hasMatchedOption("--no-registers")) {
      return List.of();
    }
    String named = line.matchedOptionValue("--registers", "");
    return named.isEmpty() ? near(inputs, console) : in(named, console);
  }

  /** The nearest of each kind; of the inputs' several, the first's. */
  private static List<Path> near(List<String> inputs, Console console) throws IOException {
    Map<Kind, Path> found = new LinkedHashMap<>();
    for (String input : inputs) {
      Path path = console.resolve(input).toAbsolutePath().normalize();
      Path folder = Files.isDirectory(path) ? path : path.getParent();
      for (Path file : folder == null ? List.<Path>of() : RegisterFiles.near(folder)) {
        RegisterFiles.kind(file).ifPresent(kind -> found.putIfAbsent(kind, file));
      }
    }
    return List.copyOf(found.values());
  }

  private static List<Path> in(String folder, Console console)
      throws CommandException, IOException {
    Path path = Inputs.existing(folder, console);
    List<Path> found = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      RegisterFiles.in(path, kind).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      throw new CommandException(
          "The folder " + folder + " holds no registers.",
          "Name one that holds persons.xml, persons.csv, places.xml or places.csv.");
    }
    return found;
  }

  private static String shown(Path file, Console console) {
    Path here = console.folder().toAbsolutePath().normalize();
    Path there = file.toAbsolutePath().normalize();
    return Folder.slashed(there.startsWith(here) ? here.relativize(there) : there);
  }

  private static Register read(Kind kind, String path, byte[] bytes, Saxon saxon, Console console)
      throws CommandException {
    List<Finding> findings = new ArrayList<>();
    Register register = RegisterFile.read(kind, path, bytes, saxon, findings::add);
    new Reporter(console).findings(bytes, findings);
    if (Finding.anyError(findings)) {
      throw new CommandException(
          "The register " + path + " cannot be used.",
          "Correct what is said above, or give --no-registers.");
    }
    return register;
  }
}
