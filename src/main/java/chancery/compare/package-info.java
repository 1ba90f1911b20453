/** Two encodings of a text, and the differences between them that matter to an editor. */
@NullMarked
package chancery.compare;

import org.jspecify.annotations.NullMarked;
