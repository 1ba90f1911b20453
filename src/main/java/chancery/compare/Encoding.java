package chancery.compare;

import chancery.xml.NotWellFormedException;
import org.w3c.dom.Element;

/** One encoding of a text. Immutable; used by one thread at a time. */
public final class Encoding {
  private final Element root;

  private Encoding(Element root) {
    this.root = root;
  }

  /**
   * Reads one; nothing outside it is resolved.
   *
   * @throws NotWellFormedException if it is not XML
   */
  public static Encoding parse(byte[] xml) throws NotWellFormedException {
    return new Encoding(LinedDocument.parse(xml).getDocumentElement());
  }

  /** What another encoding changes of this one. */
  public Differences differences(Encoding other, TextElements textElements) {
    return TreeComparison.of(root, other.root, textElements);
  }
}
