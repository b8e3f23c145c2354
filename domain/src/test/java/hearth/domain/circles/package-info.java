/** Proves how two people pair, and how they do not. */
@NullMarked
package hearth.domain.circles;

import org.jspecify.annotations.NullMarked;
