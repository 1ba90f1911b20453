package chancery.print;

import chancery.finding.Finding;
import chancery.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;

/**
 * What FOP says of a layout, as findings: what a reader of the page would miss, and nothing else.
 */
final class LayoutEvents implements EventListener {
  private static final Set<String> OVERFLOWS =
      Set.of("lineOverflows", "viewportBPDOverflow", "viewportIPDOverflow", "regionOverflow");

  /** In thousandths of a point. What is less is within the margin for everyone's eye. */
  private static final int SEEN = 6000;

  private final Set<String> faults = new TreeSet<>();
  private int overflows;

  @Override
  public void processEvent(Event event) {
    String kind = event.getEventID().replaceFirst("^.*\\.", "");
    if (OVERFLOWS.contains(kind)) {
      boolean seen = !(event.getParam("amount") instanceof Integer amount) || amount > SEEN;
      overflows += seen ? 1 : 0;
    } else if (event.getSeverity() == EventSeverity.ERROR
        || event.getSeverity() == EventSeverity.FATAL) {
      faults.add(EventFormatter.format(event).replaceFirst(" \\(See position .*$", ""));
    }
  }

  List<Finding> findings(Place document) {
    List<Finding> findings = new ArrayList<>();
    if (overflows > 0) {
      findings.add(
          Finding.warning(
              "PRINT-002",
              document,
              (overflows == 1 ? "A line or a table does" : overflows + " lines or tables do")
                  + " not fit the page.",
              "Choose a larger --paper, or divide the long word or the table."));
    }
    for (String fault : faults) {
      findings.add(
          Finding.warning(
              "PRINT-003",
              document,
              fault,
              "Correct the stylesheet that made the formatting objects."));
    }
    return findings;
  }
}
