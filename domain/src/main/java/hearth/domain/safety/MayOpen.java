package hearth.domain.safety;

import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.Gate;
import hearth.domain.exercises.Exercise.Use;
import hearth.domain.exercises.Timing.Company;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The one policy about what may be begun. It reads a snapshot and never the moment's doings, and answers every cause with the same
 * refusal, so that nobody can tell from it what somebody else answered or did (safety P3).
 */
public final class MayOpen {
    /**
     * Why something stays closed. The names are for reading this table, by a therapist too; of nobody is it said which one held. The private questions will be one more
     * line.
     */
    private static final List<Cause> CAUSES = List.of(
            new Cause("it takes two, and this circle has one", MayOpen::takesTwoButIsAlone),
            new Cause("a new pair begins with the gentle set", MayOpen::isNotGentleOnTheFirstDay),
            new Cause("whoever goes beyond the gentle set knows what settles them", MayOpen::comesBeforeTheCalmKit),
            new Cause("and the two know how they take a break", MayOpen::comesBeforeThePlan),
            new Cause("what it builds on was gone through before today", MayOpen::comesBeforeWhatItBuildsOn),
            new Cause("what goes deep opens beside a therapist", MayOpen::needsSomebodyBeside),
            new Cause("some things rest for days after they were done", MayOpen::rests),
            new Cause("one hand held out is enough for three hours", MayOpen::comesOnTopOfTheLast),
            new Cause("looking back waits until three hours after a hard moment", MayOpen::comesTooSoonAfter),
            new Cause("on a break each has what is for one, and nothing begins between the two",
                    MayOpen::isForTwoOnABreak));

    private MayOpen() {}

    public static Answer answer(Exercise exercise, Snapshot snapshot) {
        // Every cause is asked every time: which one held must not show in how long the answer took.
        long held = CAUSES.stream().filter(cause -> cause.holds().test(exercise, snapshot)).count();
        return held == 0 ? Answer.OPEN : Answer.NOT_RIGHT_NOW;
    }

    /** The table, by its names. */
    public static List<String> causes() {
        return CAUSES.stream().map(Cause::name).toList();
    }

    private static boolean takesTwoButIsAlone(Exercise exercise, Snapshot snapshot) {
        return !snapshot.circle().isCouple() && !exercise.solo().exists();
    }

    private static boolean isNotGentleOnTheFirstDay(Exercise exercise, Snapshot snapshot) {
        return isBeyondGentle(exercise, snapshot) && !snapshot.today().isAfter(snapshot.formedOn());
    }

    private static boolean comesBeforeTheCalmKit(Exercise exercise, Snapshot snapshot) {
        return isBeyondGentle(exercise, snapshot) && exercise.gate() != Gate.AFTER_THE_PLAN
                && !snapshot.standing().basics().ownCalmKit();
    }

    private static boolean comesBeforeThePlan(Exercise exercise, Snapshot snapshot) {
        return isBeyondGentle(exercise, snapshot) && !snapshot.standing().basics().plan();
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

    private static boolean comesBeforeWhatItBuildsOn(Exercise exercise, Snapshot snapshot) {
        return snapshot.circle().isCouple()
                && exercise.timing().after().stream().anyMatch(after -> !snapshot.standing().hasBehind(after));
    }

    private static boolean needsSomebodyBeside(Exercise exercise, Snapshot snapshot) {
        return exercise.timing().company().filter(Company.THERAPIST::equals).isPresent()
                && isByThemselves(exercise, snapshot);
    }

    /** So many whole days lie between, so it is never less than that by the clock. */
    private static boolean rests(Exercise exercise, Snapshot snapshot) {
        int days = exercise.timing().daysBetween();
        return days > 0 && Optional.ofNullable(snapshot.lately().finished().get(exercise.id()))
                .filter(last -> !last.plusDays(days).isBefore(snapshot.today())).isPresent();
    }

    /** Whether it's worth saying that somebody belongs beside it: from one's own word, or from what both gave. */
    public static boolean isByThemselves(Exercise exercise, Snapshot snapshot) {
        return exercise.timing().company().isPresent() && !snapshot.standing().hasCompanyFor(exercise);
    }

    private static boolean isForTwoOnABreak(Exercise exercise, Snapshot snapshot) {
        return snapshot.circle().isCouple() && exercise.mode() != Exercise.Mode.SOLO && snapshot.lately().apart();
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
