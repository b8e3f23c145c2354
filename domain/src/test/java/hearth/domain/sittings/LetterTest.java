package hearth.domain.sittings;

import hearth.domain.exercises.PartId;
import hearth.domain.sittings.Command.Verdict;
import hearth.domain.sittings.SittingView.Offer;
import hearth.domain.sittings.SittingView.Scene;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static hearth.domain.sittings.Table.ADA;
import static hearth.domain.sittings.Table.BEN;
import static org.assertj.core.api.Assertions.assertThat;

/** One of the two writes, and sends it; and what was opened is said back. */
class LetterTest {
    private final Table knocking = Table.forTwo(Definitions.letter(true));

    private static Table written(Table table) {
        return table.answers(ADA, "stirred", new Value.Rated(2)).says(ADA, "what", "the dishes")
                .chooses(ADA, "kind", "ask");
    }

    @Test
    @DisplayName("T5 before it is sent, the other sees and may nothing, whatever the writer does")
    void beforeItIsSentThereIsNothing() {
        var before = knocking.seenBy(BEN);
        assertThat(before.offers()).isEmpty();
        written(knocking);
        knocking.does(ADA, new Command.NotToday()).does(ADA, new Command.ComeBack());
        assertThat(knocking.sitting.isHiddenFrom(BEN)).isTrue();
        assertThat(knocking.seenBy(BEN)).isEqualTo(before);
        knocking.refuses(BEN, new Command.Open(1), Refusal.NOT_HERE);
    }

    @Test
    @DisplayName("T5 sent, it asks for a good moment and shows no word; opened, it is there for both")
    void itAsksForAGoodMoment() {
        written(knocking).opens(ADA);
        assertThat(knocking.sitting.isHiddenFrom(BEN)).isFalse();
        assertThat(knocking.seenBy(BEN).scene()).isEqualTo(new Scene.Asked(new PartId("letter"), 1));
        assertThat(knocking.heardBy(BEN)).isEmpty();
        knocking.opens(BEN);
        assertThat(knocking.heardBy(BEN)).containsExactly("the dishes", "[ask]");
        assertThat(knocking.heardBy(ADA)).containsExactly("the dishes", "[ask]");
    }

    @Test
    @DisplayName("P6 when the other puts it off, comes back to it or leaves it, its writer sees nothing of that")
    void puttingItOffIsPrivate() {
        written(knocking).opens(ADA);
        var before = knocking.seenBy(ADA);
        knocking.does(BEN, new Command.NotToday());
        assertThat(knocking.seenBy(BEN).scene()).isEqualTo(new Scene.Resting(false));
        assertThat(knocking.seenBy(ADA)).isEqualTo(before);
        knocking.does(BEN, new Command.ComeBack()).does(BEN, new Command.Leave());
        assertThat(knocking.seenBy(ADA)).isEqualTo(before);
        assertThat(knocking.seenBy(BEN).scene()).isEqualTo(new Scene.Over(false));
    }

    @Test
    void unreadItCanBeTakenBackAndWrittenAnew() {
        written(knocking).opens(ADA).does(ADA, new Command.NotYet(1));
        assertThat(knocking.sitting.isHiddenFrom(BEN)).isTrue();
        knocking.says(ADA, "what", "the evening").opens(ADA).opens(BEN);
        assertThat(knocking.heardBy(BEN)).containsExactly("the evening", "[ask]");
        knocking.refuses(ADA, new Command.NotYet(1), Refusal.MOMENT_PASSED);
    }

    @Test
    void whoeverLeavesBeforeItIsReadTakesItAlong() {
        written(knocking).opens(ADA).does(ADA, new Command.Leave());
        assertThat(knocking.sitting.isHiddenFrom(BEN)).isTrue();
        assertThat(knocking.heardBy(ADA)).contains("the dishes");
    }

    @Test
    void withoutKnockingItOpensAsItIsSentAndItsChoiceLeadsOn() {
        var table = written(Table.forTwo(Definitions.letter(false))).opens(ADA);
        assertThat(table.heardBy(BEN)).containsExactly("the dishes", "[ask]");
        table.says(BEN, "back", "too many dishes").judges(ADA, "back", Verdict.YES).says(BEN, "reply", "I'll wash");
        assertThat(table.seenBy(ADA).scene()).isEqualTo(new Scene.Over(true));
        assertThat(table.heardBy(BEN)).doesNotContain("2");
    }

    @Test
    void aHighRatingBringsAnotherStepToItsOwnerAlone() {
        knocking.answers(ADA, "stirred", new Value.Rated(6));
        assertThat(((Scene.OwnPace) knocking.seenBy(ADA).scene()).items()).extracting(item -> item.step().value())
                .containsExactly("stirred", "breathe", "what", "kind");
        knocking.answers(ADA, "stirred", new Value.Rated(5));
        assertThat(((Scene.OwnPace) knocking.seenBy(ADA).scene()).items()).hasSize(3);
    }

    @Test
    void aloneItEndsInWordsOfOnesOwn() {
        var alone = written(Table.alone(Definitions.letter(true))).opens(ADA);
        assertThat(alone.seenBy(ADA).scene()).isEqualTo(new Scene.Over(true));
        assertThat(alone.heardBy(ADA)).contains("the dishes");
    }

    @Test
    @DisplayName("T6 what has opened is said back and stays in sight; what was kept back is passed over")
    void whatHasOpenedIsSaidBack() {
        var table = lookingBack().opens(ADA).opens(BEN);
        assertThat(table.sitting.place()).isInstanceOf(Sitting.Place.Together.class);
        table.says(BEN, "said-back", "it was loud").judges(ADA, "said-back", Verdict.YES).says(BEN, "sense", "yes");
        assertThat(table.heardBy(ADA)).contains("too loud", "too quiet");
        assertThat(table.seenBy(ADA).offers()).contains(Offer.ANSWER);

        var kept = lookingBack()
                .does(ADA, new Command.KeepBack(new hearth.domain.exercises.StepId("how-it-was"), true)).opens(ADA)
                .opens(BEN);
        assertThat(((Scene.AtStep) kept.seenBy(BEN).scene()).step().value()).isEqualTo("sense");
        kept.says(BEN, "sense", "I don't know it yet");
        assertThat(((Scene.AtStep) kept.seenBy(ADA).scene()).step().value()).isEqualTo("said-back");
    }

    private static Table lookingBack() {
        return Table.forTwo(Definitions.lookBack()).says(ADA, "how-it-was", "too loud").says(ADA, "mine", "late")
                .says(BEN, "how-it-was", "too quiet").says(BEN, "mine", "tired");
    }
}
