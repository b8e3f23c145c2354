/** What may open for whom, decided from snapshots, and refused in one neutral way. No screen, no clock and no store enters here. */
@NullMarked
package hearth.domain.safety;

import org.jspecify.annotations.NullMarked;
