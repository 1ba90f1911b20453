/** The edition in a browser, over HTTP on loopback. */
@NullMarked
package chancery.serve;

import org.jspecify.annotations.NullMarked;
