package hearth.domain.exercises;

import hearth.domain.exercises.Step.Actor;
import hearth.domain.exercises.Step.Visibility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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

    static List<Input> justWithinTheLimits() {
        return List.of(new Input.Text(1), new Input.Text(4_000), new Input.Text(10, Duration.ofHours(1)),
                new Input.Statement(4_000), new Input.One(List.of(THIS, THAT)), new Input.One(options(40)),
                new Input.Many(List.of(THIS, THAT), 1), new Input.Many(List.of(THIS, THAT), 2), new Input.Emotions(1),
                new Input.Emotions(10), new Input.Scale(11, 1, options(2)), new Input.Scale(11, 11, options(5)),
                new Input.Timer(Duration.ofSeconds(1)), new Input.Timer(Duration.ofHours(1)),
                new Input.Breathing(Duration.ofSeconds(60), 5), new Input.Breathing(Duration.ofSeconds(60), 12),
                new Input.Depth(options(2)), new Input.Depth(options(5)));
    }

    @ParameterizedTest
    @MethodSource("justWithinTheLimits")
    @DisplayName("E16 an input just within the limits is proved")
    void an_input_just_within_the_limits_is_proved(Input input) {
        assertThat(rules(exercise(alone(step("b", input))))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    @DisplayName("E4 the lowest and the highest level that can be looked for are proved, those beyond are refused")
    void a_level_at_the_edge_is_proved(int level) {
        var rated = step("a", new Input.Scale(Input.Scale.NEVER));
        assertThat(rules(exercise(alone(rated, step("c", new Input.Reading()), whenRated(level))))).isEmpty();
        int beyond = level == 1 ? 0 : level + 1;
        assertThat(rules(exercise(alone(rated, step("c", new Input.Reading()), whenRated(beyond))))).contains("E4");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "40, 5, 9"})
    @DisplayName("E5 E10 as few and as many rounds, tries and goings back as there may be are proved")
    void as_few_and_as_many_as_there_may_be(int rounds, int tries, int most) {
        assertThat(rules(exercise(turns(rounds, tries, most)))).isEmpty();
        assertThat(rules(exercise(turns(rounds == 1 ? 0 : rounds + 1, tries, most)))).containsExactly("E5");
        assertThat(rules(exercise(turns(rounds, tries == 1 ? 0 : tries + 1, most)))).containsExactly("E5");
        assertThat(rules(exercise(turns(rounds, tries, most == 1 ? 0 : most + 1)))).containsExactly("E10");
    }

    private static Part turns(int rounds, int tries, int most) {
        var said = new StepId("said");
        var back = new Step(new StepId("back"), Actor.LISTENER, new Input.Paraphrase(said, tries, 100),
                Visibility.SHARED, Optional.empty(), Optional.empty(), false, false);
        var more = new Step(new StepId("more"), Actor.SPEAKER, new Input.One(List.of(THIS, THAT)), Visibility.SHARED,
                Optional.empty(), Optional.of(new Step.Again(said, THIS, most)), false, false);
        return new Part.Turns(new PartId("turns"), List.of(speaks(said), back, more), rounds, false);
    }

    private static Step speaks(StepId id) {
        return new Step(id, Actor.SPEAKER, new Input.Text(100), Visibility.SHARED, Optional.empty(), Optional.empty(),
                false, false);
    }

    /** Every kind of input, whether it says something in words or choices, and whether it is free words. */
    static List<Arguments> inputs() {
        return List.of(arguments(new Input.Text(10), true, true), arguments(new Input.Statement(10), true, true),
                arguments(new Input.Emotions(1), true, true), arguments(new Input.Agreement(10), true, true),
                arguments(new Input.Paraphrase(new StepId("a"), 1, 10), true, true),
                arguments(new Input.Card(new StepId("a"), 1, 10), true, true),
                arguments(new Input.One(List.of(THIS, THAT)), true, false),
                arguments(new Input.Many(List.of(THIS, THAT), 1), true, false),
                arguments(new Input.Scale(11), false, false), arguments(new Input.Slider(THIS, THAT), false, false),
                arguments(new Input.Depth(List.of(THIS, THAT)), false, false),
                arguments(new Input.WantHave(), false, false),
                arguments(new Input.Timer(Duration.ofSeconds(9)), false, false),
                arguments(new Input.Breathing(Duration.ofSeconds(9), 6), false, false),
                arguments(new Input.Appointment(), false, false), arguments(new Input.Reading(), false, false));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    @DisplayName("E13 where only chosen options are kept, whatever is answered in free words is refused, and nothing else")
    void free_words_are_refused_where_they_would_be_lost(Input input, boolean says, boolean isFree) {
        var flaws = rules(keeping(Exercise.Keeps.ANSWER_ONLY, List.of(), alone(step("b", input))));
        assertThat(flaws.contains("E13")).isEqualTo(isFree);
        assertThat(rules(keeping(Exercise.Keeps.NOTHING, List.of(), alone(step("b", input))))).doesNotContain("E13");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    @DisplayName("E21 a card is made of what says something, and of nothing else")
    void a_card_is_made_of_what_says_something(Input input, boolean says, boolean isFree) {
        var card = new Exercise.Outcome(new OutcomeId("card"), Exercise.OutcomeKind.CARD, List.of(new StepId("b")));
        var flaws = rules(keeping(Exercise.Keeps.WORDS, List.of(card), alone(step("b", input))));
        assertThat(flaws.contains("E21")).isEqualTo(!says);
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

    private static Step whenRated(int level) {
        return new Step(new StepId("b"), Actor.EACH, new Input.Text(10), Visibility.OWN,
                Optional.of(new Step.Condition.Rated(new StepId("a"), level)), Optional.empty(), false, false);
    }

    private static List<OptionId> options(int many) {
        return IntStream.range(0, many).mapToObj(one -> new OptionId("option-" + one)).toList();
    }

    private static Exercise exercise(Part... parts) {
        return keeping(Exercise.Keeps.WORDS, List.of(), parts);
    }

    private static Exercise keeping(Exercise.Keeps keeps, List<Exercise.Outcome> outcomes, Part... parts) {
        return new Exercise(new ExerciseId("some"), 1, Exercise.Phase.NOTICE, Exercise.EngineLeg.EXPERIENCE, 5,
                Exercise.Mode.ASYNC, Exercise.Begins.PLAINLY,
                Optional.empty(), Timing.behind(Exercise.Gate.GENTLE), new Exercise.SoloEnding(List.of()), keeps,
                List.of(),
                Optional.empty(), List.of(parts), outcomes, Set.of(), Optional.empty());
    }
}
