package hearth.domain.safety;

import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.Gate;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * The one policy about what may be begun. It reads a snapshot and never the moment's doings, and answers every cause with the same
 * refusal, so that nobody can tell from it what somebody else answered or did (safety P3).
 */
public final class MayOpen {
    /**
     * Why something stays closed. The names are for reading this table; they never leave it. "After the basics" will ask more here
     * once there are basics to see (calm-kit, a plan for time-outs, the private questions), each as one more line.
     */
    private static final List<Cause> CAUSES = List.of(
            new Cause("it takes two, and this circle has one", MayOpen::takesTwoButIsAlone),
            new Cause("a new pair begins with the gentle set", MayOpen::isNotGentleOnTheFirstDay));

    private MayOpen() {}

    public static Answer answer(Exercise exercise, Snapshot snapshot) {
        // Every cause is asked every time: which one held must not show in how long the answer took.
        long held = CAUSES.stream().filter(cause -> cause.holds().test(exercise, snapshot)).count();
        return held == 0 ? Answer.OPEN : Answer.NOT_RIGHT_NOW;
    }

    private static boolean takesTwoButIsAlone(Exercise exercise, Snapshot snapshot) {
        return !snapshot.circle().isCouple() && !exercise.solo().exists();
    }

    private static boolean isNotGentleOnTheFirstDay(Exercise exercise, Snapshot snapshot) {
        return snapshot.circle().isCouple() && exercise.gate() != Gate.GENTLE
                && !snapshot.today().isAfter(snapshot.formedOn());
    }

    /** What a person is told: yes, or the one neutral no. */
    public enum Answer {
        OPEN, NOT_RIGHT_NOW
    }

    private record Cause(String name, BiPredicate<Exercise, Snapshot> holds) {}
}
