/** What Chancery has to say about a document: a rule, a severity, a place, a message, a remedy. */
@NullMarked
package chancery.finding;

import org.jspecify.annotations.NullMarked;
