package chancery.transcript;

import chancery.transcript.LabelCandidate.Form;
import chancery.transcript.LabelCandidate.Typeface;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How this document sets its labels: how often the labels that are sure by themselves have each
 * form and typeface. Those of the same form bear one another out.
 */
final class HouseStyle {
  private static final double SURE = 3.6;
  private final DocumentText document;
  private final Map<String, LabelGroup> groups;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<Typeface, Integer> typefaces = new HashMap<>();
  private final int rowsOfTalk;
  private int total;
  private int lineEnds;
  private int small;
  private int firstRow = Integer.MAX_VALUE;

  HouseStyle(DocumentText document, Map<String, LabelGroup> groups, Map<String, Double> base) {
    this.document = document;
    this.groups = groups;
    groups.forEach(
        (key, group) -> {
          if (base.getOrDefault(key, 0.0) >= SURE) {
            for (LabelCandidate c : group.members()) {
              counts.merge(signature(c), 1, Integer::sum);
              typefaces.merge(c.typeface(), 1, Integer::sum);
              small += Shape.startsLower(c.name()) ? 1 : 0;
              lineEnds += c.form() == Form.LINE_END ? 1 : 0;
              total++;
              firstRow = Math.min(firstRow, c.row());
            }
          }
        });
    countBlanket(base);
    rowsOfTalk = countParagraphs();
  }

  /** Half the paragraphs or more begin with a label of one form: each bears the others out. */
  private void countBlanket(Map<String, Double> base) {
    Map<String, List<LabelCandidate>> bySignature = new LinkedHashMap<>();
    groups.forEach(
        (key, group) -> {
          boolean particular = group.size() < 3 && Lexicon.field(group.first().name()).isPresent();
          if (base.getOrDefault(key, 0.0) >= least(group) && !particular) {
            for (LabelCandidate c : group.members()) {
              bySignature.computeIfAbsent(signature(c), k -> new ArrayList<>()).add(c);
            }
          }
        });
    bySignature.forEach(
        (signature, list) -> {
          int first = list.stream().mapToInt(LabelCandidate::row).min().orElse(0);
          long blocks =
              document.rows().stream().filter(r -> r.index() >= first && r.opensBlock()).count();
          long opening =
              list.stream().filter(c -> document.rows().get(c.row()).opensBlock()).count();
          int rows = document.rows().size() - first;
          boolean half = list.size() >= 4 && (opening * 2 >= blocks || list.size() * 2 >= rows);
          boolean all = list.size() >= 2 && list.size() >= blocks;
          if ((half || all) && !isEnumeration(signature, list)) {
            int before = counts.getOrDefault(signature, 0);
            counts.put(signature, list.size());
            typefaces.merge(list.get(0).typeface(), list.size() - before, Integer::sum);
            total += list.size() - before;
            firstRow = Math.min(firstRow, first);
          }
        });
  }

  /** What a label that recurs lacks for nothing but its stop, a blanket of such labels gives it. */
  private static double least(LabelGroup group) {
    LabelCandidate first = group.first();
    boolean stop = first.form() == Form.STOP && first.typeface() == Typeface.PLAIN;
    return stop && group.size() > 1 ? -2 : 0.5;
  }

  /** Many labels of which none comes again, where the sure ones are set otherwise: a list's. */
  private boolean isEnumeration(String signature, List<LabelCandidate> list) {
    long names = list.stream().map(LabelCandidate::key).distinct().count();
    int sure = counts.getOrDefault(signature, 0);
    return total > sure && sure * 4 < list.size() && names == list.size();
  }

  private int countParagraphs() {
    int blocks = 0;
    int rows = 0;
    for (DocumentText.Row row : document.rows()) {
      if (row.index() >= firstRow) {
        rows++;
        blocks += row.opensBlock() ? 1 : 0;
      }
    }
    return Math.max(1, blocks * 3 < total ? rows : blocks);
  }

  /** A form and a typeface. */
  static String signature(LabelCandidate c) {
    return c.form() + "/" + c.typeface();
  }

  /** The row of the first label, or the largest number where there is none. */
  int firstRow() {
    return firstRow;
  }

  /** Whether labels stand on lines of their own: three at least, and a third of all. */
  boolean hasLineEnds() {
    return lineEnds >= 3 && lineEnds * 3 >= total;
  }

  /** Whether the labels have a colon or a stop, and a line without one would be another thing. */
  boolean endsItsLabels() {
    return total > 0 && lineEnds * 3 < total;
  }

  /** One letter has no typeface of its own: it goes with any labels of its form. */
  private int anyTypeface(Form form) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(form + "/"))
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  /** Whether more than half of the paragraphs begin with a label of this form. */
  boolean isRule(LabelCandidate c) {
    return counts.getOrDefault(signature(c), 0) * 2 > rowsOfTalk;
  }

  /** How much the labels of the same form speak for a label. */
  double support(LabelCandidate c) {
    int n = c.name().length() == 1 ? anyTypeface(c.form()) : counts.getOrDefault(signature(c), 0);
    if (n < 2) {
      return 0;
    }
    double most = n * 2 > rowsOfTalk ? 3.6 : 2.6;
    return Math.min(most, 1.2 + 3.0 * n / rowsOfTalk);
  }

  /** Whether a label begins in small letters, and those that are sure do not. */
  boolean isSmall(LabelCandidate c) {
    return Shape.startsLower(c.name()) && total >= 6 && small * 10 < total;
  }

  /** Whether nearly all sure labels are set apart and this one is not. */
  boolean isForeign(LabelCandidate c, int times) {
    if (c.name().length() == 1) {
      return false;
    }
    int same = Math.max(times, typefaces.getOrDefault(c.typeface(), 0));
    return c.typeface() == Typeface.PLAIN && total >= 6 && same * 10 < total;
  }
}
