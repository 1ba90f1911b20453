/** Stylesheets compiled once and run for each document. */
@NullMarked
package chancery.render;

import org.jspecify.annotations.NullMarked;
