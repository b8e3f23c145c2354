package hearth.domain.sittings;

import hearth.domain.exercises.Exercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Long random walks of two people through every exercise. A failing seed is in the test's name; pin it in {@link #seeds}. */
class WalkTest {
    private static final long[] PINNED = {};
    private static final int STEPS = 80;
    private static final int MOST = 3_000;

    static LongStream seeds() {
        return LongStream.concat(LongStream.of(PINNED), LongStream.range(0, Long.getLong("hearth.walks", 200)));
    }

    private static List<Exercise> exercises() {
        return List.of(Definitions.checkIn(), Definitions.hearMe(), Definitions.timeOut(), Definitions.letter(true),
                Definitions.letter(false), Definitions.lookBack(), Definitions.slower(), Definitions.closer(3),
                Definitions.apart());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("T4 what is offered is accepted, a restart changes nothing, nothing sealed or own crosses over, and no walk ends dead")
    void everyWalkKeepsItsPromises(long seed) {
        for (var exercise : exercises()) {
            CarefulWalk.ofTwo(exercise, new Random(seed)).go(STEPS);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("T4 whoever goes on comes to the end, and there each hears all that is theirs or open, and nothing else")
    void everyWalkThatGoesOnEnds(long seed) {
        for (var exercise : exercises()) {
            assertThat(CarefulWalk.ofTwoToTheEnd(exercise, new Random(seed)).go(MOST).isOver()).as("%s", exercise.id())
                    .isTrue();
        }
    }
}
