package chancery.cli;

import chancery.edition.Converter;
import chancery.edition.Folder;
import chancery.edition.ProfileFile;
import chancery.finding.Finding;
import chancery.finding.Nearest;
import chancery.transcript.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option by which a user names the style in which transcripts are written. */
final class Profiles {
  private Profiles() {}

  static OptionSpec option() {
    return OptionSpec.builder("--profile")
        .paramLabel("NAME")
        .type(String.class)
        .description(
            "The style of the transcripts: a file, the NAME of profiles/NAME.yaml where you work or"
                + " above the transcripts, or one that comes with the program: "
                + String.join(", ", ProfileFile.SUPPLIED)
                + ".")
        .build();
  }

  /**
   * A converter that reads in the encoding and follows the profile that the command line names.
   *
   * @param inputs files and folders, near which a profile may be
   * @param plain one that was told nothing
   * @throws CommandException where there is no such encoding or profile, or the profile has errors
   */
  static Converter converter(
      ParseResult line, List<String> inputs, Converter plain, Console console)
      throws CommandException, IOException {
    Converter converter = Encodings.converter(line, plain);
    String name = line.matchedOptionValue("--profile", "");
    return name.isEmpty() ? converter : converter.following(named(name, inputs, console));
  }

  /** The file of the profile that the command line names; none where it comes with the program. */
  static Optional<Path> file(ParseResult line, List<String> inputs, Console console) {
    String name = line.matchedOptionValue("--profile", "");
    return name.isEmpty() ? Optional.empty() : file(name, inputs, console);
  }

  private static Optional<Path> file(String name, List<String> inputs, Console console) {
    boolean file = isFile(name);
    for (Path folder : file ? List.of(console.folder()) : folders(inputs, console)) {
      Path path = folder.resolve(file ? name : inFolder(name));
      if (Files.isRegularFile(path)) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  private static boolean isFile(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static String inFolder(String name) {
    return "profiles/" + name + ".yaml";
  }

  private static Profile named(String name, List<String> inputs, Console console)
      throws CommandException, IOException {
    Optional<Path> file = file(name, inputs, console);
    if (file.isPresent()) {
      String shown = isFile(name) ? name : shown(file.get(), console);
      return read(shown, Files.readAllBytes(file.get()), console);
    }
    Optional<byte[]> supplied = ProfileFile.supplied(name);
    if (supplied.isPresent()) {
      return read(name + ".yaml", supplied.get(), console);
    }
    String near =
        Nearest.meant(name, ProfileFile.SUPPLIED)
            .map(other -> "Did you mean " + other + "? ")
            .orElse("");
    throw new CommandException(
        "There is no profile " + name + ".",
        isFile(name)
            ? "Check the name, and the folder you are in."
            : near + "Name a file, or write one as " + inFolder(name) + ".");
  }

  /** The folder worked in, then those of the inputs, each with those it lies in. */
  private static Set<Path> folders(List<String> inputs, Console console) {
    Set<Path> folders = new LinkedHashSet<>();
    folders.add(console.folder());
    for (String input : inputs) {
      Path path = console.resolve(input).toAbsolutePath().normalize();
      Path folder = Files.isDirectory(path) ? path : path.getParent();
      while (folder != null) {
        folders.add(folder);
        folder = folder.getParent();
      }
    }
    return folders;
  }

  private static String shown(Path path, Console console) {
    Path here = console.folder().toAbsolutePath().normalize();
    Path there = path.toAbsolutePath().normalize();
    return Folder.slashed(there.startsWith(here) ? here.relativize(there) : there);
  }

  private static Profile read(String path, byte[] bytes, Console console) throws CommandException {
    List<Finding> findings = new ArrayList<>();
    Profile profile = ProfileFile.read(path, bytes, findings::add);
    new Reporter(console).findings(bytes, findings);
    if (Finding.anyError(findings)) {
      throw new CommandException(
          "The profile " + path + " cannot be followed.", "Correct what is said above.");
    }
    return profile;
  }
}
