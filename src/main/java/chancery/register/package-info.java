/** Registers of persons and places, and the names in transcripts that are theirs. */
@NullMarked
package chancery.register;

import org.jspecify.annotations.NullMarked;
