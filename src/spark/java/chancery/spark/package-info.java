/** The library's conversion as a job for a cluster of machines. */
@NullMarked
package chancery.spark;

import org.jspecify.annotations.NullMarked;
