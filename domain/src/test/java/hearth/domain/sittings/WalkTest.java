package hearth.domain.sittings;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** Long random walks of two people through every exercise. A failing seed is in the test's name; pin it in {@link #seeds}. */
class WalkTest {
    private static final long[] PINNED = {};
    private static final int STEPS = 80;

    static LongStream seeds() {
        return LongStream.concat(LongStream.of(PINNED), LongStream.range(0, Long.getLong("hearth.walks", 400)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("T4 what is offered is accepted, the fold is the state, nothing sealed or own crosses over, and no walk ends dead")
    void everyWalkKeepsItsPromises(long seed) {
        for (var exercise : List.of(Definitions.checkIn(), Definitions.hearMe(), Definitions.timeOut(),
                Definitions.letter(true),
                Definitions.letter(false), Definitions.lookBack())) {
            CarefulWalk.ofTwo(exercise, new Random(seed)).go(STEPS);
        }
    }
}
