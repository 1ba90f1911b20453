/** The records of a transcript, and the recogniser that finds them in a source text. */
@NullMarked
package chancery.transcript;

import org.jspecify.annotations.NullMarked;
