package chancery.cite;

/** What a citation is marked up in. */
public enum Markup {
  /** Nothing: italics are lost. */
  TEXT,
  /** HTML, one element a work. */
  HTML,
  /** Rich Text Format, for word processors. */
  RTF
}
