package chancery.source;

/** How a run of text was set in the source. */
public enum Style {
  BOLD,
  ITALIC,
  UNDERLINE,
  SMALL_CAPS,
  STRIKE,
  SUPERSCRIPT,
  SUBSCRIPT,
  /** Set off as code or in a typewriter face. */
  CODE,
  /** In a style that the source itself names for speakers; how that looks is not said. */
  SPEAKER,
  /** The mark that calls a footnote; its text is the mark, which becomes {@code note/@n}. */
  NOTE_CALL,
  /** A page begins here; its text is the page's number, or a form feed where it has none. */
  PAGE_BREAK,
  /** What is printed where a page begins here: its number. */
  PAGE_NUMBER
}
