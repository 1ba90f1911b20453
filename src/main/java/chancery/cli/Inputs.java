package chancery.cli;

import chancery.edition.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents that a command line names: files, folders, and {@code -} for standard input. */
final class Inputs {
  private Inputs() {}

  /** What is looked for in a folder. */
  enum Kind {
    TRANSCRIPT("transcripts (.txt, .md)") {
      @Override
      List<Path> in(Path folder) throws IOException {
        return Folder.transcripts(folder);
      }
    },
    TEI("TEI files (.xml)") {
      @Override
      List<Path> in(Path folder) throws IOException {
        return Folder.tei(folder);
      }
    };

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    abstract List<Path> in(Path folder) throws IOException;
  }

  /**
   * The documents, each once, a folder's in the order of their paths.
   *
   * @throws CommandException where a name stands for nothing, or a folder holds no such document
   */
  static List<Input> find(List<String> names, Kind kind, Console console)
      throws CommandException, IOException {
    Map<String, Input> found = new LinkedHashMap<>();
    for (String name : names) {
      for (Input input : named(name, kind, console)) {
        found.putIfAbsent(input.path(), input);
      }
    }
    return List.copyOf(found.values());
  }

  /** The one document that a command line names. */
  static Input one(String name, Kind kind, Console console) throws CommandException, IOException {
    List<Input> found = find(List.of(name), kind, console);
    if (found.size() > 1) {
      throw new CommandException(
          name + " holds " + found.size() + " documents, and this command takes one",
          "name one of them, such as " + found.get(0).path());
    }
    return found.get(0);
  }

  private static List<Input> named(String name, Kind kind, Console console)
      throws CommandException, IOException {
    if (name.equals("-")) {
      return List.of(new Input("-", "stdin", console.in()::readAllBytes));
    }
    Path path = console.resolve(name);
    if (Files.isDirectory(path)) {
      return folder(name, path, kind);
    }
    if (!Files.exists(path)) {
      throw new CommandException(
          "no such file or folder: " + name,
          "check the name; it is looked for from the folder you are in");
    }
    return List.of(Input.file(name, path.getFileName().toString(), path));
  }

  private static List<Input> folder(String name, Path folder, Kind kind)
      throws CommandException, IOException {
    List<Input> found = new ArrayList<>();
    String prefix = name.equals(".") ? "" : name.endsWith("/") ? name : name + "/";
    for (Path file : kind.in(folder)) {
      String fromFolder = Folder.slashed(file);
      found.add(Input.file(prefix + fromFolder, fromFolder, folder.resolve(file)));
    }
    if (found.isEmpty()) {
      throw new CommandException(
          "the folder " + name + " holds no " + kind.words,
          "name a folder that does, or the file itself");
    }
    return found;
  }
}
