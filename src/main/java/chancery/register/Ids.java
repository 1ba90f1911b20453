package chancery.register;

import chancery.finding.Finding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ids of a register so far: each can be an {@code xml:id}, and is one entry's. */
final class Ids {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}\\p{Mn}._-]*");

  private final String path;
  private final Map<String, Integer> lines = new HashMap<>();

  Ids(String path) {
    this.path = path;
  }

  /** Takes an id; what is wrong with it, if anything is. */
  Optional<Finding> take(String id, int line) {
    if (id.isEmpty()) {
      return Optional.of(
          RegisterFile.wrong(path, line, "this entry has no id", "give it one that nobody has"));
    }
    if (!NAME.matcher(id).matches()) {
      return Optional.of(
          RegisterFile.wrong(
              path,
              line,
              "\"%s\" cannot be an id".formatted(id),
              "begin with a letter, and go on with letters, digits, full stops, hyphens"));
    }
    Integer before = lines.putIfAbsent(id, line);
    return Optional.ofNullable(before)
        .map(
            other ->
                RegisterFile.wrong(
                    path,
                    line,
                    "the id \"%s\" is that of the entry in line %d too".formatted(id, other),
                    "give one of them another id, or make one entry of both"));
  }
}
