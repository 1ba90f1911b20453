package chancery.render;

import chancery.finding.Finding;
import java.util.List;
import java.util.Map;

/**
 * The pages that lead to an edition's documents.
 *
 * @param files the text of each by its path from the edition's folder, with slashes
 * @param contents which sections there are, and in what order the documents stand: XML
 * @param findings what the stylesheet said
 */
public record EditionRendering(Map<String, String> files, String contents, List<Finding> findings) {
  public EditionRendering {
    files = Map.copyOf(files);
    findings = List.copyOf(findings);
  }
}
