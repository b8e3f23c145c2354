package hearth.domain.safety;

import hearth.domain.rhythm.Days.Recent;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What of the last hours still counts: what this person did, or both saw happen. Nothing that the other did alone enters here.
 *
 * @param reachedOut whether this person has held out a hand to the other
 * @param hardMoment whether the two have begun a time-out
 * @param apart whether the two are on a break, which both see
 */
public record Lately(boolean reachedOut, boolean hardMoment, boolean apart) {
    /** So long one hand held out is enough, and so long a hard moment cools. */
    static final Duration A_WHILE = Duration.ofHours(3);

    public static Lately of(Recent recent, Instant now) {
        return new Lately(isOfLate(recent.reachedOut(), now), isOfLate(recent.brokeOff(), now),
                recent.respite().filter(one -> one.lastsAt(now)).isPresent());
    }

    private static boolean isOfLate(Optional<Instant> at, Instant now) {
        return at.filter(moment -> now.isBefore(moment.plus(A_WHILE))).isPresent();
    }
}
