package hearth.domain.safety;

import hearth.domain.rhythm.Days.Recent;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What of the last hours still counts: what this person did, or both saw happen. Nothing that the other did alone enters here.
 *
 * @param reachedOut whether this person has held out a hand to the other
 * @param hardMoment whether the two have taken a break from each other
 */
public record Lately(boolean reachedOut, boolean hardMoment) {
    /** So long one hand held out is enough, and so long a hard moment cools. */
    static final Duration A_WHILE = Duration.ofHours(3);

    public static Lately of(Recent recent, Instant now) {
        return new Lately(isOfLate(recent.reachedOut(), now), isOfLate(recent.brokeOff(), now));
    }

    private static boolean isOfLate(Optional<Instant> at, Instant now) {
        return at.filter(moment -> now.isBefore(moment.plus(A_WHILE))).isPresent();
    }
}
