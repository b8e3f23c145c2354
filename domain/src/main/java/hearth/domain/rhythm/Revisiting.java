package hearth.domain.rhythm;

import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseId;

import java.util.List;
import java.util.Optional;

/**
 * What somebody comes back to, and by what.
 *
 * @param undertakings what this person agreed to or meant to do, as it stands
 * @param with what may be begun now to look at such a thing again
 */
public record Revisiting(List<Undertaking> undertakings, List<Exercise> with) {
    public static final Revisiting NOTHING = new Revisiting(List.of(), List.of());

    public Revisiting {
        undertakings = List.copyOf(undertakings);
        with = List.copyOf(with);
    }

    /** What the two agreed is looked at by the two, and what one meant to do by that one alone. */
    public Optional<ExerciseId> with(Undertaking one) {
        return with.stream().filter(exercise -> one.together() != (exercise.mode() == Exercise.Mode.SOLO))
                .map(Exercise::id).findFirst();
    }

    /** What stands under this keepsake. */
    public Optional<Undertaking> of(Keepsake keepsake) {
        return undertakings.stream().filter(one -> one.keepsake().equals(keepsake)).findFirst();
    }
}
