package chancery.cite;

/** A document has no such part, or does not state where it begins. */
public final class NoSuchPartException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String help;

  NoSuchPartException(String message, String help) {
    super(message);
    this.help = help;
  }

  /** What to do about it. */
  public String help() {
    return help;
  }
}
