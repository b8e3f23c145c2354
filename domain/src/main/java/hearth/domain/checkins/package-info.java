/** What recurs and when: which day, week or year a check-in belongs to. Dates enter as values; no clock does. */
@NullMarked
package hearth.domain.checkins;

import org.jspecify.annotations.NullMarked;
