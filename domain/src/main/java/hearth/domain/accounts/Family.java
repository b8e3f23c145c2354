package hearth.domain.accounts;

import java.time.Duration;
import java.time.Instant;

/**
 * All refresh tokens of one login, by generations (I7). Trading a token of the current generation begins the next one; for ten
 * seconds a token of the one before is still traded, for another of the current generation, so that two honest requests at once sign
 * nobody out. Any older token was stolen or copied: the login ends.
 *
 * @param generation the current one, counted from 1
 * @param turnedAt when it began
 * @param expiresAt when the login ends whatever happens
 */
public record Family(int generation, Instant turnedAt, Instant expiresAt) {
    /** A login ends after this long however often it is used; then the passphrase is asked for again. */
    public static final Duration LIFETIME = Duration.ofDays(30);

    /** How long a token stays good after another took its place. */
    public static final Duration GRACE = Duration.ofSeconds(10);

    public static Family begun(Instant now) {
        return new Family(1, now, now.plus(LIFETIME));
    }

    /** What presenting a token of this generation means. */
    public Trade trade(int presented, Instant now) {
        if (!now.isBefore(expiresAt))
            return new Trade.Expired();
        if (presented == generation)
            return new Trade.Turned(new Family(generation + 1, now, expiresAt));
        if (presented == generation - 1 && !now.isAfter(turnedAt.plus(GRACE)))
            return new Trade.Joined(this);
        return new Trade.Reused();
    }

    /** The answer to a presented token. */
    public sealed interface Trade {
        /** A new generation began; the new token belongs to it. */
        record Turned(Family now) implements Trade {}

        /** Another request was a moment faster; the new token joins its generation. */
        record Joined(Family now) implements Trade {}

        /** An old token came back: somebody has a copy. The login ends. */
        record Reused() implements Trade {}

        record Expired() implements Trade {}
    }
}
