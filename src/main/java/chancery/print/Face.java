package chancery.print;

import java.net.URI;
import java.util.BitSet;

/**
 * A font file.
 *
 * @param family what formatting objects call it
 * @param address where it is: {@code chancery:} for one of ours, else a file
 * @param style {@code normal} or {@code italic}
 * @param weight {@code normal} or {@code bold}
 * @param characters the code points it has a glyph for
 */
record Face(String family, URI address, String style, String weight, BitSet characters) {
  boolean shows(int character) {
    return characters.get(character);
  }
}
