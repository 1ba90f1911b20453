package chancery.edition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which files an edition, or one document of it, is to have after a build.
 *
 * @param made the digests of the files that the build makes, by their paths, in the order in which
 *     readers are to see them: what leads to others comes after these
 * @param untouched files that stay as they are: an editor's work, and what was made of a transcript
 *     that cannot be read now
 * @param withdrawn files that are not to be there, whichever build made them
 */
record Contents(Map<String, Digest> made, Set<String> untouched, List<String> withdrawn) {
  Contents {
    made = Collections.unmodifiableMap(new LinkedHashMap<>(made));
    untouched = Set.copyOf(untouched);
    withdrawn = List.copyOf(withdrawn);
  }

  /** Files that a build makes. */
  static Contents made(Map<String, Digest> files) {
    return new Contents(files, Set.of(), List.of());
  }
}
