package chancery.validate;

import chancery.finding.Finding;
import java.util.List;

/** Finds in a document what no schema can say. Safe to share between threads. */
interface TeiCheck {
  List<Finding> check(TeiDocument document);
}
