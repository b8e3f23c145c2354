package hearth.infra.exercises;

import hearth.domain.exercises.Exercise;
import hearth.domain.sittings.CarefulWalk;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** The example in docs/exercise-format.md is a real exercise. */
class DocumentedExampleTest {
    private static final int MOST = 3_000;

    @Test
    void the_example_is_proved_and_can_be_gone_through() {
        OwnExercises own = ExerciseFiles.readOwn(List.of(DocumentedExample.bundle()));
        assertThat(own.leftOut()).isEmpty();
        Exercise exercise = own.taken().getFirst().definition().exercise();
        for (long seed = 1; seed <= 20; seed++) {
            assertThat(CarefulWalk.ofTwoToTheEnd(exercise, new Random(seed)).go(MOST).isOver()).isTrue();
            assertThat(CarefulWalk.ofOneToTheEnd(exercise, new Random(seed)).go(MOST).isOver()).isTrue();
        }
    }
}
