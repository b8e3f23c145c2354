package hearth.domain.safety;

import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.Gate;
import hearth.domain.exercises.Exercise.Use;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * The one policy about what may be begun. It reads a snapshot and never the moment's doings, and answers every cause with the same
 * refusal, so that nobody can tell from it what somebody else answered or did (safety P3).
 */
public final class MayOpen {
    /**
     * Why something stays closed. The names are for reading this table; they never leave it. The private questions will be one more
     * line.
     */
    private static final List<Cause> CAUSES = List.of(
            new Cause("it takes two, and this circle has one", MayOpen::takesTwoButIsAlone),
            new Cause("a new pair begins with the gentle set", MayOpen::isNotGentleOnTheFirstDay),
            new Cause("whoever goes beyond the gentle set knows what settles them", MayOpen::comesBeforeTheCalmKit),
            new Cause("and the two know how they take a break", MayOpen::comesBeforeThePlan),
            new Cause("one hand held out is enough for three hours", MayOpen::comesOnTopOfTheLast),
            new Cause("looking back waits until three hours after a hard moment", MayOpen::comesTooSoonAfter));

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
        return isBeyondGentle(exercise, snapshot) && !snapshot.today().isAfter(snapshot.formedOn());
    }

    private static boolean comesBeforeTheCalmKit(Exercise exercise, Snapshot snapshot) {
        return isBeyondGentle(exercise, snapshot) && exercise.gate() != Gate.AFTER_THE_PLAN
                && !snapshot.basics().ownCalmKit();
    }

    private static boolean comesBeforeThePlan(Exercise exercise, Snapshot snapshot) {
        return isBeyondGentle(exercise, snapshot) && !snapshot.basics().plan();
    }

    /** Whoever has just reached out does not press; the other may, and sees nothing of this. */
    private static boolean comesOnTopOfTheLast(Exercise exercise, Snapshot snapshot) {
        return snapshot.circle().isCouple() && exercise.isFor(Use.HAND_HELD_OUT)
                && snapshot.lately().reachedOut();
    }

    private static boolean comesTooSoonAfter(Exercise exercise, Snapshot snapshot) {
        return snapshot.circle().isCouple() && exercise.isFor(Use.LOOKING_BACK)
                && snapshot.lately().hardMoment();
    }

    /** For somebody alone everything with a solo ending is open. */
    private static boolean isBeyondGentle(Exercise exercise, Snapshot snapshot) {
        return snapshot.circle().isCouple() && exercise.gate() != Gate.GENTLE;
    }

    /** What a person is told: yes, or the one neutral no. */
    public enum Answer {
        OPEN, NOT_RIGHT_NOW
    }

    private record Cause(String name, BiPredicate<Exercise, Snapshot> holds) {}
}
