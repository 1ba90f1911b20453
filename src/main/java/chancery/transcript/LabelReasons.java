package chancery.transcript;

import java.util.ArrayList;
import java.util.List;

/** What speaks for and against a label, as it is gathered. */
final class LabelReasons {
  /** What speaks for or against a label, and how much. */
  record Reason(String text, double weight) {}

  private final List<Reason> reasons = new ArrayList<>();

  /** Adds a reason; one without weight is none. */
  void say(String text, double weight) {
    if (weight != 0) {
      reasons.add(new Reason(text, weight));
    }
  }

  double sum() {
    return reasons.stream().mapToDouble(Reason::weight).sum();
  }

  List<Reason> list() {
    return List.copyOf(reasons);
  }
}
