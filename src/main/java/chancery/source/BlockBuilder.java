package chancery.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lays runs out as lines, and lines as blocks, in the order in which a reader meets them. */
final class BlockBuilder {
  private static final int TAB = 8;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();

  /** Adds a run; one that goes on where the last ended, in the same look, becomes part of it. */
  void add(Run run) {
    if (run.text().isEmpty()) {
      return;
    }
    if (!runs.isEmpty()) {
      Run last = runs.get(runs.size() - 1);
      if (goesOn(last, run)) {
        String text = last.text() + run.text();
        runs.set(
            runs.size() - 1, new Run(text, last.styles(), last.line(), last.column(), last.link()));
        return;
      }
    }
    runs.add(run);
  }

  private static boolean goesOn(Run last, Run next) {
    return last.line() == next.line()
        && last.column() + last.text().length() == next.column()
        && last.styles().equals(next.styles())
        && Objects.equals(last.link(), next.link())
        && !next.is(Style.NOTE_CALL)
        && !next.is(Style.PAGE_BREAK);
  }

  /** Whether the line so far ends in a space, or has no words yet. */
  boolean endsInSpace() {
    return runs.isEmpty() || runs.get(runs.size() - 1).text().endsWith(" ");
  }

  boolean isLineEmpty() {
    return runs.isEmpty();
  }

  boolean isBlockEmpty() {
    return runs.isEmpty() && lines.isEmpty();
  }

  void endLine() {
    endLine(0);
  }

  /**
   * Ends the line; one of white space alone is none.
   *
   * @param indent of the line, to which the white space that it begins with is added
   */
  void endLine(int indent) {
    int lead = trimStart();
    trimEnd();
    if (!runs.isEmpty()) {
      lines.add(new Line(indent + lead, runs));
      runs.clear();
    }
  }

  private int trimStart() {
    int lead = 0;
    while (!runs.isEmpty()) {
      Run first = runs.get(0);
      String text = first.text();
      int start = 0;
      while (start < text.length() && isBlank(first, start)) {
        lead = text.charAt(start) == '\t' ? (lead / TAB + 1) * TAB : lead + 1;
        start++;
      }
      if (start == text.length()) {
        runs.remove(0);
        continue;
      }
      if (start > 0) {
        runs.set(
            0,
            new Run(
                text.substring(start),
                first.styles(),
                first.line(),
                first.column() + start,
                first.link()));
      }
      break;
    }
    return lead;
  }

  private void trimEnd() {
    while (!runs.isEmpty()) {
      Run last = runs.get(runs.size() - 1);
      String text = last.text();
      int end = text.length();
      while (end > 0 && isBlank(last, end - 1)) {
        end--;
      }
      if (end == text.length()) {
        return;
      }
      runs.remove(runs.size() - 1);
      if (end > 0) {
        runs.add(
            new Run(
                text.substring(0, end), last.styles(), last.line(), last.column(), last.link()));
        return;
      }
    }
  }

  private static boolean isBlank(Run run, int at) {
    return isSpace(run.text().charAt(at)) && !run.is(Style.PAGE_BREAK);
  }

  static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  void endBlock(Block.Kind kind, int depth, String style) {
    endLine();
    if (!lines.isEmpty()) {
      blocks.add(new Block(kind, depth, lines, style));
      lines.clear();
    }
  }

  /** Adds a block that is whole; whatever was begun must have ended. */
  void add(Block block) {
    blocks.add(block);
  }

  int size() {
    return blocks.size();
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }
}
