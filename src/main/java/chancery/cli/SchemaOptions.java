package chancery.cli;

import chancery.transcript.WrittenDates;
import chancery.validate.SchemaFiles;
import chancery.validate.Settings;
import chancery.validate.Wording;
import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code validate} that say what documents are judged by. */
final class SchemaOptions {
  private SchemaOptions() {}

  static List<ArgSpec> specs() {
    return List.of(
        files("--schema", "FILE", "Judge by this schema (.rng, .rnc, .sch); may be repeated."),
        files(
            "--catalog",
            "FILE",
            "Look declared schemas up in this XML catalog; XML_CATALOG_FILES names others."),
        files("--schema-folder", "DIR", "Look declared schemas up in this folder, by name."),
        Help.flag("--no-schematron", "Check the grammar alone."),
        Help.flag("--raw", "Say what the grammar refuses in Jing's own words."),
        OptionSpec.builder("--today")
            .paramLabel("DATE")
            .type(String.class)
            .description(
                "The date for rules that ask for it, or now; "
                    + Settings.ANY_DAY
                    + ", if left out, so that the answer stays the same.")
            .build(),
        OptionSpec.builder("--cache")
            .paramLabel("DIR")
            .type(String.class)
            .description(
                "Keep compiled rules here, or none; CHANCERY_CACHE or the user's cache folder, if"
                    + " left out. It may be deleted at any time.")
            .build());
  }

  static Settings read(ParseResult line, Console console) throws CommandException {
    List<Path> catalogs = existing("--catalog", line, console);
    for (String name :
        environment("XML_CATALOG_FILES").split("[;\\s" + File.pathSeparator + "]+", -1)) {
      if (!name.isEmpty()) {
        catalogs.add(console.resolve(name));
      }
    }
    return new Settings(
        existing("--schema", line, console),
        new SchemaFiles(catalogs, existing("--schema-folder", line, console)),
        line.hasMatchedOption("--no-schematron")
            ? Settings.Rulebook.GRAMMAR_ALONE
            : Settings.Rulebook.GRAMMAR_AND_RULES,
        line.hasMatchedOption("--raw") ? Wording.JING : Wording.FOR_PEOPLE,
        today(line.matchedOptionValue("--today", Settings.ANY_DAY.toString())),
        WrittenDates::meant,
        cache(line.matchedOptionValue("--cache", environment("CHANCERY_CACHE")), console));
  }

  private static LocalDate today(String word) throws CommandException {
    try {
      return word.equals("now") ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(word);
    } catch (DateTimeException e) {
      throw new CommandException(
          word + " is not a date.", "Write it as 2026-06-26, or write now.", e);
    }
  }

  private static Optional<Path> cache(String named, Console console) {
    if (named.equals("none")) {
      return Optional.empty();
    }
    if (!named.isEmpty()) {
      return Optional.of(console.resolve(named));
    }
    String shared = environment("XDG_CACHE_HOME");
    String home = System.getProperty("user.home", "");
    if (!shared.isEmpty()) {
      return Optional.of(Path.of(shared, "chancery"));
    }
    return home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home, ".cache", "chancery"));
  }

  private static List<Path> existing(String option, ParseResult line, Console console)
      throws CommandException {
    List<Path> paths = new ArrayList<>();
    for (String name : line.matchedOptionValue(option, new String[0])) {
      paths.add(Inputs.existing(name, console));
    }
    return paths;
  }

  private static String environment(String name) {
    return Optional.ofNullable(System.getenv(name)).orElse("");
  }

  private static OptionSpec files(String option, String label, String description) {
    return OptionSpec.builder(option)
        .paramLabel(label)
        .arity("1")
        .type(String[].class)
        .description(description)
        .build();
  }
}
