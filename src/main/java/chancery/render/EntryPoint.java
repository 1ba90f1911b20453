package chancery.render;

/** A stylesheet that something starts with, and that users import to change it. */
public enum EntryPoint {
  /** TEI to a page for readers. */
  HTML("html"),
  /** TEI to the document's words. */
  TEXT("text"),
  /** TEI to printed pages, as formatting objects. */
  FO("fo"),
  /** TEI to the files of an e-book. */
  EPUB("epub"),
  /** TEI to the parts of a Word document. */
  DOCX("docx"),
  /** TEI header to citations. */
  CITATION("citation"),
  /** TEI to Parla-CLARIN, whose turns are utterances. */
  PARLA_CLARIN("parla-clarin"),
  /** TEI to ISO 24624, whose utterances stand on a timeline. */
  ISO_24624("iso-24624"),
  /** Utterances to turns. */
  TEI("tei"),
  /** TEI to a document's entry in its edition. */
  ENTRY("entry"),
  /** TEI to the passages that a search finds. */
  PASSAGES("passages"),
  /** Entries of documents to the pages that lead to them. */
  EDITION("edition");

  private final String name;

  EntryPoint(String name) {
    this.name = name;
  }

  /** What the stylesheet is called, and the mode in which it reads a document. */
  String mode() {
    return name;
  }

  /** The address that {@code xsl:import} finds Chancery's own stylesheet by. */
  public String address() {
    return StylesheetResolver.SCHEME + ":/" + name + ".xsl";
  }
}
