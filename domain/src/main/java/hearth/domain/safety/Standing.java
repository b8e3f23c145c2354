package hearth.domain.safety;

import hearth.domain.circles.CircleId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.Mode;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library;
import hearth.domain.exercises.Timing.After;
import hearth.domain.rhythm.Days.Beside;
import hearth.domain.rhythm.Days.Day;
import hearth.domain.rhythm.Days.Run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a person stands, as it was when today began: nothing that either does today shows in it.
 *
 * @param basics what they can lean on when it gets hard
 * @param runs what they, or the two, have gone through of what others build on
 * @param ownCompany whether this person has agreed to a therapist beside them
 * @param company whether both have, and work with one
 */
public record Standing(Basics basics, List<Run> runs, boolean ownCompany, boolean company) {
    public Standing {
        runs = List.copyOf(runs);
    }

    /** From what this person may know of: their own, and what both saw. */
    public static Standing of(Day day, Library library, CircleId circle, LocalDate today) {
        var alone = library.thoseOf(Mode.SOLO);
        return new Standing(Basics.of(day.finished(), library, circle, today),
                day.runs().stream().filter(one -> one.on().isBefore(today) && counts(one, circle, alone)).toList(),
                isBefore(day.beside().flatMap(Beside::mine), today),
                isBefore(day.beside().flatMap(Beside::ours), today));
    }

    private static boolean counts(Run run, CircleId circle, Set<ExerciseId> alone) {
        return run.circle().equals(circle) || alone.contains(run.exercise());
    }

    private static boolean isBefore(Optional<LocalDate> day, LocalDate today) {
        return day.filter(one -> one.isBefore(today)).isPresent();
    }

    boolean hasBehind(After after) {
        return runs.stream().filter(run -> run.exercise().equals(after.exercise()))
                .filter(run -> run.undisturbed() || !after.undisturbed()).count() >= after.times();
    }

    /** For what one does alone one's own word is enough; what the other agreed to never enters there. */
    boolean hasCompanyFor(Exercise exercise) {
        return exercise.mode() == Mode.SOLO ? ownCompany : company;
    }
}
