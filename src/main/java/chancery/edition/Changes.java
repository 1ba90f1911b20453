package chancery.edition;

import chancery.report.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a build has changed in its edition: what is to be uploaded where it is published, and what
 * deleted there. Paths are from the edition's folder, with slashes, in order. Immutable.
 *
 * @param added files that were not there
 * @param changed files that were there with another content
 * @param removed files that are there no more
 * @param kept how many files are as they were, whether they were made again or not
 */
public record Changes(List<String> added, List<String> changed, List<String> removed, int kept) {
  public Changes {
    added = added.stream().sorted().toList();
    changed = changed.stream().sorted().toList();
    removed = removed.stream().sorted().toList();
  }

  /** As JSON ({@code docs/reference/build-report.md}), in one line. */
  public String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", 1);
    json.put("added", added);
    json.put("changed", changed);
    json.put("removed", removed);
    json.put("kept", kept);
    return Json.of(json) + "\n";
  }
}
