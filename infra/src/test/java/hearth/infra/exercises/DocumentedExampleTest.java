package hearth.infra.exercises;

import hearth.domain.exercises.Exercise;
import hearth.domain.sittings.CarefulWalk;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The example in docs/exercise-format.md is a real exercise. */
class DocumentedExampleTest {
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final int MOST = 3_000;

    @Test
    void the_example_is_proved_and_can_be_gone_through() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("../docs/exercise-format.md"))).results()
                .map(block -> block.group(1)).toList();
        assertThat(blocks).hasSize(2);
        var files = Map.of("exercise.yaml", blocks.get(0), "en.yaml", blocks.get(1));
        Reading reading = ExerciseFiles.read(List.of(new Bundle("docs/good-moment", new TreeMap<>(files))));
        assertThat(reading).isInstanceOf(Reading.Proved.class);
        Exercise exercise = ((Reading.Proved) reading).exercises().getFirst().definition().exercise();
        for (long seed = 1; seed <= 20; seed++) {
            assertThat(CarefulWalk.ofTwoToTheEnd(exercise, new Random(seed)).go(MOST).isOver()).isTrue();
            assertThat(CarefulWalk.ofOneToTheEnd(exercise, new Random(seed)).go(MOST).isOver()).isTrue();
        }
    }
}
