package chancery.spark;

import chancery.edition.Converter;
import chancery.edition.EditionDescription;
import chancery.edition.EditionFile;
import chancery.finding.Finding;
import chancery.register.Kind;
import chancery.register.Register;
import chancery.register.RegisterFile;
import chancery.register.Registers;
import chancery.validate.ValueLists;
import chancery.xml.Saxon;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an edition states for all of its documents, on its way to those that convert them.
 *
 * @param folder where it stands, as the user named it
 * @param files {@code edition.yaml} and the registers that are there, by name
 */
record EditionSettings(String folder, Map<String, byte[]> files) implements Serializable {

  /** What stands in the folder of the transcripts. */
  static EditionSettings in(SourceFolder folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    put(files, folder, EditionFile.NAME);
    for (Kind kind : Kind.values()) {
      for (String extension : RegisterFile.EXTENSIONS) {
        boolean isThere = files.keySet().stream().anyMatch(f -> f.startsWith(kind.stem() + "."));
        if (!isThere) {
          put(files, folder, kind.stem() + extension);
        }
      }
    }
    return new EditionSettings(folder.name(), files);
  }

  private static void put(Map<String, byte[]> files, SourceFolder folder, String name)
      throws IOException {
    byte[] content = folder.read(name);
    if (content.length > 0) {
      files.put(name, content);
    }
  }

  /**
   * A converter for the edition's documents.
   *
   * @throws IllegalArgumentException where an error in the files forbids to go on
   */
  Converter converter(Saxon saxon) {
    List<Finding> findings = new ArrayList<>();
    List<Register> registers = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (String extension : RegisterFile.EXTENSIONS) {
        byte[] content = files.get(kind.stem() + extension);
        if (content != null) {
          String path = folder + kind.stem() + extension;
          registers.add(RegisterFile.read(kind, path, content, saxon, findings::add));
        }
      }
    }
    Converter converter =
        new Converter(saxon)
            .publishedBy(description(findings).publication())
            .naming(Registers.of(registers));
    if (Finding.anyError(findings)) {
      throw new IllegalArgumentException("Correct what the edition states: " + findings);
    }
    return converter;
  }

  /** What the edition adds to the schema's lists. */
  ValueLists lists() {
    return description(new ArrayList<>()).lists();
  }

  private EditionDescription description(List<Finding> findings) {
    byte[] content = files.get(EditionFile.NAME);
    return content == null
        ? EditionDescription.none()
        : EditionFile.read(folder + EditionFile.NAME, content, Path.of(""), findings::add);
  }
}
