/** A transcript to TEI, and the check that no word was lost on the way. */
@NullMarked
package chancery.encode;

import org.jspecify.annotations.NullMarked;
