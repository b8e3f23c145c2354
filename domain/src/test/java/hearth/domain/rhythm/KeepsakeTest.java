package hearth.domain.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.Outcome;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.OutcomeId;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.StepId;
import hearth.domain.exercises.Timing;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.SittingView.Heard;
import hearth.domain.sittings.SittingView.Scene;
import hearth.domain.sittings.Value;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class KeepsakeTest {
    private static final PersonId ADA = new PersonId(new UUID(0, 1));
    private static final PersonId BEN = new PersonId(new UUID(0, 2));
    private static final Exercise EXERCISE = new Exercise(new ExerciseId("kit"), 1, Exercise.Phase.NOTICE,
            Exercise.EngineLeg.EXPERIENCE, 5, Exercise.Mode.ASYNC, Exercise.Begins.PLAINLY, Optional.empty(),
            Timing.behind(Exercise.Gate.GENTLE),
            new Exercise.SoloEnding(List.of()), Exercise.Keeps.WORDS, List.of(), Optional.empty(), List.of(),
            List.of(new Outcome(new OutcomeId("helps"), OutcomeKind.CARD,
                    List.of(new StepId("keep"), new StepId("tools"))),
                    new Outcome(new OutcomeId("promise"), OutcomeKind.COMMITMENT, List.of(new StepId("promise")))),
            Set.of(), Optional.empty());

    private static SittingView view(Scene scene, Heard... heard) {
        return new SittingView(new SittingId(new UUID(0, 9)), EXERCISE.id(), 1, new SittingView.Place(3, 3), scene,
                List.of(heard), List.of());
    }

    private static Heard said(String step, PersonId who, Optional<String> words) {
        return new Heard(new PartId("part"), 1, new StepId(step), Optional.of(who), words.map(Value.Written::new),
                false, false);
    }

    private static Heard said(String step, PersonId who, String words) {
        return said(step, who, Optional.of(words));
    }

    @Test
    void aFinishedSittingLeavesWhatItsOutcomesPointAtInTheirOrder() {
        var tools = said("tools", ADA, "cold water");
        var keep = said("keep", ADA, "the window seat");

        var kept = Keepsake.of(EXERCISE, view(new Scene.Over(true), tools, said("other", ADA, "no"), keep));

        assertThat(kept).singleElement().isEqualTo(new Keepsake(EXERCISE.id(), 1, new OutcomeId("helps"),
                OutcomeKind.CARD, new SittingId(new UUID(0, 9)), List.of(keep, tools)));
    }

    @Test
    void whatIsNotFinishedOrWasLeftLeavesNothing() {
        var tools = said("tools", ADA, "cold water");

        assertThat(Keepsake.of(EXERCISE, view(new Scene.Over(false), tools))).isEmpty();
        assertThat(Keepsake.of(EXERCISE, view(new Scene.Resting(false), tools))).isEmpty();
    }

    @Test
    void eachOnesLastWordCounts() {
        var kept = Keepsake.of(EXERCISE, view(new Scene.Over(true), said("promise", ADA, "soup"),
                said("promise", BEN, "the sauna"), said("promise", ADA, "bread")));

        assertThat(kept.getFirst().heard()).containsExactly(said("promise", ADA, "bread"),
                said("promise", BEN, "the sauna"));
    }

    @Test
    void aRemovedWordStaysAsRemovedAndOnlyRemovedWordsLeaveNothing() {
        var gone = said("keep", ADA, Optional.empty());
        var tools = said("tools", ADA, "cold water");

        assertThat(Keepsake.of(EXERCISE, view(new Scene.Over(true), gone, tools)).getFirst().heard())
                .containsExactly(gone, tools);
        assertThat(Keepsake.of(EXERCISE, view(new Scene.Over(true), gone))).isEmpty();
    }
}
