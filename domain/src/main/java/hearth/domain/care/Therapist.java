package hearth.domain.care;

import java.time.LocalDate;

/** Whom a couple works with, as one of the two sees it: one's own word, what both together came to, and never the other's word alone. */
public record Therapist(EngagementId id, String name, Policy policy, Stage stage) {
    public sealed interface Stage {
        /** A code was entered; {@code consented} once this person has said yes. */
        record Asked(boolean consented) implements Stage {}

        record Working(LocalDate since) implements Stage {}

        record Ended(LocalDate on) implements Stage {}
    }
}
