package chancery.render;

import chancery.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stylesheet that cannot be compiled, or that stopped before its result was whole. */
public final class StylesheetException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  StylesheetException(List<Finding> findings, @Nullable Throwable cause) {
    super(findings.get(0).message(), cause);
    this.findings = List.copyOf(findings);
  }

  /** What is wrong and where, at least one finding. */
  public List<Finding> findings() {
    return findings;
  }
}
