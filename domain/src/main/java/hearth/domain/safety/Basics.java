package hearth.domain.safety;

import hearth.domain.circles.CircleId;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.rhythm.Days.Finished;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody can lean on when it gets hard, as it stood when today began: what was finished today counts from tomorrow on, so
 * nothing that either does today shows in what the other may begin.
 *
 * @param ownCalmKit whether this person knows what settles them
 * @param plan whether the two have agreed how they take a break
 */
public record Basics(boolean ownCalmKit, boolean plan) {
    public static final ExerciseId CALM_KIT = new ExerciseId("calm-kit");
    public static final ExerciseId TIME_OUT_PLAN = new ExerciseId("time-out-plan");

    /** From what this person may know of: their own, and what the circle finished together. */
    public static Basics of(List<Finished> finished, CircleId circle, LocalDate today) {
        var before = finished.stream().filter(one -> one.firstOn().isBefore(today)).toList();
        return new Basics(before.stream().anyMatch(one -> one.exercise().equals(CALM_KIT)),
                before.stream().anyMatch(one -> one.exercise().equals(TIME_OUT_PLAN) && one.circle().equals(circle)));
    }
}
