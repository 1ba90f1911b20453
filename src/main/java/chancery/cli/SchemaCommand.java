package chancery.cli;

import chancery.edition.EditionFolder;
import chancery.edition.WholeFile;
import chancery.validate.Schema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chancery schema}: Chancery's schema in files, for other editors. */
final class SchemaCommand implements Command {

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public CommandSpec spec() {
    return Help.command(
        name(),
        "Writes Chancery's schema into files, for other editors.",
        List.of(
            "chancery.rng is the grammar in one file and chancery.sch its rules; chancery.rnc and"
                + " modules/ are the grammar as it is written; chancery.odd is both as a"
                + " customisation of the TEI, with chapters on how to encode; catalog.xml leads to"
                + " them by name."),
        List.of(
            "chancery schema -o schema     write the schema into schema/",
            "chancery validate tei --catalog schema/catalog.xml"),
        Help.output("Write the schema into this folder; schema, if left out."));
  }

  @Override
  public ExitCode run(ParseResult line, Console console) throws CommandException, IOException {
    String name = line.matchedOptionValue("--output", "schema");
    EditionFolder folder = Outputs.folder(name, console);
    for (Map.Entry<String, byte[]> file : Schema.distribution().entrySet()) {
      WholeFile.write(folder.path().resolve(file.getKey()), file.getValue());
      console.out().println(folder.shown(file.getKey()));
    }
    return ExitCode.CLEAN;
  }
}
