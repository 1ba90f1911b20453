package chancery.render;

import chancery.finding.Finding;
import java.util.List;

/**
 * What a stylesheet made of a document.
 *
 * @param text the result, its lines ended by line feeds
 * @param findings what the stylesheet had to say, in the order it said it
 */
public record Rendering(String text, List<Finding> findings) {
  public Rendering {
    findings = List.copyOf(findings);
  }
}
