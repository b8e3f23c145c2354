package hearth.domain.sittings;

import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.Outcome;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.OutcomeId;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.Step.Actor;
import hearth.domain.exercises.Step.Visibility;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.SittingView.Repair;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static hearth.domain.sittings.Definitions.exercise;
import static hearth.domain.sittings.Definitions.one;
import static hearth.domain.sittings.Definitions.step;
import static hearth.domain.sittings.Definitions.when;
import static hearth.domain.sittings.Table.ADA;
import static hearth.domain.sittings.Table.BEN;
import static org.assertj.core.api.Assertions.assertThat;

class MendingTest {
    private static final OutcomeId RUB = new OutcomeId("rub");
    private static final OutcomeId DEEP = new OutcomeId("deep");

    /** A word from each, whether it reached, and where it did, how it landed; it leaves one repair always and one only where that was asked. */
    private static Exercise rub() {
        var asked = when(step("landed", Actor.EACH, new Input.Scale(Input.Scale.NEVER), Visibility.OWN), "reached",
                "yes");
        var part = new Part.Turns(new PartId("rub"), List.of(
                step("words", Actor.STARTER, new Input.Text(200), Visibility.SHARED),
                step("reached", Actor.OTHER, one("yes", "no"), Visibility.SHARED),
                asked), 1, false);
        var made = exercise("rub", Exercise.Mode.ASYNC, List.of(), part);
        return new Exercise(made.id(), made.version(), made.phase(), made.leg(), made.minutes(), made.mode(),
                made.begins(), made.cadence(), made.timing(), made.solo(), made.keeps(), made.sources(), made.review(),
                made.parts(),
                List.of(new Outcome(RUB, OutcomeKind.REPAIR, List.of(new StepId("words"))),
                        new Outcome(new OutcomeId("line"), OutcomeKind.INSIGHT, List.of(new StepId("words"))),
                        new Outcome(DEEP, OutcomeKind.REPAIR, List.of(new StepId("words")), Optional.empty(),
                                Optional.of(new StepId("landed")), Optional.empty())),
                made.uses(), made.endingRating());
    }

    private static Table answered(String reached) {
        return Table.forTwo(rub()).says(ADA, "words", "sorry").chooses(BEN, "reached", reached);
    }

    private static Table over() {
        return answered("no");
    }

    @Test
    @DisplayName("Y4 each says alone that it has landed; nothing of it is in the other's view until both have")
    void eachSaysItAlone() {
        var table = over();
        var before = table.seenBy(BEN);
        assertThat(before.repairs()).containsExactly(new Repair(RUB, false, false));
        table.does(ADA, new Command.Mend(RUB));
        assertThat(table.seenBy(ADA).repairs()).containsExactly(new Repair(RUB, true, false));
        assertThat(table.seenBy(BEN)).isEqualTo(before);
        table.does(BEN, new Command.Mend(RUB));
        assertThat(table.seenBy(ADA).repairs()).isEqualTo(table.seenBy(BEN).repairs())
                .containsExactly(new Repair(RUB, true, true));
    }

    @Test
    @DisplayName("Y4 it is said once, of a repair, when it is over; and where it was asked how it landed, only if it came to that")
    void whatCanLand() {
        Table.forTwo(rub()).refuses(ADA, new Command.Mend(RUB), Refusal.NOT_HERE);
        over().does(ADA, new Command.Mend(RUB)).refuses(ADA, new Command.Mend(RUB), Refusal.NOT_HERE)
                .refuses(ADA, new Command.Mend(new OutcomeId("line")), Refusal.NOT_HERE)
                .refuses(BEN, new Command.Mend(DEEP), Refusal.NOT_HERE);

        var landed = answered("yes").answers(ADA, "landed", new Value.Rated(3)).answers(BEN, "landed",
                new Value.Rated(9));
        assertThat(landed.seenBy(ADA).repairs()).extracting(Repair::outcome).containsExactly(RUB, DEEP);
        landed.does(BEN, new Command.Mend(DEEP));
        assertThat(landed.seenBy(BEN).repairs()).containsExactly(new Repair(RUB, false, false),
                new Repair(DEEP, true, false));
        assertThat(landed.seenBy(BEN).closed().repairs()).isEmpty();
        assertThat(Table.forTwo(rub()).does(BEN, new Command.Leave()).seenBy(ADA).repairs()).isEmpty();
        assertThat(Stillness.refuses(new Command.Mend(RUB))).contains(Refusal.ON_A_BREAK);
    }
}
