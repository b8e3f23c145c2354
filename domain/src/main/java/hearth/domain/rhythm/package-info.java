/** What a person's days are made of: what is under way, what is booked, what comes round again. Only facts that this person may see enter here. */
@NullMarked
package hearth.domain.rhythm;

import org.jspecify.annotations.NullMarked;
