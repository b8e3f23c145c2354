package hearth.domain.care;

import java.time.Duration;
import java.time.Instant;

/** A therapist's code on its way to a couple. It works once. */
public record Invitation(EngagementId id, Policy policy, Instant expiresAt) {
    /** From one appointment to the next. */
    public static final Duration LASTS = Duration.ofDays(14);

    public static Invitation made(EngagementId id, Policy policy, Instant now) {
        return new Invitation(id, policy, now.plus(LASTS));
    }
}
