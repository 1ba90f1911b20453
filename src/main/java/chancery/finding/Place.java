package chancery.finding;

/**
 * Where in a file something was found.
 *
 * @param path the file as the user named it, or {@code -} for standard input
 * @param line counted from 1; 0 where only the file is known
 * @param column counted from 1 in UTF-16 code units; 0 where only the line is known
 */
public record Place(String path, int line, int column) {

  /** A file as a whole. */
  public static Place of(String path) {
    return new Place(path, 0, 0);
  }

  /** {@code path:line:column}, leaving out what is not known. */
  @Override
  public String toString() {
    if (line == 0) {
      return path;
    }
    return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
  }
}
