package chancery.print;

import java.net.URI;

/**
 * A font file.
 *
 * @param family what formatting objects call it
 * @param address where it is: {@code chancery:} for one of ours, else a file
 * @param style {@code normal} or {@code italic}; {@link #ANY} for a font that stands in for all
 * @param weight {@code normal} or {@code bold}; {@link #ANY} likewise
 */
record Face(String family, URI address, String style, String weight) {
  static final String ANY = "any";

  /** A font that stands in, in its one style, wherever another has no glyph. */
  static Face standIn(String family, URI address) {
    return new Face(family, address, ANY, ANY);
  }

  boolean standsIn() {
    return style.equals(ANY);
  }
}
