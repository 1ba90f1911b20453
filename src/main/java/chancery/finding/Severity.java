package chancery.finding;

/** How much a {@link Finding} matters, gravest first. */
public enum Severity {
  /** The document cannot be called done: it is invalid, or a word was lost. */
  ERROR,
  /** Probably wrong, or doubtful enough that an editor should look. */
  WARNING,
  /** A decision that was made and can be looked up; nothing needs to be done. */
  INFO;

  /** The word for it in reports, in lower case in every locale. */
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
    };
  }
}
