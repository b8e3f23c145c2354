package hearth.domain.exercises;

import hearth.domain.exercises.Exercise.Gate;
import hearth.domain.exercises.Exercise.Outcome;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.Step.Visibility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class ExerciseTest {
    private static final StepId AFRAID = new StepId("afraid");
    private static final Input YES_OR_NO = new Input.One(List.of(new OptionId("yes"), new OptionId("no")));
    private static final Step ASKS = step("afraid", YES_OR_NO);
    private static final Step READS = after(AFRAID, step("not-this", new Input.Reading()));

    @Test
    @DisplayName("P14 an answer in private that only leads to something to read is not read back")
    void whatOnlyLeadsOnIsNotReadBack() {
        assertThat(exercise(List.of(), ASKS, READS).onlyLeadsOn(ASKS)).isTrue();
    }

    @Test
    void anAnswerOfWhichSomethingIsMadeIsReadBack() {
        var card = new Outcome(new OutcomeId("card"), OutcomeKind.CARD, List.of(AFRAID));
        assertThat(exercise(List.of(card), ASKS, READS).onlyLeadsOn(ASKS)).as("a card is made of it").isFalse();
        var shared = new Step(AFRAID, Step.Actor.EACH, YES_OR_NO, Visibility.SHARED, Optional.empty(), Optional.empty(),
                false, false);
        assertThat(exercise(List.of(), shared, READS).onlyLeadsOn(shared)).as("both read it").isFalse();
        var offered = new Step(AFRAID, Step.Actor.EACH, YES_OR_NO, Visibility.OWN, Optional.empty(), Optional.empty(),
                false, true);
        assertThat(exercise(List.of(), offered, READS).onlyLeadsOn(offered)).as("a therapist may read it").isFalse();
        var written = step("afraid", new Input.Text(100));
        assertThat(exercise(List.of(), written, READS).onlyLeadsOn(written)).as("words").isFalse();
    }

    @Test
    void anAnswerThatLeadsNowhereOrToAnotherQuestionIsReadBack() {
        assertThat(exercise(List.of(), ASKS, step("read", new Input.Reading())).onlyLeadsOn(ASKS))
                .as("read in any case").isFalse();
        assertThat(exercise(List.of(), ASKS, after(AFRAID, step("how", new Input.Text(100)))).onlyLeadsOn(ASKS))
                .as("leads to a question").isFalse();
        var other = step("other", YES_OR_NO);
        assertThat(exercise(List.of(), ASKS, other, after(other.id(), step("read", new Input.Reading())))
                .onlyLeadsOn(ASKS)).as("another question leads there").isFalse();
    }

    @Test
    void aloneOneGoesThroughTheSoloEndingAndTwoThroughAllOfIt() {
        var exercise = exercise(List.of(), ASKS, READS);
        assertThat(exercise.partsFor(2)).hasSize(2);
        assertThat(exercise.partsFor(1)).extracting(part -> part.id().value()).containsExactly("alone");
    }

    @Test
    void behindAnotherGateItIsTheSame() {
        var exercise = exercise(List.of(), ASKS, READS);
        var later = exercise.behind(Gate.AFTER_THE_BASICS);
        assertThat(later.gate()).isEqualTo(Gate.AFTER_THE_BASICS);
        assertThat(later.behind(exercise.gate())).isEqualTo(exercise);
    }

    @Test
    void theHouseKnowsItByWhatItIsFor() {
        var exercise = exercise(List.of(), ASKS, READS);
        assertThat(exercise.isFor(Exercise.Use.OWN_CALM)).isTrue();
        assertThat(exercise.isFor(Exercise.Use.A_TALK)).isFalse();
    }

    private static Step step(String id, Input input) {
        return new Step(new StepId(id), Step.Actor.EACH, input, Visibility.OWN, Optional.empty(), Optional.empty(),
                false, false);
    }

    private static Step after(StepId earlier, Step step) {
        return new Step(step.id(), step.actor(), step.input(), step.visibility(),
                Optional.of(new Step.Condition.Chose(earlier, List.of(new OptionId("yes")))), step.again(),
                step.optional(), step.offerable());
    }

    private static Exercise exercise(List<Outcome> outcomes, Step... steps) {
        var alone = new Part.Alone(new PartId("alone"), List.of(steps));
        var end = new Part.Turns(new PartId("end"), List.of(step("last", new Input.Reading())), 1, false);
        return new Exercise(new ExerciseId("some"), 1, Exercise.Phase.NOTICE, Exercise.EngineLeg.EXPERIENCE, 5,
                Exercise.Mode.SOLO, Exercise.Begins.PLAINLY, Optional.empty(), Timing.behind(Gate.GENTLE),
                new Exercise.SoloEnding(List.of(alone.id())), Exercise.Keeps.WORDS, List.of(), Optional.empty(),
                List.of(alone, end), outcomes, Set.of(Exercise.Use.OWN_CALM), Optional.empty());
    }
}
