package chancery.edition;

/** How documents are printed: on which paper, and what a PDF carries with it. */
public record Print(Paper paper, Attachment attachment) {
  /** On A5, with the TEI attached. */
  public static final Print USUAL = new Print(Paper.A5, Attachment.TEI);

  /** A size of paper; {@code xslt/fo/page.xsl} has its measures. */
  public enum Paper {
    A5("a5"),
    A4("a4"),
    LETTER("letter");

    private final String parameter;

    Paper(String parameter) {
      this.parameter = parameter;
    }

    /** What the stylesheet calls it. */
    String parameter() {
      return parameter;
    }
  }

  /** What a PDF carries with it. */
  public enum Attachment {
    /** The TEI that it was set from: PDF/A-3a. */
    TEI,
    /** Nothing, as some archives want it: PDF/A-2a. */
    NONE
  }
}
