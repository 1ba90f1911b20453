package chancery.report;

import chancery.finding.Finding;
import java.util.List;

/**
 * Findings written down in one of the forms that people and programs read. Takes one document after
 * the other and gives what is to be written at once; used by one thread.
 */
public interface Report {

  /**
   * What one document adds.
   *
   * @param path the document as the user named it
   * @param findings what was found in it, in document order
   * @param lines its lines, without their ends; empty where they are not at hand
   */
  String document(String path, List<Finding> findings, List<String> lines);

  /** What stands after the last document. */
  String end();
}
