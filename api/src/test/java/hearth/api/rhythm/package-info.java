/** Today at the edge. */
@NullMarked
package hearth.api.rhythm;

import org.jspecify.annotations.NullMarked;
