package hearth.domain.care;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A couple as its therapist sees it. */
public sealed interface Case {
    EngagementId id();

    Policy policy();

    /** A code is out; whether it was entered does not show. */
    record Invited(Invitation invitation) implements Case {
        @Override
        public EngagementId id() {
            return invitation.id();
        }

        @Override
        public Policy policy() {
            return invitation.policy();
        }
    }

    /** Both consent. {@code names} as the two chose them, in the order of their seats. */
    record Working(EngagementId id, Policy policy, List<String> names, LocalDate since, ZoneId zone) implements Case {
        public Working {
            names = List.copyOf(names);
        }
    }

    /**
     * Consent has ended; by whom is known to nobody, and nothing else of the couple shows.
     *
     * @param restored nobody ended it, a copy of the database was restored
     */
    record Ended(EngagementId id, Policy policy, LocalDate since, LocalDate on, boolean restored) implements Case {}
}
