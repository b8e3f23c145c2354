/** Today: what is under way, what comes round, and one suggestion, for one person at a time. */
@NullMarked
package hearth.api.rhythm;

import org.jspecify.annotations.NullMarked;
