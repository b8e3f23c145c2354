/** A person's day as PostgreSQL tells it, read in one transaction that acts for that person. */
@NullMarked
package hearth.infra.rhythm;

import org.jspecify.annotations.NullMarked;
