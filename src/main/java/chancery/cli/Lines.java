package chancery.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a document, for showing where a finding is. */
final class Lines {
  private Lines() {}

  /**
   * The lines of a document in UTF-8 or in UTF-16 with a byte order mark; none of any other, whose
   * letters would be shown wrong.
   */
  static List<String> of(byte[] document) {
    try {
      String text = charset(document).newDecoder().decode(ByteBuffer.wrap(document)).toString();
      return text.lines().toList();
    } catch (CharacterCodingException e) {
      return List.of();
    }
  }

  private static Charset charset(byte[] document) {
    boolean marked =
        document.length >= 2
            && ((document[0] == (byte) 0xFE && document[1] == (byte) 0xFF)
                || (document[0] == (byte) 0xFF && document[1] == (byte) 0xFE));
    return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }
}
