package chancery.cli;

import chancery.edition.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Two files to be compared.
 *
 * @param before empty where the first folder has none of this name
 * @param after empty where the second folder has none of this name
 */
record ComparedFiles(Optional<SourceFile> before, Optional<SourceFile> after) {

  /**
   * What two names stand for: two files, or the files of the same name in two folders.
   *
   * @throws CommandException where they stand for nothing that can be compared
   */
  static List<ComparedFiles> find(List<String> names, Console console)
      throws CommandException, IOException {
    if (names.size() != 2) {
      throw new CommandException(
          "Two encodings are compared, and " + names.size() + " named.",
          "Name two files, or two folders: chancery compare A B");
    }
    String one = names.get(0);
    String other = names.get(1);
    boolean folder = Files.isDirectory(Inputs.existing(one, console));
    if (folder != Files.isDirectory(Inputs.existing(other, console))) {
      throw new CommandException(
          "A folder cannot be compared with a file.", "Name two files, or two folders.");
    }
    return folder
        ? ofFolders(byStem(one, console), byStem(other, console))
        : List.of(
            new ComparedFiles(
                Optional.of(Inputs.file(one, console)), Optional.of(Inputs.file(other, console))));
  }

  private static List<ComparedFiles> ofFolders(
      Map<String, SourceFile> before, Map<String, SourceFile> after) {
    Map<String, ComparedFiles> pairs = new TreeMap<>();
    before.forEach(
        (stem, file) ->
            pairs.put(
                stem, new ComparedFiles(Optional.of(file), Optional.ofNullable(after.get(stem)))));
    after.forEach(
        (stem, file) ->
            pairs.putIfAbsent(stem, new ComparedFiles(Optional.empty(), Optional.of(file))));
    return List.copyOf(pairs.values());
  }

  private static Map<String, SourceFile> byStem(String folder, Console console)
      throws CommandException, IOException {
    Map<String, SourceFile> files = new TreeMap<>();
    Inputs.folder(folder, Inputs.Kind.TEI, console).forEach(file -> files.put(file.stem(), file));
    return files;
  }
}
