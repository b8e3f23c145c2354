package hearth.domain.safety;

import hearth.domain.circles.CircleId;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Days.Day;
import hearth.domain.rhythm.Days.Recent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What of the last hours and days still counts: what this person did, or both saw happen. Nothing that the other did alone enters here.
 *
 * @param reachedOut whether this person has held out a hand to the other
 * @param hardMoment whether the two have begun a time-out
 * @param apart whether the two are on a break, which both see
 * @param finished the day on which each exercise was last finished, by the two in what belongs to both
 */
public record Lately(boolean reachedOut, boolean hardMoment, boolean apart, Map<ExerciseId, LocalDate> finished) {
    /** So long one hand held out is enough, and so long a hard moment cools. */
    static final Duration A_WHILE = Duration.ofHours(3);

    public Lately {
        finished = Map.copyOf(finished);
    }

    public static Lately of(Day day, Library library, CircleId circle, Instant now) {
        return of(day.recent(), day.lastFinished(library, circle), now);
    }

    static Lately of(Recent recent, Map<ExerciseId, LocalDate> finished, Instant now) {
        return new Lately(isOfLate(recent.reachedOut(), now), isOfLate(recent.brokeOff(), now),
                recent.respite().filter(one -> one.lastsAt(now)).isPresent(), finished);
    }

    private static boolean isOfLate(Optional<Instant> at, Instant now) {
        return at.filter(moment -> now.isBefore(moment.plus(A_WHILE))).isPresent();
    }
}
