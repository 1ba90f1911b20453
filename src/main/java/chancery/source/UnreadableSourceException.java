package chancery.source;

import chancery.finding.Finding;

/** Bytes that no reader can make a text of; the finding says why and what to do. */
public final class UnreadableSourceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  public UnreadableSourceException(Finding finding) {
    super(finding.message());
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
