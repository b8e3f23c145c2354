package hearth.domain.exercises;

import hearth.domain.exercises.Step.Actor;
import hearth.domain.exercises.Step.Visibility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What the schema would already refuse in a file, the proof refuses too; the rest is told by the files that fail. */
class ProofTest {
    private static final OptionId THIS = new OptionId("this");
    private static final OptionId THAT = new OptionId("that");

    static List<Input> beyondTheLimits() {
        return List.of(new Input.Text(0), new Input.Text(4_001),
                new Input.Text(10, Duration.ofMinutes(61)), new Input.Statement(0), new Input.Statement(4_001),
                new Input.Agreement(0),
                new Input.Paraphrase(new StepId("a"), 3, 0),
                new Input.One(List.of(THIS)), new Input.One(List.of()), new Input.One(Collections.nCopies(41, THIS)),
                new Input.Many(List.of(THIS, THAT), 0), new Input.Many(List.of(THIS, THAT), 3), new Input.Emotions(0),
                new Input.Emotions(11), new Input.Scale(0), new Input.Scale(12), new Input.Timer(Duration.ZERO),
                new Input.Timer(Duration.ofMinutes(61)), new Input.Breathing(Duration.ZERO, 6),
                new Input.Breathing(Duration.ofSeconds(60), 4), new Input.Breathing(Duration.ofSeconds(60), 13),
                new Input.Scale(11, 0, List.of()), new Input.Scale(11, 12, List.of()),
                new Input.Scale(11, 0, 11, List.of()), new Input.Scale(11, 12, 11, List.of()),
                new Input.Depth(List.of(THIS)), new Input.Depth(Collections.nCopies(6, THIS)),
                new Input.Card(new StepId("a"), 0, 100), new Input.Card(new StepId("a"), 61, 100),
                new Input.Card(new StepId("a"), 8, 0), new Input.Card(new StepId("a"), 8, 4_001),
                new Input.Scale(11, 11, List.of(THIS)), new Input.Scale(11, 11, Collections.nCopies(6, THIS)));
    }

    @ParameterizedTest
    @MethodSource("beyondTheLimits")
    @DisplayName("E16 an input beyond the limits is refused")
    void an_input_beyond_the_limits_is_refused(Input input) {
        assertThat(rules(exercise(new Part.Alone(new PartId("alone"), List.of(step("b", input)))))).contains("E16");
    }

    @Test
    @DisplayName("E5 nothing to go through is refused")
    void nothing_to_go_through_is_refused() {
        assertThat(rules(exercise())).contains("E5");
        assertThat(rules(exercise(new Part.Alone(new PartId("alone"), List.of())))).contains("E5");
        var turns = new Part.Turns(new PartId("turns"), List.of(step("a", new Input.Reading())), 0, false);
        assertThat(rules(exercise(turns))).contains("E5");
    }

    @Test
    @DisplayName("E4 a condition on no option is refused, and one on itself")
    void a_condition_on_no_option_is_refused() {
        var asked = step("a", new Input.One(List.of(THIS, THAT)));
        assertThat(rules(exercise(alone(asked, conditioned("b", "a", List.of()))))).contains("E4");
        assertThat(rules(exercise(alone(asked, conditioned("b", "b", List.of(THIS)))))).contains("E4");
        assertThat(rules(exercise(alone(asked, conditioned("b", "a", List.of(THIS)))))).isEmpty();
    }

    @Test
    void a_flaw_points_at_its_place() {
        assertThat(Proof.of(exercise(alone(step("a", new Input.Reading()), step("a", new Input.Reading())))))
                .containsExactly(new Flaw("E1", "/parts/0/steps/1/step", "Another step is already called a."));
    }

    private static List<String> rules(Exercise exercise) {
        return Proof.of(exercise).stream().map(Flaw::rule).toList();
    }

    private static Part alone(Step... steps) {
        return new Part.Alone(new PartId("alone"), List.of(steps));
    }

    private static Step step(String id, Input input) {
        return new Step(new StepId(id), Actor.EACH, input, Visibility.OWN, Optional.empty(), Optional.empty(), false,
                false);
    }

    private static Step conditioned(String id, String on, List<OptionId> options) {
        return new Step(new StepId(id), Actor.EACH, new Input.Text(10), Visibility.OWN,
                Optional.of(new Step.Condition.Chose(new StepId(on), options)), Optional.empty(), false, false);
    }

    private static Exercise exercise(Part... parts) {
        return new Exercise(new ExerciseId("some"), 1, Exercise.Phase.NOTICE, Exercise.EngineLeg.EXPERIENCE, 5,
                Exercise.Mode.ASYNC, Exercise.Begins.PLAINLY,
                Optional.empty(), Timing.behind(Exercise.Gate.GENTLE), new Exercise.SoloEnding(List.of()),
                Exercise.Keeps.WORDS,
                List.of(),
                Optional.empty(), List.of(parts), List.of(), Set.of(), Optional.empty());
    }
}
