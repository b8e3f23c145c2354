package hearth.domain.rhythm;

import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.PartId;
import hearth.domain.rhythm.Today.Card;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.SittingView.Scene;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class TodayTest {
    private static final ExerciseId CHECK_IN = new ExerciseId("weekly-check-in");
    private static final ExerciseId HEAR_ME = new ExerciseId("hear-me");
    private static final SittingId SITTING = new SittingId(new UUID(0, 1));
    private static final Optional<String> THIS_WEEK = Optional.of("2026-W47");
    private static final List<Today.Open> BOTH = List.of(new Today.Open(CHECK_IN, THIS_WEEK),
            new Today.Open(HEAR_ME, Optional.empty()));
    private static final Scene WRITING = new Scene.OwnPace(new PartId("mine"), 1, SittingView.Manner.SEALED,
            List.of(), false);

    private static Today.Seen seen(ExerciseId exercise, Optional<String> occurrence, Scene scene) {
        return new Today.Seen(exercise, occurrence,
                new SittingView(SITTING, exercise, 1, new SittingView.Place(0, 3), scene, List.of(), List.of()));
    }

    @Test
    @DisplayName("P3 what comes round looks the same whether or not anybody has begun it")
    void recurringLooksTheSameBegunOrNot() {
        var untouched = Today.of(List.of(), BOTH);
        var begun = Today.of(List.of(seen(CHECK_IN, THIS_WEEK, WRITING)), BOTH);

        assertThat(begun).isEqualTo(untouched);
        assertThat(untouched.cards()).isEmpty();
        assertThat(untouched.suggested()).containsExactly(CHECK_IN, HEAR_ME);
    }

    @Test
    void whatIsOverThisWeekIsNotOfferedAgain() {
        var today = Today.of(List.of(seen(CHECK_IN, THIS_WEEK, new Scene.Over(true))), BOTH);

        assertThat(today.cards()).isEmpty();
        assertThat(today.suggested()).containsExactly(HEAR_ME);
    }

    @Test
    void lastWeeksIsNotHeldAgainstThisWeek() {
        var today = Today.of(List.of(seen(CHECK_IN, Optional.of("2026-W46"), new Scene.Over(true))), BOTH);

        assertThat(today.suggested()).startsWith(CHECK_IN);
    }

    @Test
    void whatIsUnderWayIsACardAndNotASuggestion() {
        var until = Instant.parse("2026-11-21T20:00:00Z");
        var today = Today.of(
                List.of(seen(HEAR_ME, Optional.empty(), new Scene.Pausing(until, false, SittingView.Stage.BREATHER))),
                BOTH);

        assertThat(today.cards()).containsExactly(new Card.Pausing(SITTING, HEAR_ME, until));
        assertThat(today.suggested()).containsExactly(CHECK_IN);
    }

    @Test
    void whatHasEndedMayBeBegunAnew() {
        var today = Today.of(List.of(seen(HEAR_ME, Optional.empty(), new Scene.Over(false))), BOTH);

        assertThat(today.cards()).isEmpty();
        assertThat(today.suggested()).containsExactly(CHECK_IN, HEAR_ME);
    }

    @Test
    void whatComesRoundAndIsNotSuggestedIsACard() {
        var daily = new Today.Open(new ExerciseId("daily-moment"), Optional.of("2026-11-21"));
        var today = Today.of(List.of(), List.of(BOTH.getFirst(), BOTH.getLast(), daily));

        assertThat(today.cards()).containsExactly(new Card.Recurring(daily.exercise()));
    }
}
