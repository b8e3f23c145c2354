/** Proves the promises of the socket and of the edge on a running server: who comes in, what is refused, and what always holds. */
@NullMarked
package hearth.live;

import org.jspecify.annotations.NullMarked;
