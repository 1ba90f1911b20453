package chancery.cite;

import java.util.List;

/** There is no CSL locale of this name. */
public final class UnknownLocaleException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> known;

  UnknownLocaleException(String locale, List<String> known) {
    super("There is no locale " + locale + " among CSL's.");
    this.known = List.copyOf(known);
  }

  /** Those there are. */
  public List<String> known() {
    return known;
  }
}
