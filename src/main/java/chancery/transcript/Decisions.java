package chancery.transcript;

import chancery.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an editor decided about one transcript, in order. Immutable.
 *
 * @param editor who decided; empty where nobody did
 */
public record Decisions(String editor, List<Decided> list) {
  private static final Decisions NONE = new Decisions("", List.of());

  public Decisions {
    list = List.copyOf(list);
  }

  /** Nothing was decided. */
  public static Decisions none() {
    return NONE;
  }

  private record Said(String what, Decided by) {}

  /** Of two that say different things of one, the later holds, and is an error. */
  List<Finding> contradictions() {
    Map<String, Said> said = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Decided decided : list) {
      List<Decided> contradicted = new ArrayList<>();
      decided
          .decision()
          .says()
          .forEach(
              (subject, what) -> {
                Said before = said.put(subject, new Said(what, decided));
                if (before != null && !before.what().equals(what)) {
                  contradicted.add(before.by());
                }
              });
      contradicted.stream()
          .findFirst()
          .ifPresent(other -> findings.add(DecisionFinding.contradiction(decided, other)));
    }
    return findings;
  }
}
