package chancery.register;

import chancery.finding.Finding;
import chancery.finding.Place;
import chancery.xml.Saxon;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads registers: TEI, or a table in CSV. */
public final class RegisterFile {
  /** What is wrong in a register. */
  static final String RULE = "NAMESDATES-102";

  /** The ends of the names of files that can hold one, the first where there are several. */
  public static final List<String> EXTENSIONS = List.of(".xml", ".csv");

  private RegisterFile() {}

  /**
   * Reads a register.
   *
   * @param path its name, whose end tells its format, and which findings carry
   * @param findings is given what is wrong in it; what cannot be understood is left out
   */
  public static Register read(
      Kind kind, String path, byte[] bytes, Saxon saxon, Consumer<Finding> findings) {
    return path.toLowerCase(Locale.ROOT).endsWith(".csv")
        ? new CsvRegister(kind, path, findings).read(bytes, saxon)
        : new TeiRegister(kind, path, findings).read(bytes, saxon);
  }

  static Finding wrong(String path, int line, String message, String help) {
    return Finding.error(RULE, new Place(path, line, 0), message, help);
  }
}
