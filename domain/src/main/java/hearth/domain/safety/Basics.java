package hearth.domain.safety;

import hearth.domain.circles.CircleId;
import hearth.domain.exercises.Exercise.Use;
import hearth.domain.exercises.Library;
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
    /** From what this person may know of: their own, and what the circle finished together. */
    public static Basics of(List<Finished> finished, Library library, CircleId circle, LocalDate today) {
        var calm = library.thoseFor(Use.OWN_CALM);
        var plans = library.thoseFor(Use.BREAK_PLAN);
        var before = finished.stream().filter(one -> one.firstOn().isBefore(today)).toList();
        return new Basics(before.stream().anyMatch(one -> calm.contains(one.exercise())),
                before.stream().anyMatch(one -> plans.contains(one.exercise()) && one.circle().equals(circle)));
    }
}
