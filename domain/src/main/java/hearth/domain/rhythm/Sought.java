package hearth.domain.rhythm;

import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library;
import hearth.domain.exercises.StepId;

import java.util.List;
import java.util.Set;

/**
 * A step whose answers may be left behind, and how many of the newest finished sittings that hold one are looked into.
 *
 * @param most of a card the newest counts; of bookings and promises a few may stand at once
 */
public record Sought(ExerciseId exercise, StepId step, int most) {
    private static final int A_FEW = 4;

    /** What these kinds are made of, in any version that this house knows. */
    public static List<Sought> of(Library library, Set<OutcomeKind> kinds) {
        return library.all().stream()
                .flatMap(exercise -> exercise.outcomes().stream().filter(outcome -> kinds.contains(outcome.kind()))
                        .flatMap(outcome -> outcome.steps().stream()
                                .map(step -> new Sought(exercise.id(), step, most(outcome)))))
                .distinct().toList();
    }

    private static int most(Exercise.Outcome outcome) {
        return switch (outcome.kind()) {
            case CARD -> 1;
            case APPOINTMENT, COMMITMENT, AGREEMENT, REPAIR, INSIGHT -> A_FEW;
        };
    }
}
