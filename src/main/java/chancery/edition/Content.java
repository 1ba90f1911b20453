package chancery.edition;

import java.io.IOException;
import java.io.OutputStream;

/** The content of a file that is too long to be held in the memory. */
@FunctionalInterface
interface Content {
  /** Writes it; the same bytes each time. */
  void writeTo(OutputStream out) throws IOException;
}
