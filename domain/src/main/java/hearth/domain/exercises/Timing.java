package hearth.domain.exercises;

import hearth.domain.exercises.Exercise.Gate;

import java.util.List;
import java.util.Optional;

/**
 * When an exercise is right: what stands before it.
 *
 * @param after what the two have gone through before
 * @param company whether somebody trained belongs beside whoever does it
 * @param daysBetween so many whole days lie between two of them
 */
public record Timing(Gate gate, List<After> after, Optional<Company> company, int daysBetween) {
    /** More than so many times is asked of nobody. */
    public static final int MOST_TIMES = 9;

    public Timing {
        after = List.copyOf(after);
    }

    /** Behind this gate, and nothing else stands before it. */
    public static Timing behind(Gate gate) {
        return new Timing(gate, List.of(), Optional.empty(), 0);
    }

    Timing behindAnother(Gate other) {
        return new Timing(other, after, company, daysBetween);
    }

    /**
     * An exercise that was finished before.
     *
     * @param times how often, 1 to {@value Timing#MOST_TIMES}
     * @param undisturbed only those count that were gone through without a pause, a breather or a rest
     */
    public record After(ExerciseId exercise, int times, boolean undisturbed) {}

    /** Who belongs beside it. */
    public enum Company {
        /** It opens only beside a therapist. */
        THERAPIST,
        /** It opens without, and says that it's worth having somebody. */
        SOMEBODY
    }
}
