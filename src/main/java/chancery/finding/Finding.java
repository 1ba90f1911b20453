package chancery.finding;

/**
 * One thing that Chancery has to say about a document.
 *
 * @param rule the rule's id: a TEI module and a number, such as {@code CORE-004}
 * @param message what is so, in one sentence
 * @param help what to do next, in one sentence; empty where there is nothing to do
 */
public record Finding(String rule, Severity severity, Place place, String message, String help) {

  public static Finding error(String rule, Place place, String message, String help) {
    return new Finding(rule, Severity.ERROR, place, message, help);
  }

  public static Finding warning(String rule, Place place, String message, String help) {
    return new Finding(rule, Severity.WARNING, place, message, help);
  }

  public static Finding info(String rule, Place place, String message, String help) {
    return new Finding(rule, Severity.INFO, place, message, help);
  }

  /** The same finding, said of another place. */
  public Finding at(Place other) {
    return new Finding(rule, severity, other, message, help);
  }
}
