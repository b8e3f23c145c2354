/** Sittings held open, apart from any socket. */
@NullMarked
package hearth.api.sittings;

import org.jspecify.annotations.NullMarked;
