package chancery.edition;

import chancery.render.Ebook;
import chancery.render.Output;
import chancery.word.WordDocument;
import chancery.xml.Saxon;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a stylesheet made, as the bytes of a file. */
final class Packing {
  private Packing() {}

  /**
   * The file: a text in UTF-8, or the package of which the stylesheet gave the parts.
   *
   * @param pictures of an e-book, by the addresses that the document gives them
   */
  static byte[] bytes(Saxon saxon, Output output, String text, Map<String, byte[]> pictures) {
    return switch (output) {
      case EPUB -> Ebook.of(saxon, text, pictures);
      case DOCX -> WordDocument.of(saxon, text);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }
}
