/** Where a text goes to the language helper and its answer back. No store, no bus and nobody but the author's own request enters here. */
@NullMarked
package hearth.api.language;

import org.jspecify.annotations.NullMarked;
