package chancery.validate;

import chancery.finding.Finding;
import java.io.IOException;

/** A schema that is not there, or that is itself wrong: no document can be judged by it. */
public final class UnusableSchemaException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  UnusableSchemaException(Finding finding) {
    super(finding.message());
    this.finding = finding;
  }

  /** What is wrong, and in which place of the schema or of the document that asks for it. */
  public Finding finding() {
    return finding;
  }
}
