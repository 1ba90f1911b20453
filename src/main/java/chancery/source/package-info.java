/**
 * Bytes to {@link chancery.source.SourceText}: decoded blocks and styled runs, one reader a format.
 */
@NullMarked
package chancery.source;

import org.jspecify.annotations.NullMarked;
