package hearth.infra.sittings;

import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Exercise;
import hearth.domain.sittings.CarefulWalk;
import hearth.domain.sittings.Storing;
import hearth.infra.exercises.ExerciseFiles;
import hearth.infra.exercises.ExerciseFolders;
import hearth.infra.exercises.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks in which everything that is read again was text in between, in the forms in which the log and the pages are stored. */
class StoredWalksTest {
    private static final int WALKS = 3;
    private static final int MOST = 3_000;
    private static final Storing AS_TEXT = new Storing(facts -> EventCodec.decode(EventCodec.encode(facts)),
            page -> PageCodec.decode(page.name(), PageCodec.encode(page)));

    static Stream<Exercise> shipped() {
        return ((Reading.Proved) ExerciseFiles.read(ExerciseFolders.shipped())).library().current().stream()
                .map(Definition::exercise);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    @DisplayName("T4 whoever comes again after a restart sees the same, read from what is stored")
    void whoeverComesAgainSeesTheSame(Exercise exercise) {
        for (long seed = 1; seed <= WALKS; seed++) {
            if (exercise.mode() != Exercise.Mode.SOLO) {
                CarefulWalk.ofTwo(exercise, new Random(seed)).stored(AS_TEXT).go(400);
                assertThat(CarefulWalk.ofTwoToTheEnd(exercise, new Random(seed)).stored(AS_TEXT).go(MOST).isOver())
                        .isTrue();
            } else {
                assertThat(CarefulWalk.ofOneToTheEnd(exercise, new Random(seed)).stored(AS_TEXT).go(MOST).isOver())
                        .isTrue();
            }
        }
    }
}
