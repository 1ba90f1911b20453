package chancery.print;

import java.net.URI;

/**
 * A font file.
 *
 * @param family what formatting objects call it
 * @param address where it is: {@code chancery:} for one of ours, else a file
 * @param style {@code normal} or {@code italic}
 * @param weight {@code normal} or {@code bold}
 */
record Face(String family, URI address, String style, String weight) {}
