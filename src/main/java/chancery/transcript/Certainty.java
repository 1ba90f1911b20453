package chancery.transcript;

/** How sure an inference is: TEI's {@code @cert}. */
public enum Certainty {
  HIGH("high"),
  MEDIUM("medium"),
  LOW("low");

  private final String value;

  Certainty(String value) {
    this.value = value;
  }

  /** The value of {@code @cert}. */
  public String value() {
    return value;
  }
}
