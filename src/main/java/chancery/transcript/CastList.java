package chancery.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The list of those who speak that stands before a play or a record: lines that open as labels do,
 * and go on with who that is.
 */
final class CastList {
  private static final int FEWEST = 3;
  private static final int LONGEST_LINE = 100;

  private CastList() {}

  /** The labels without those of the lines of such a list. */
  static List<LabelCandidate> without(DocumentText document, List<LabelCandidate> labels) {
    int end = 0;
    while (end < labels.size() && block(document, labels.get(end)) == first(document, labels)) {
      end++;
    }
    return isCast(document, labels.subList(0, end)) ? labels.subList(end, labels.size()) : labels;
  }

  private static boolean isCast(DocumentText document, List<LabelCandidate> labels) {
    Set<String> keys = new HashSet<>();
    List<LabelCandidate> described = new ArrayList<>();
    for (LabelCandidate label : labels) {
      DocumentText.Row row = document.rows().get(label.row());
      String rest = document.text().substring(Math.min(label.body(), row.end()), row.end());
      if (row.end() - row.start() > LONGEST_LINE || !keys.add(label.key())) {
        return false;
      }
      if (rest.isBlank() || Shape.startsLower(rest)) {
        described.add(label);
      }
    }
    return labels.size() >= FEWEST && described.size() * 2 >= labels.size();
  }

  private static int first(DocumentText document, List<LabelCandidate> labels) {
    return block(document, labels.get(0));
  }

  private static int block(DocumentText document, LabelCandidate label) {
    return document.rows().get(label.row()).block();
  }
}
