package chancery.cli;

import chancery.edition.EditsFile;
import chancery.edition.Folder;
import chancery.edition.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The documents that a command line names: files, folders, and {@code -} for standard input. */
final class Inputs {
  private Inputs() {}

  /** What is looked for in a folder. */
  enum Kind {
    TRANSCRIPT("transcripts (.txt, .md, .html, .docx, .odt, .pdf, .vtt, .srt)") {
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
  static List<SourceFile> find(List<String> names, Kind kind, Console console)
      throws CommandException, IOException {
    Map<String, SourceFile> found = new LinkedHashMap<>();
    for (String name : names) {
      for (SourceFile file : named(name, kind, console)) {
        found.putIfAbsent(file.path(), file);
      }
    }
    return List.copyOf(found.values());
  }

  /** The documents of one folder. */
  static List<SourceFile> folder(String name, Kind kind, Console console)
      throws CommandException, IOException {
    Path folder = existing(name, console);
    if (!Files.isDirectory(folder)) {
      throw new CommandException(name + " is a file, and a folder is needed.", "Name its folder.");
    }
    String prefix = name.equals(".") ? "" : name.endsWith("/") ? name : name + "/";
    List<SourceFile> found = new ArrayList<>();
    for (Path file : kind.in(folder)) {
      String fromFolder = Folder.slashed(file);
      found.add(SourceFile.of(prefix + fromFolder, fromFolder, folder.resolve(file)));
    }
    if (found.isEmpty()) {
      throw new CommandException(
          "The folder " + name + " holds no " + kind.words + ".",
          "Name a folder that does, or the file itself.");
    }
    if (kind == Kind.TRANSCRIPT) {
      sayWhatIsPassedOver(name, Folder.others(folder), console);
    }
    return List.copyOf(found);
  }

  /** A file in a format that is not read must not be missing from an edition unseen. */
  private static void sayWhatIsPassedOver(String name, List<Path> others, Console console) {
    if (!others.isEmpty()) {
      Map<String, Long> counts =
          others.stream()
              .collect(Collectors.groupingBy(Inputs::sort, TreeMap::new, Collectors.counting()));
      String list =
          counts.entrySet().stream()
              .map(entry -> entry.getValue() + " " + entry.getKey())
              .collect(Collectors.joining(", "));
      console.err().println("passed over in " + name + ", as not read: " + list);
    }
  }

  private static String sort(Path file) {
    if (file.toString().endsWith(EditsFile.SUFFIX)) {
      return EditsFile.SUFFIX + " without its transcript";
    }
    return Folder.extension(file).isEmpty() ? "others" : Folder.extension(file);
  }

  /** One document: a file, or {@code -}. */
  static SourceFile file(String name, Console console) throws CommandException {
    if (name.equals("-")) {
      return new SourceFile("-", "stdin", console.in()::readAllBytes);
    }
    Path path = existing(name, console);
    if (Files.isDirectory(path)) {
      throw new CommandException(
          name + " is a folder, and a file is needed.", "Name a file in it.");
    }
    return SourceFile.of(name, String.valueOf(path.getFileName()), path);
  }

  private static List<SourceFile> named(String name, Kind kind, Console console)
      throws CommandException, IOException {
    boolean isFolder = !name.equals("-") && Files.isDirectory(console.resolve(name));
    return isFolder ? folder(name, kind, console) : List.of(file(name, console));
  }

  /** A file or folder that is there. */
  static Path existing(String name, Console console) throws CommandException {
    Path path = console.resolve(name);
    if (!Files.exists(path)) {
      throw new CommandException(
          "There is no file or folder " + name + ".", "Check the name, and the folder you are in.");
    }
    return path;
  }
}
