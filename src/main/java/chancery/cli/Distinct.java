package chancery.cli;

import chancery.edition.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps two documents from being written to one file. */
final class Distinct {
  private Distinct() {}

  /**
   * Passes if what is made of each document has a name of its own.
   *
   * @throws CommandException where two would be written to one file
   */
  static void require(List<SourceFile> inputs) throws CommandException {
    Map<String, SourceFile> byStem = new HashMap<>();
    for (SourceFile input : inputs) {
      SourceFile other = byStem.putIfAbsent(input.stem(), input);
      if (other != null) {
        throw new CommandException(
            other.path() + " and " + input.path() + " would be written to the same file.",
            "Rename one of them, or write them to different folders.");
      }
    }
  }
}
