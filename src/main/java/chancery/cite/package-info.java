/** Citations in any of the styles of the CSL project, formatted from CSL-JSON without a network. */
@NullMarked
package chancery.cite;

import org.jspecify.annotations.NullMarked;
