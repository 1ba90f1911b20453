package chancery.print;

import java.io.IOException;
import java.util.Map;

/**
 * What is to be set.
 *
 * @param fo formatting objects (XSL 1.1); where {@code <print:part of="NAME"/>} stands, the page
 *     sequences of a part belong
 * @param parts those that the formatting objects name
 * @param attached what is attached to the PDF, by the names that the formatting objects give it
 * @param pictures those on its pages, by the names that the formatting objects give them
 */
public record Manuscript(
    String fo, Parts parts, Map<String, byte[]> attached, Map<String, byte[]> pictures) {

  /** The parts of a book, each made when it is its turn, so that they need not all be held. */
  @FunctionalInterface
  public interface Parts {
    /**
     * The page sequences of a part, in an element {@code print:sequences}. The same each time.
     *
     * @throws IOException where it cannot be made
     */
    String fo(String name) throws IOException;
  }

  private static final Parts NONE = Manuscript::none;

  public Manuscript {
    attached = Map.copyOf(attached);
    pictures = Map.copyOf(pictures);
  }

  /** One of no parts. */
  public static Manuscript whole(
      String fo, Map<String, byte[]> attached, Map<String, byte[]> pictures) {
    return new Manuscript(fo, NONE, attached, pictures);
  }

  /** Whether it has parts. */
  boolean isDivided() {
    return !parts.equals(NONE);
  }

  private static String none(String name) {
    throw new IllegalArgumentException("there is no part " + name);
  }
}
