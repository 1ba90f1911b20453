/** Many documents made into one edition. */
@NullMarked
package chancery.edition;

import org.jspecify.annotations.NullMarked;
