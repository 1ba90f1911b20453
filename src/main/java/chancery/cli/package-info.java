/** The commands: the only place that prints or exits. */
@NullMarked
package chancery.cli;

import org.jspecify.annotations.NullMarked;
