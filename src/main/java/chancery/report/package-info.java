/** Findings as people and programs read them. */
@NullMarked
package chancery.report;

import org.jspecify.annotations.NullMarked;
