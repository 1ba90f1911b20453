package chancery.cli;

import chancery.edition.Converter;
import chancery.edition.ProfileFile;
import chancery.finding.Finding;
import chancery.transcript.Profile;
import chancery.xml.Saxon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            "The style of the transcripts: a file, the NAME of profiles/NAME.yaml, or one that comes"
                + " with the program: "
                + String.join(", ", ProfileFile.SUPPLIED)
                + ".")
        .build();
  }

  /**
   * A converter that reads in the encoding and follows the profile that the command line names.
   *
   * @throws CommandException where there is no such encoding or profile, or the profile has errors
   */
  static Converter converter(ParseResult line, Saxon saxon, Console console)
      throws CommandException, IOException {
    Converter converter = Encodings.converter(line, saxon);
    String name = line.matchedOptionValue("--profile", "");
    return name.isEmpty() ? converter : converter.following(named(name, console));
  }

  private static Profile named(String name, Console console) throws CommandException, IOException {
    String inFolder = "profiles/" + name + ".yaml";
    boolean file = name.endsWith(".yaml") || name.endsWith(".yml");
    Path path = console.resolve(file ? name : inFolder);
    if (Files.exists(path)) {
      return read(file ? name : inFolder, Files.readAllBytes(path), console);
    }
    Optional<byte[]> supplied = ProfileFile.supplied(name);
    if (supplied.isPresent()) {
      return read(name + ".yaml", supplied.get(), console);
    }
    String near =
        Nearest.to(name, ProfileFile.SUPPLIED)
            .map(other -> "Did you mean " + other + "? ")
            .orElse("");
    throw new CommandException(
        "There is no profile " + name + ".",
        near + "Name a file, or put one into profiles/" + (file ? "" : " as " + inFolder) + ".");
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
