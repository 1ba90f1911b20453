package chancery.transcript;

import chancery.source.Block;
import chancery.transcript.LabelCandidate.Form;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The paragraph style that a source keeps for its labels, if it has one: a Word style or an HTML
 * class whose blocks are labels alone, all but a few that were set in it by mistake, and come
 * again.
 */
final class LabelStyle {
  private static final int FEWEST = 3;

  private final DocumentText document;
  private final Set<String> styles = new HashSet<>();
  private final Set<String> labelsOnly = new HashSet<>();

  LabelStyle(DocumentText document, List<LabelCandidate> candidates) {
    this.document = document;
    Map<String, Integer> blocks = new HashMap<>();
    for (DocumentText.Segment block : document.blocks()) {
      if (!block.style().isEmpty() && block.rows() > 0) {
        blocks.merge(block.style(), 1, Integer::sum);
      }
    }
    Map<String, Map<String, Integer>> labels = new HashMap<>();
    for (LabelCandidate candidate : candidates) {
      if (isAlone(candidate)) {
        labels
            .computeIfAbsent(style(candidate), s -> new HashMap<>())
            .merge(candidate.key(), 1, Integer::sum);
      }
    }
    labels.forEach(
        (style, times) -> {
          int all = times.values().stream().mapToInt(n -> n).sum();
          int again = times.values().stream().filter(n -> n > 1).mapToInt(n -> n).sum();
          boolean nothingElse = all * 5 >= blocks.getOrDefault(style, 0) * 4;
          if (nothingElse) {
            labelsOnly.add(style);
          }
          if (all >= FEWEST && nothingElse && again * 4 >= all) {
            styles.add(style);
          }
        });
  }

  /** Whether the source has such a style. */
  boolean exists() {
    return !styles.isEmpty();
  }

  /** Whether a label stands in it. */
  boolean holds(LabelCandidate candidate) {
    return candidate.form() == Form.LINE_END && styles.contains(style(candidate));
  }

  /**
   * Whether nothing else than such lines stands in a label's style: a variant of that for labels.
   */
  boolean mayHold(LabelCandidate candidate) {
    return candidate.form() == Form.LINE_END && labelsOnly.contains(style(candidate));
  }

  private boolean isAlone(LabelCandidate candidate) {
    DocumentText.Segment block = block(candidate);
    return candidate.form() == Form.LINE_END
        && block.rows() == 1
        && block.kind() == Block.Kind.PARAGRAPH
        && !block.style().isEmpty();
  }

  private String style(LabelCandidate candidate) {
    return block(candidate).style();
  }

  private DocumentText.Segment block(LabelCandidate candidate) {
    return document.block(document.rows().get(candidate.row()));
  }
}
