package hearth.infra.exercises;

import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.CarefulWalk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks through everything that is shipped, by two and by one, every promise looked at on every move; more with {@code -Dhearth.walks=…}. */
class ShippedWalksTest {
    private static final int WALKS = Integer.getInteger("hearth.walks", 30);
    private static final int MOST = 3_000;

    static Stream<Exercise> shipped() {
        return ((Reading.Proved) ExerciseFiles.read(ExerciseFolders.shipped())).library().current().stream()
                .map(Definition::exercise);
    }

    static Stream<Exercise> forTwo() {
        return shipped().filter(one -> one.mode() != Exercise.Mode.SOLO);
    }

    static Stream<Exercise> forOne() {
        return shipped().filter(one -> one.solo().exists());
    }

    @ParameterizedTest
    @MethodSource("forTwo")
    @DisplayName("T4 two who pause, rest, change their minds and leave keep every promise at every move")
    void two_who_stop_and_turn_back(Exercise exercise) {
        var walked = new Walked(exercise, "two who stop", CarefulWalk::ofTwo, 400);
        assertThat(walked.asked).as("far enough to mean something").hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("forTwo")
    @DisplayName("E5 two come to the end, and every question is asked on some way there")
    void two_come_to_the_end(Exercise exercise) {
        var walked = new Walked(exercise, "two", CarefulWalk::ofTwoToTheEnd, MOST);
        assertThat(walked.ends).isEqualTo(WALKS);
        assertThat(walked.asked).isEqualTo(questions(exercise.parts()));
    }

    @ParameterizedTest
    @MethodSource("forOne")
    @DisplayName("E5 one comes to the end, and every question of the solo ending is asked on some way there")
    void one_comes_to_the_end(Exercise exercise) {
        var walked = new Walked(exercise, "one", CarefulWalk::ofOneToTheEnd, MOST);
        assertThat(walked.ends).isEqualTo(WALKS);
        assertThat(walked.asked).isEqualTo(questions(exercise.partsFor(1)));
    }

    private static Set<StepId> questions(List<Part> parts) {
        return parts.stream().flatMap(part -> part.steps().stream()).map(Step::id).collect(Collectors.toSet());
    }

    /** What came of all walks through one exercise; the count is printed. */
    private static final class Walked {
        private final Set<StepId> asked = new HashSet<>();
        private int moves;
        private int ends;

        Walked(Exercise exercise, String who, BiFunction<Exercise, Random, CarefulWalk> walk, int most) {
            for (long seed = 1; seed <= WALKS; seed++) {
                var gone = walk.apply(exercise, new Random(seed)).go(most);
                asked.addAll(gone.asked());
                moves += gone.moves();
                ends += gone.isOver() ? 1 : 0;
            }
            System.out.printf("%-16s %-13s %d walks, %d to the end, %d moves, %d questions%n", exercise.id(), who,
                    WALKS,
                    ends, moves, asked.size());
        }
    }
}
