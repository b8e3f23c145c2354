/** Proves the circles on a real PostgreSQL. */
@NullMarked
package hearth.infra.circles;

import org.jspecify.annotations.NullMarked;
