package chancery.edition;

import chancery.render.StylesheetException;
import java.io.IOException;

/**
 * One thing to be made for an edition: a document's TEI or page, or a list of all documents.
 *
 * @param name what tells it from the other steps of its {@link Ledger}
 * @param inputs the digest of everything that what is made depends on
 * @param making makes it; a function of the inputs and of nothing else
 */
record Step(String name, Digest inputs, Making making) {

  /** Makes files, and says what was found on the way. */
  @FunctionalInterface
  interface Making {
    Made make(Shelf shelf) throws IOException, StylesheetException;
  }

  /** Takes the files that a step makes, each as soon as it is done. */
  @FunctionalInterface
  interface Shelf {
    /**
     * Takes a file.
     *
     * @param path from the edition's folder, with slashes
     * @throws java.io.UncheckedIOException where it cannot be written, so that no other can
     */
    void put(String path, byte[] content);
  }
}
