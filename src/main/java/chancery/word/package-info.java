/** The parts of a Word document to one file, by the Open Packaging Conventions: Apache POI. */
@NullMarked
package chancery.word;

import org.jspecify.annotations.NullMarked;
