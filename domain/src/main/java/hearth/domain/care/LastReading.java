package hearth.domain.care;

import hearth.domain.sittings.Offering;

import java.time.LocalDate;
import java.util.Collection;

/** When a therapist last read a sitting, and up to which revision. */
public record LastReading(LocalDate on, int rev) {
    /** Whether all of this was there already. */
    public boolean covers(Collection<Offering.Shown> offered) {
        return offered.stream().allMatch(one -> one.rev() <= rev);
    }
}
