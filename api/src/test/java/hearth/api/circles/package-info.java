/** Proves pairing by real HTTP between two people. */
@NullMarked
package hearth.api.circles;

import org.jspecify.annotations.NullMarked;
