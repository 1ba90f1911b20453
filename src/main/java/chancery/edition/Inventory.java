package chancery.edition;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which files an edition is to have after a build, gathered as its documents are made. For one
 * thread.
 */
final class Inventory {
  private final Map<String, Digest> made = new LinkedHashMap<>();
  private final Set<String> untouched = new HashSet<>();
  private final Set<String> withdrawn = new LinkedHashSet<>();

  /** Adds files, which readers are to see after those that were added before. */
  void add(Contents contents) {
    made.putAll(contents.made());
    untouched.addAll(contents.untouched());
    withdrawn.addAll(contents.withdrawn());
  }

  /** The digests of the files that the build makes, by their paths, in order. */
  Map<String, Digest> made() {
    return made;
  }

  /** Files that stay as they are. */
  Set<String> untouched() {
    return untouched;
  }

  /** Files that are not to be there, whichever build made them. */
  Set<String> withdrawn() {
    return withdrawn;
  }

  /** Whether a file is to be there. */
  boolean has(String path) {
    return made.containsKey(path) || untouched.contains(path);
  }
}
