/** The one Saxon processor, safe parsing, and the way from a node to its line. */
@NullMarked
package chancery.xml;

import org.jspecify.annotations.NullMarked;
