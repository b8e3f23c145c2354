package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.CircleId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import static hearth.domain.sittings.Table.ADA;
import static hearth.domain.sittings.Table.BEN;
import static org.assertj.core.api.Assertions.assertThat;

/** Where somebody goes on who begins an exercise that is under way. */
class BegunAgainTest {
    private static boolean goesOn(Table table, PersonId who) {
        return table.seenBy(who).goesOnIn(table.exercise);
    }

    private static Table written(Table letter) {
        return letter.answers(ADA, "stirred", new Value.Rated(2)).says(ADA, "what", "the dishes").chooses(ADA, "kind",
                "ask");
    }

    @Test
    void whatIsUnderWayIsGoneOnWith() {
        var table = Table.forTwo(Definitions.hearMe());
        assertThat(goesOn(table, BEN)).as("waiting for both").isTrue();
        table.does(BEN, new Command.Join());
        assertThat(goesOn(table, ADA)).as("at one's own pace").isTrue();
        var floor = Table.forTwo(Definitions.hearMe()).atTheFloor();
        assertThat(goesOn(floor, ADA)).as("in turns").isTrue();
        floor.does(BEN, new Command.Pause());
        assertThat(goesOn(floor, ADA)).as("on a breather").isTrue();
        assertThat(goesOn(Table.forTwo(Definitions.checkIn()).says(ADA, "thanks", "tea").opens(ADA), ADA))
                .as("kept until the other opens too").isTrue();
    }

    @Test
    void whatWasPutDownOrIsOverIsBegunAnew() {
        var table = Table.forTwo(Definitions.hearMe()).atTheFloor().does(ADA, new Command.NotToday());
        assertThat(goesOn(table, BEN)).isFalse();
        table.waits(Duration.ofDays(1)).does(ADA, new Command.Leave());
        assertThat(goesOn(table, BEN)).isFalse();
    }

    @Test
    @DisplayName("T5 of letters one goes on only with one's own that is not sent")
    void ofLettersOnlyWithOnesOwn() {
        var letter = written(Table.forTwo(Definitions.letter(true)));
        assertThat(goesOn(letter, ADA)).as("not sent").isTrue();
        letter.opens(ADA);
        assertThat(goesOn(letter, ADA)).as("sent").isFalse();
        assertThat(goesOn(letter, BEN)).as("one that came").isFalse();
        letter.opens(BEN);
        assertThat(goesOn(letter, ADA)).as("being answered").isFalse();
        letter.says(BEN, "back", "dishes").does(ADA, new Command.Pause());
        assertThat(goesOn(letter, ADA)).isFalse();
    }

    @Test
    @DisplayName("R7 of what begins with a breather there is one at a time, and its return is known from the first moment")
    void aTimeOutIsOneAtATime() {
        var timeOut = start(Table.forTwo(Definitions.timeOut()));
        assertThat(timeOut.isSingle()).isTrue();
        assertThat(timeOut.due()).contains(Table.EVENING.plus(Breather.USUAL));
        assertThat(Table.forTwo(Definitions.timeOut()).sitting.due()).isEqualTo(timeOut.due());
        var checkIn = start(Table.forTwo(Definitions.checkIn()));
        assertThat(checkIn.isSingle()).isFalse();
        assertThat(Table.forTwo(Definitions.checkIn()).sitting.due()).isEmpty();
    }

    private static Sittings.Start start(Table table) {
        return new Sittings.Start(table.sitting.id(), new CircleId(new UUID(0, 5)), 1, table.exercise.id(), 1, ADA,
                Optional.empty(), Optional.empty(), LocalDate.of(2026, 11, 20), table.now,
                table.log.getFirst().events());
    }
}
