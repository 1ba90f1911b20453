/** The words of an edition, made so that a browser finds them without a server. */
@NullMarked
package chancery.search;

import org.jspecify.annotations.NullMarked;
