/**
 * Sittings in PostgreSQL: facts and words in their stored forms, the Scribe that writes many commands in one statement, and the doors
 * they go through. No rule of an exercise enters; what may happen is decided before.
 */
@NullMarked
package hearth.infra.sittings;

import org.jspecify.annotations.NullMarked;
