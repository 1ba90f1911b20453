package chancery.render;

import java.util.Map;
import net.sf.saxon.s9api.QName;

/** What a TEI document can be rendered as. */
public enum Output {
  /** A page for readers. */
  HTML(EntryPoint.HTML, ""),
  /** A page on which a translation stands beside its original. */
  PARALLEL(EntryPoint.HTML, ""),
  /** The document's words, and nothing else. */
  TEXT(EntryPoint.TEXT, ""),
  /** Printed pages, as formatting objects: what {@link chancery.print.Typesetter} sets. */
  PDF(EntryPoint.FO, ""),
  /**
   * The document as corpora of parliamentary debates are encoded (Parla-CLARIN; TEI Guidelines,
   * chapter TS).
   */
  PARLA_CLARIN(EntryPoint.PARLA_CLARIN, ""),
  /**
   * The document as corpora of recorded speech are encoded (ISO 24624:2016; TEI Guidelines, chapter
   * TS).
   */
  ISO_24624(EntryPoint.ISO_24624, ""),
  /** The document with turns where it has utterances: the way back. */
  TEI(EntryPoint.TEI, ""),
  /** The files of an e-book, as XML: what {@link Ebook} packs. */
  EPUB(EntryPoint.EPUB, ""),
  /** The parts of a Word document, as XML: what {@link chancery.word.WordDocument} packs. */
  DOCX(EntryPoint.DOCX, ""),
  /** A citation as CSL-JSON. */
  CSL_JSON(EntryPoint.CITATION, "csl-json"),
  /** A citation as BibTeX. */
  BIBTEX(EntryPoint.CITATION, "bibtex"),
  /** A citation as BibLaTeX. */
  BIBLATEX(EntryPoint.CITATION, "biblatex"),
  /** A citation as RIS. */
  RIS(EntryPoint.CITATION, "ris"),
  /** A citation as MODS 3.8. */
  MODS(EntryPoint.CITATION, "mods"),
  /** A citation in the elements of Dublin Core, as OAI-PMH carries them. */
  DUBLIN_CORE(EntryPoint.CITATION, "dublin-core"),
  /** A citation as schema.org JSON-LD. */
  SCHEMA_ORG(EntryPoint.CITATION, "schema-org"),
  /** A citation as COinS, a span for a page. */
  COINS(EntryPoint.CITATION, "coins"),
  /** A citation as a line, in the form that archives of translated documents use. */
  CITATION(EntryPoint.CITATION, "line"),
  /** Everything that was read from the header, as JSON. */
  RECORD(EntryPoint.CITATION, "record"),
  /**
   * What an edition's pages say of the document, as XML: {@link Stylesheets#edition} makes them.
   */
  ENTRY(EntryPoint.ENTRY, ""),
  /** The passages that a search finds, as XML. */
  PASSAGES(EntryPoint.PASSAGES, "");

  private final EntryPoint entryPoint;
  private final String format;

  Output(EntryPoint entryPoint, String format) {
    this.entryPoint = entryPoint;
    this.format = format;
  }

  /** The stylesheet that makes it. */
  public EntryPoint entryPoint() {
    return entryPoint;
  }

  /** The mode in which its stylesheet reads a document. */
  QName mode() {
    return this == PARALLEL ? new QName("chancery:html", "parallel") : new QName(entryPoint.mode());
  }

  /** What tells it from the other outputs of its stylesheet. */
  Map<String, String> parameters() {
    return format.isEmpty() ? Map.of() : Map.of("format", format);
  }
}
