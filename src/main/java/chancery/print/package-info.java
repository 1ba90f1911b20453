/**
 * Formatting objects to printed pages: Apache FOP, its fonts (which pages on the web borrow), and
 * what an archive asks of a PDF.
 */
@NullMarked
package chancery.print;

import org.jspecify.annotations.NullMarked;
