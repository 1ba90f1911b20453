package chancery.transcript;

/**
 * What an office wrote on a document for its own use: how secret it is, the number of its file, to
 * whom it goes.
 *
 * @param text as printed
 */
public record FileMark(Kind kind, String text) {

  /** What is stated; its value is a {@code note/@subtype}. */
  public enum Kind {
    CLASSIFICATION("classification"),
    REFERENCE("reference"),
    DISTRIBUTION("distribution");

    private final String value;

    Kind(String value) {
      this.value = value;
    }

    public String value() {
      return value;
    }
  }
}
