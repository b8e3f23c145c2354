/** A person's day, read from a real PostgreSQL. */
@NullMarked
package hearth.infra.rhythm;

import org.jspecify.annotations.NullMarked;
