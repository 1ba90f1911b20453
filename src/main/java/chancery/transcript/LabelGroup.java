package chancery.transcript;

import chancery.transcript.LabelCandidate.Form;
import chancery.transcript.LabelCandidate.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All occurrences of one label.
 *
 * @param key what they have in common
 * @param members in the order of the text, one at least
 * @param example one of those that are set as most are
 * @param elsewhere whether one stands where a line begins
 * @param colon whether one ends with a colon
 * @param alone whether nothing but the end of the line ends any
 * @param signatures how those are set that stand where a line begins
 */
record LabelGroup(
    String key,
    List<LabelCandidate> members,
    LabelCandidate example,
    boolean elsewhere,
    boolean colon,
    boolean alone,
    Set<String> signatures) {

  LabelGroup(String key, List<LabelCandidate> members) {
    this(
        key,
        List.copyOf(members),
        mostUsual(members),
        members.stream().anyMatch(LabelGroup::beginsALine),
        members.stream().anyMatch(member -> member.form() == Form.COLON),
        members.stream().allMatch(member -> member.form() == Form.LINE_END),
        signatures(members));
  }

  /** Candidates by their keys, in the order in which these come first. */
  static Map<String, LabelGroup> of(List<LabelCandidate> candidates) {
    Map<String, List<LabelCandidate>> byKey = new LinkedHashMap<>();
    for (LabelCandidate candidate : candidates) {
      if (!candidate.key().isEmpty()) {
        byKey.computeIfAbsent(candidate.key(), k -> new ArrayList<>()).add(candidate);
      }
    }
    Map<String, LabelGroup> groups = new LinkedHashMap<>();
    byKey.forEach((key, members) -> groups.put(key, new LabelGroup(key, members)));
    return groups;
  }

  LabelCandidate first() {
    return members.get(0);
  }

  LabelCandidate last() {
    return members.get(members.size() - 1);
  }

  int size() {
    return members.size();
  }

  private static boolean beginsALine(LabelCandidate member) {
    return member.position() != Position.RUN_IN;
  }

  private static Set<String> signatures(List<LabelCandidate> members) {
    Set<String> signatures = new HashSet<>();
    members.stream()
        .filter(LabelGroup::beginsALine)
        .map(HouseStyle::signature)
        .forEach(signatures::add);
    return Set.copyOf(signatures);
  }

  private static LabelCandidate mostUsual(List<LabelCandidate> members) {
    Map<String, Integer> counts = new HashMap<>();
    LabelCandidate best = members.get(0);
    int most = 0;
    for (LabelCandidate member : members) {
      int n = counts.merge(HouseStyle.signature(member), 1, Integer::sum);
      if (n > most) {
        most = n;
        best = member;
      }
    }
    return best;
  }
}
