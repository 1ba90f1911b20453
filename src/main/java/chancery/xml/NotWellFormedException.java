package chancery.xml;

import org.xml.sax.SAXParseException;

/** Bytes that are not well-formed XML, or ask for more than the parser's stated limits allow. */
public final class NotWellFormedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  NotWellFormedException(String message, int line, int column, Throwable cause) {
    super(message, cause);
    this.line = line;
    this.column = column;
  }

  /** The refusal of a SAX parser. */
  public static NotWellFormedException of(SAXParseException refusal) {
    return new NotWellFormedException(
        String.valueOf(refusal.getMessage()),
        refusal.getLineNumber(),
        refusal.getColumnNumber(),
        refusal);
  }

  /** The line where the parser stopped, counted from 1; 0 where it is not known. */
  public int line() {
    return line;
  }

  /** The column where the parser stopped, counted from 1; 0 where it is not known. */
  public int column() {
    return column;
  }
}
