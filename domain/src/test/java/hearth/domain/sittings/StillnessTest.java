package hearth.domain.sittings;

import hearth.domain.exercises.StepId;
import hearth.domain.sittings.SittingView.Offer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import static hearth.domain.sittings.Table.ADA;
import static hearth.domain.sittings.Table.BEN;
import static org.assertj.core.api.Assertions.assertThat;

/** What a break of the two leaves of what they were in the middle of. */
class StillnessTest {
    private static final StepId STEP = new StepId("thanks");

    @Test
    @DisplayName("Q1 P7 on a break only what ends something, puts it aside or takes it back is done, and only that is offered")
    void whatIsOfferedIsWhatIsDone() {
        var stays = List.of(new Command.NotYet(1), new Command.NotToday(), new Command.Leave());
        var waits = List.of(new Command.Join(), new Command.Answer(STEP, 1, new Value.Done()),
                new Command.Confirm(STEP, 1), new Command.Judge(STEP, 1, Command.Verdict.YES),
                new Command.KeepBack(STEP, true), new Command.Open(1), new Command.Pause(), new Command.ComeBack());
        assertThat(stays).allMatch(one -> Stillness.refuses(one).isEmpty());
        assertThat(waits).allMatch(one -> Stillness.refuses(one).equals(Optional.of(Refusal.ON_A_BREAK)));

        var view = Table.forTwo(Definitions.checkIn()).says(ADA, "thanks", "the soup").seenBy(ADA);
        assertThat(Stillness.over(view).offers()).containsExactly(Offer.NOT_TODAY, Offer.LEAVE);
        assertThat(Stillness.over(view).scene()).isEqualTo(view.scene());
    }

    @Test
    @DisplayName("Q1 what is shown to a therapist is each one's own to say, on a break as ever")
    void whatIsOfferedToATherapistIsNotTouched() {
        assertThat(Stillness.refuses(new Command.TakeBack(STEP, 1, Optional.empty()))).isEmpty();
        assertThat(Stillness.refuses(new Command.Offer(STEP, 1, Optional.empty()))).isEmpty();
    }

    @Test
    @DisplayName("Q1 R7 a time-out goes on to its return; one that came to nothing waits, and what is over stays as it is")
    void aTimeOutGoesOnToItsReturn() {
        var table = Table.forTwo(Definitions.timeOut());
        assertThat(Stillness.reaches(table.sitting, table.now)).isFalse();
        table.waits(Duration.ofMinutes(30)).does(ADA, new Command.ComeBack()).does(BEN, new Command.ComeBack());
        assertThat(Stillness.reaches(table.sitting, table.now)).isFalse();

        var missed = Table.forTwo(Definitions.timeOut()).waits(Duration.ofDays(4));
        assertThat(Stillness.reaches(missed.sitting, missed.now)).isTrue();
        missed.does(ADA, new Command.Pause()).does(ADA, new Command.NotToday());
        assertThat(Stillness.reaches(missed.sitting, missed.now)).as("put off").isTrue();
        var over = Table.forTwo(Definitions.hearMe()).does(ADA, new Command.Leave());
        assertThat(Stillness.reaches(over.sitting, over.now)).isFalse();
        assertThat(Stillness.reaches(Table.forTwo(Definitions.hearMe()).sitting, Table.EVENING)).isTrue();
    }
}
