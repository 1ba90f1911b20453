package chancery.register;

import java.util.List;

/**
 * A name of a register in a text: from {@code start} up to and without {@code end}.
 *
 * @param meant the entries that have this name, at least one
 */
record Mention(int start, int end, List<Entry> meant) {
  Mention {
    meant = List.copyOf(meant);
  }

  /** Whether the name is that of several. */
  boolean isAmbiguous() {
    return meant.size() > 1;
  }
}
