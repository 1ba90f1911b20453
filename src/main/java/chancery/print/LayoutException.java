package chancery.print;

import java.io.Serial;

/** A document that the layout engine cannot set as its formatting objects ask. */
public final class LayoutException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  LayoutException(String message, Throwable cause) {
    super(message, cause);
  }
}
