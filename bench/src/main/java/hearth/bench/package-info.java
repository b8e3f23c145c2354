/**
 * Measures Hearth beside the least that could do its job, in one run on one database. Nothing of the product lives here; what is
 * measured is started as a process of its own.
 */
@NullMarked
package hearth.bench;

import org.jspecify.annotations.NullMarked;
