package chancery.edition;

/**
 * How documents are printed: on which paper, with which numbers at notes, where the title stands,
 * and what a PDF carries with it.
 */
public record Print(Paper paper, Notes notes, Title title, Attachment attachment) {
  /** On A5, notes marked as in the source, with the TEI attached. */
  public static final Print USUAL =
      new Print(Paper.A5, Notes.BY_DOCUMENT, Title.BY_LENGTH, Attachment.TEI);

  /** A size of paper; {@code xslt/fo/page.xsl} has its measures. */
  public enum Paper {
    A5("a5"),
    A4("a4"),
    LETTER("letter");

    private final String word;

    Paper(String word) {
      this.word = word;
    }

    /** What the stylesheet, the command line and edition.yaml call it. */
    public String word() {
      return word;
    }
  }

  /** How footnotes are numbered. */
  public enum Notes {
    /** Through the document, with the source's own marks where it has them. */
    BY_DOCUMENT("document"),
    /** Anew on each page. */
    BY_PAGE("page");

    private final String word;

    Notes(String word) {
      this.word = word;
    }

    /** What the stylesheet, the command line and edition.yaml call it. */
    public String word() {
      return word;
    }
  }

  /** Where a document's title stands, with what else it says of itself. */
  public enum Title {
    /** On a page of its own where the document is long, else above the text. */
    BY_LENGTH("length"),
    /** On a page of its own, the contents on the next. */
    PAGE("page"),
    /** Above the text. */
    BLOCK("block");

    private final String word;

    Title(String word) {
      this.word = word;
    }

    /** What the stylesheet, the command line and edition.yaml call it. */
    public String word() {
      return word;
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
