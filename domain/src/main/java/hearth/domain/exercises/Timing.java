package hearth.domain.exercises;

import hearth.domain.exercises.Exercise.Gate;

import java.util.List;
import java.util.Optional;

/**
 * When an exercise is right: what stands before it, and when it stands back.
 *
 * @param after what the two have gone through before
 * @param company whether somebody trained belongs beside whoever does it
 * @param daysBetween so many whole days lie between two of them
 * @param pace when nobody is sent there, though it may be begun
 */
public record Timing(Gate gate, List<After> after, Optional<Company> company, int daysBetween, Pace pace) {
    /** More than so many times is asked of nobody. */
    public static final int MOST_TIMES = 9;

    public Timing {
        after = List.copyOf(after);
    }

    /** Behind this gate, and nothing else stands before it. */
    public static Timing behind(Gate gate) {
        return new Timing(gate, List.of(), Optional.empty(), 0, Pace.ANY);
    }

    Timing behindAnother(Gate other) {
        return new Timing(other, after, company, daysBetween, pace);
    }

    /**
     * An exercise that was finished before.
     *
     * @param times how often, 1 to {@value Timing#MOST_TIMES}
     * @param undisturbed only those count that were gone through without a pause, a breather or a rest
     */
    public record After(ExerciseId exercise, int times, boolean undisturbed) {}

    /**
     * When it is not suggested.
     *
     * @param calmDays so many days from the one on which the two began a time-out; 0 where that makes no difference
     * @param againAfter so many days from the one on which it was done; 0 for the usual
     */
    public record Pace(int calmDays, int againAfter) {
        public static final Pace ANY = new Pace(0, 0);
    }

    /** Who belongs beside it. */
    public enum Company {
        /** It opens only beside a therapist. */
        THERAPIST,
        /** It opens without, and says that it's worth having somebody. */
        SOMEBODY
    }
}
