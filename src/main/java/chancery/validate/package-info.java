/** RELAX NG, Schematron and pointer rules, to findings. */
@NullMarked
package chancery.validate;

import org.jspecify.annotations.NullMarked;
