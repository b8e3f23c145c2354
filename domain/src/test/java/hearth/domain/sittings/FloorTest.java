package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.Step.Actor;
import hearth.domain.exercises.Step.Visibility;
import hearth.domain.sittings.Command.Verdict;
import hearth.domain.sittings.SittingView.Floor;
import hearth.domain.sittings.SittingView.Offer;
import hearth.domain.sittings.SittingView.Role;
import hearth.domain.sittings.SittingView.Scene;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static hearth.domain.sittings.Definitions.exercise;
import static hearth.domain.sittings.Definitions.step;
import static hearth.domain.sittings.Table.ADA;
import static hearth.domain.sittings.Table.BEN;
import static org.assertj.core.api.Assertions.assertThat;

/** Who speaks, who listens and who waits, as each is told. */
class FloorTest {
    private static Optional<Floor> floor(Table table, PersonId who) {
        return ((Scene.AtStep) table.seenBy(who).scene()).floor();
    }

    private static Role role(Table table, PersonId who) {
        return ((Scene.AtStep) table.seenBy(who).scene()).role();
    }

    private static void speaks(Table table, PersonId speaker, PersonId listener) {
        assertThat(floor(table, speaker)).contains(Floor.SPEAKER);
        assertThat(floor(table, listener)).contains(Floor.LISTENER);
    }

    private static void nobodySpeaks(Table table) {
        assertThat(List.of(floor(table, ADA), floor(table, BEN))).allMatch(Optional::isEmpty);
    }

    @Test
    @DisplayName("T3 the starter has the floor first, keeps it while the other says it back, and hands it over with the round")
    void theFloorIsHandedOver() {
        var table = Table.forTwo(Definitions.hearMe()).atTheFloor();
        speaks(table, ADA, BEN);
        table.says(ADA, "gist", "Sunday");
        speaks(table, ADA, BEN);
        table.says(BEN, "back", "Sunday?").judges(ADA, "back", Verdict.YES).chooses(ADA, "more", "no")
                .says(BEN, "sense", "it does");
        speaks(table, BEN, ADA);
    }

    @Test
    void withoutASwapTheStarterSpeaksInEveryRound() {
        var floor = new Part.Turns(new PartId("floor"),
                List.of(step("gist", Actor.SPEAKER, new Input.Text(100), Visibility.SHARED)), 2, false);
        var table = Table.forTwo(exercise("floor", Exercise.Mode.ASYNC, List.of(), floor)).says(ADA, "gist", "one");
        speaks(table, ADA, BEN);
    }

    @Test
    void whatBothDoHasNoFloorThoughOthersInItsPartHave() {
        var table = Table.forTwo(Definitions.slower()).does(BEN, new Command.Join());
        for (var who : List.of(ADA, BEN)) {
            table.chooses(who, "day", "today").answers(who, "rating", new Value.Rated(6));
        }
        nobodySpeaks(table);
        table.answers(ADA, "breath", new Value.Done()).answers(BEN, "breath", new Value.Done());
        speaks(table, ADA, BEN);
        var together = new Part.Turns(new PartId("both"), List.of(
                step("agree", Actor.TOGETHER, new Input.Agreement(100), Visibility.SHARED),
                step("gist", Actor.SPEAKER, new Input.Text(100), Visibility.SHARED)), 1, false);
        nobodySpeaks(Table.forTwo(exercise("both", Exercise.Mode.ASYNC, List.of(), together)));
    }

    @Test
    void whereNobodySpeaksThereIsNoFloorForWhoeverAnswers() {
        var table = Table.forTwo(Definitions.letter(false)).answers(ADA, "stirred", new Value.Rated(1))
                .says(ADA, "what", "the dishes").chooses(ADA, "kind", "ask").opens(ADA);
        nobodySpeaks(table);
    }

    @Test
    void whoeverHasAnsweredWaits() {
        var table = Table.forTwo(Definitions.hearMe()).arrived().says(ADA, "about", "the dishes")
                .confirms(BEN, "about").says(ADA, "warm", "you sang");
        assertThat(role(table, ADA)).isEqualTo(Role.RESTS);
        assertThat(table.seenBy(ADA).offers()).doesNotContain(Offer.ANSWER);
        table.refuses(ADA, table.answer("warm", new Value.Written("you hummed")), Refusal.NOT_YOUR_TURN);
    }

    @Test
    void whoeverProposedMayProposeAnew() {
        var table = Table.forTwo(Definitions.hearMe()).arrived().says(ADA, "about", "the dishes");
        assertThat(role(table, ADA)).isEqualTo(Role.RESTS);
        assertThat(table.seenBy(ADA).offers()).contains(Offer.ANSWER).doesNotContain(Offer.CONFIRM);
        table.says(ADA, "about", "the weekend").confirms(BEN, "about");
        assertThat(table.heardBy(BEN)).containsExactly("the weekend");
    }
}
