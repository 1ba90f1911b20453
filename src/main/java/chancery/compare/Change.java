package chancery.compare;

import java.util.Optional;

/**
 * One thing that is not the same in two encodings.
 *
 * @param before where it stands in the first; empty where it is not there
 * @param after where it stands in the second; empty where it is not there
 * @param subject the element or attribute that is concerned, such as {@code date/@when}; empty
 *     where it is words
 * @param was what the first has; empty where it has nothing
 * @param is what the second has; empty where it has nothing
 */
public record Change(
    Kind kind, Optional<Spot> before, Optional<Spot> after, String subject, String was, String is) {
  private static final int SHOWN = 72;

  /** Where to look: in the second encoding, or in the first where the second has nothing. */
  public Spot spot() {
    return after.or(() -> before).orElseThrow();
  }

  /** What is so, in a few words. */
  public String message() {
    return switch (kind) {
      case SPACE -> "white space is set otherwise";
      case ORDER -> subject + " stands elsewhere";
      default -> (subject.isEmpty() ? "" : subject + " ") + values();
    };
  }

  private String values() {
    if (before.isEmpty()) {
      return quoted(is) + "was added";
    }
    if (after.isEmpty()) {
      return quoted(was) + "was removed";
    }
    if (was.isEmpty()) {
      return quoted(is) + "was added";
    }
    return is.isEmpty() ? quoted(was) + "was removed" : quoted(was) + "is now \"" + brief(is) + '"';
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : '"' + brief(words) + "\" ";
  }

  private static String brief(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() <= SHOWN ? line : line.substring(0, cut(line)) + "…";
  }

  /** The last space that leaves enough words, so that none is cut. */
  private static int cut(String line) {
    int space = line.lastIndexOf(' ', SHOWN);
    return space > SHOWN / 2 ? space : line.offsetByCodePoints(0, line.codePointCount(0, SHOWN));
  }
}
