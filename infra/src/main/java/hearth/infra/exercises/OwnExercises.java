package hearth.infra.exercises;

import hearth.infra.exercises.Reading.ProvedExercise;

import java.util.List;
import java.util.stream.Stream;

/**
 * A practice's own exercises, each for itself.
 *
 * @param taken those that hold
 * @param leftOut why the others are left out, by file and line
 */
public record OwnExercises(List<ProvedExercise> taken, List<Finding> leftOut) {
    public static final OwnExercises NONE = new OwnExercises(List.of(), List.of());

    public OwnExercises {
        taken = List.copyOf(taken);
        leftOut = List.copyOf(leftOut);
    }

    OwnExercises and(OwnExercises others) {
        return new OwnExercises(Stream.concat(taken.stream(), others.taken.stream()).toList(),
                Stream.concat(leftOut.stream(), others.leftOut.stream()).toList());
    }
}
