/** Exercises as files: reading, proving, telling what is wrong line by line, and keeping the versions that sittings began on. No person's words enter. */
@NullMarked
package hearth.infra.exercises;

import org.jspecify.annotations.NullMarked;
