package chancery.source;

import java.util.List;

/**
 * One line of a block, as the source breaks it.
 *
 * @param indent the columns of white space before its first character
 */
public record Line(int indent, List<Run> runs) {
  public Line {
    runs = List.copyOf(runs);
  }

  /** The line's words. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(run.text());
    }
    return text.toString();
  }
}
