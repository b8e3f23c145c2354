/** Today, from what a person may see. */
@NullMarked
package hearth.domain.rhythm;

import org.jspecify.annotations.NullMarked;
