package chancery.edition;

import chancery.finding.Finding;
import chancery.render.Rendering;
import java.util.List;

/**
 * What a step made beside files.
 *
 * @param value what other steps are made from; empty where there is no such thing
 * @param findings what was found on the way
 */
record Made(String value, List<Finding> findings) {
  Made {
    findings = List.copyOf(findings);
  }

  /** Nothing but files. */
  static Made files(List<Finding> findings) {
    return new Made("", findings);
  }

  /** No file, but something that a stylesheet made for other steps. */
  static Made value(Rendering rendering) {
    return new Made(rendering.text(), rendering.findings());
  }

  /** The same, its findings in the form in which they are kept. */
  Made kept(Roots roots) {
    return new Made(value, roots.kept(findings));
  }
}
