/** Circles and pairings in PostgreSQL. Nothing that people write to each other enters here. */
@NullMarked
package hearth.infra.circles;

import org.jspecify.annotations.NullMarked;
