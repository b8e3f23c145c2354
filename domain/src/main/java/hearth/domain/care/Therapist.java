package hearth.domain.care;

import java.time.LocalDate;
import java.util.Optional;

/** Whom a couple works with, as one of the two sees it: one's own word, what both together came to, and never the other's word alone. */
public record Therapist(EngagementId id, String name, Policy policy, Stage stage) {
    public sealed interface Stage {
        /** A code was entered; {@code consented} once this person has said yes. */
        record Asked(boolean consented) implements Stage {}

        /** {@code renewedOn}: when an operator made the therapist's second factor new since then. */
        record Working(LocalDate since, Optional<LocalDate> renewedOn) implements Stage {}

        /** {@code restored}: nobody ended it, a copy of the database was restored. */
        record Ended(LocalDate on, boolean restored) implements Stage {}
    }
}
