package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.Step;
import hearth.domain.sittings.SittingView.Offer;
import hearth.domain.sittings.SittingView.Scene;
import hearth.domain.sittings.SittingView.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import static hearth.domain.sittings.Table.ADA;
import static hearth.domain.sittings.Table.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Breathers: the one that a time-out begins with, those in between, and coming back from them. It is eight in the evening in Berlin. */
class TimeOutTest {
    private static final Instant EVENING = Table.EVENING;
    private static final Instant TOMORROW_AT_FOUR = Instant.parse("2026-11-21T03:00:00Z");

    private static Stage stage(Table table, PersonId who) {
        return ((Scene.Pausing) table.seenBy(who).scene()).stage();
    }

    private static void bothComeBack(Table table) {
        table.does(ADA, new Command.ComeBack()).does(BEN, new Command.ComeBack());
    }

    private static Table rated(Table table, int ada, int ben) {
        return table.answers(ADA, "stirred", new Value.Rated(ada)).answers(BEN, "stirred", new Value.Rated(ben));
    }

    @Nested
    class ATimeOut {
        private final Table table = Table.forTwo(Definitions.timeOut());

        @Test
        @DisplayName("R7 starting it is a breather for both at once, with its return booked, and nothing tells who began")
        void beginsWithABreatherForBoth() {
            assertThat(table.log).hasSize(1);
            assertThat(table.seenBy(ADA)).isEqualTo(table.seenBy(BEN));
            assertThat(table.seenBy(BEN).scene())
                    .isEqualTo(new Scene.Pausing(EVENING.plus(Breather.USUAL), false, Stage.BREATHER));
            assertThat(new Table(Definitions.timeOut(), List.of(BEN, ADA)).seenBy(ADA))
                    .isEqualTo(table.seenBy(ADA));
        }

        @Test
        void itIsAsLongAsTheCoupleAgreed() {
            var longer = Engine.start(table.sitting.id(), table.exercise, table.sitting.people(), BEN,
                    new Breather(Duration.ofHours(2), ZoneId.of("Europe/Berlin")), EVENING);
            assertThat(((Event.Paused) longer.getLast()).until()).isEqualTo(EVENING.plus(Duration.ofHours(2)));
        }

        @Test
        void itsStepsFollowWhenBothAreBackAndNotEarlier() {
            table.waits(Duration.ofMinutes(29)).refuses(ADA, new Command.ComeBack(), Refusal.NOT_YET_TIME)
                    .waits(Duration.ofMinutes(1)).does(ADA, new Command.ComeBack());
            assertThat(table.seenBy(BEN).scene())
                    .isEqualTo(new Scene.Pausing(EVENING.plus(Breather.USUAL), false, Stage.RETURN));
            table.does(BEN, new Command.ComeBack());
            rated(table, 2, 4).chooses(ADA, "how", "softly").confirms(BEN, "how");

            assertThat(table.seenBy(ADA).scene()).isEqualTo(new Scene.Over(true));
            assertThat(table.heardBy(BEN)).containsExactly("4", "[softly]");
        }

        @Test
        @DisplayName("R7 a rating that is still a lot makes it longer once, seen only when both have rated")
        void aRatingMakesItLongerOnce() {
            table.waits(Breather.USUAL);
            bothComeBack(table);
            table.answers(ADA, "stirred", new Value.Rated(6));
            assertThat(table.seenBy(BEN).scene()).isInstanceOf(Scene.OwnPace.class);
            table.answers(BEN, "stirred", new Value.Rated(1));

            assertThat(table.seenBy(ADA)).isEqualTo(table.seenBy(BEN));
            assertThat(stage(table, ADA)).isEqualTo(Stage.BREATHER);
            table.waits(Breather.USUAL);
            bothComeBack(table);
            rated(table, 6, 6);
            assertThat(table.seenBy(BEN).scene()).isInstanceOf(Scene.AtStep.class);
        }

        @ParameterizedTest
        @CsvSource({"19:00:00, 2026-11-21T19:00:00Z", "14:00:00, 2026-11-21T14:00:00Z",
                "22:30:00, 2026-11-21T19:00:00Z",
                "02:30:00, 2026-11-20T08:00:00Z"})
        @DisplayName("R7 a very high rating moves it to tomorrow, at an hour at which people are awake")
        void aVeryHighRatingMovesItToTomorrow(String at, Instant tomorrow) {
            table.waits(Breather.USUAL);
            bothComeBack(table);
            table.now = Instant.parse("2026-11-20T" + at + "Z");
            rated(table, 3, 8);

            assertThat(((Scene.Pausing) table.seenBy(ADA).scene()).until()).isEqualTo(tomorrow);
        }

        @Test
        void whatWasMovedTwiceEndsGently() {
            for (var i = 0; i < 3; i++) {
                table.waits(Duration.ofHours(24));
                bothComeBack(table);
                rated(table, 9, 0);
            }
            assertThat(table.seenBy(ADA).scene()).isEqualTo(new Scene.Over(false)).isEqualTo(table.seenBy(BEN).scene());
        }

        @Test
        void oneThatCameToNothingCanBeTakenAgain() {
            assertThat(table.seenBy(BEN).offers()).doesNotContain(Offer.PAUSE);
            table.waits(Duration.ofDays(1)).does(BEN, new Command.Pause());
            assertThat(stage(table, ADA)).isEqualTo(Stage.BREATHER);
            table.does(ADA, new Command.NotToday()).does(ADA, new Command.Pause()).waits(Breather.USUAL);
            bothComeBack(table);
            assertThat(table.seenBy(ADA).scene()).isInstanceOf(Scene.OwnPace.class);
        }
    }

    @Nested
    class AMissedReturn {
        private final Table table = Table.forTwo(Definitions.hearMe()).atTheFloor().does(BEN, new Command.Pause())
                .waits(Breather.USUAL);

        @Test
        @DisplayName("R8 it is offered again on the next two days, then it rests; only the time decides, and nothing is written")
        void isOfferedTwiceAndThenRests() {
            var written = table.log.size();
            assertThat(stage(table, ADA)).isEqualTo(Stage.RETURN);
            table.waits(Duration.ofMinutes(30));
            assertThat(stage(table, ADA)).isEqualTo(Stage.LATER);
            table.now = TOMORROW_AT_FOUR;
            assertThat(stage(table, ADA)).isEqualTo(Stage.AGAIN);
            table.waits(Duration.ofDays(1));
            assertThat(stage(table, ADA)).isEqualTo(Stage.ONCE_MORE);
            table.waits(Duration.ofDays(1).minusMillis(1));
            assertThat(stage(table, ADA)).isEqualTo(Stage.ONCE_MORE);
            table.waits(Duration.ofMillis(1));
            assertThat(table.seenBy(ADA).scene()).isEqualTo(new Scene.Resting(false));
            assertThat(table.log).hasSize(written);
            assertThat(table.sitting.nextChange(table.now)).isEmpty();
        }

        @Test
        void everyMomentAtWhichItChangesIsKnownBefore() {
            var start = Table.forTwo(Definitions.timeOut());
            var moments = new ArrayList<Instant>();
            for (var next = start.sitting.nextChange(start.now); next.isPresent(); next = start.sitting
                    .nextChange(next.get())) {
                moments.add(next.get());
            }
            assertThat(moments).containsExactly(EVENING.plus(Breather.USUAL), EVENING.plus(Duration.ofHours(1)),
                    TOMORROW_AT_FOUR, TOMORROW_AT_FOUR.plus(Duration.ofDays(1)),
                    TOMORROW_AT_FOUR.plus(Duration.ofDays(2)));
        }

        @Test
        @DisplayName("R8 whoever came back alone is asked anew the next day, so both meet when it goes on")
        void whoCameBackAloneIsAskedAnew() {
            table.does(ADA, new Command.ComeBack());
            assertThat(table.seenBy(ADA).offers()).doesNotContain(Offer.COME_BACK);
            table.now = TOMORROW_AT_FOUR.plus(Duration.ofHours(5));
            assertThat(table.seenBy(ADA)).isEqualTo(table.seenBy(BEN));

            table.does(BEN, new Command.ComeBack());
            assertThat(table.seenBy(ADA).scene()).isInstanceOf(Scene.Pausing.class);
            table.does(ADA, new Command.ComeBack());
            assertThat(table.seenBy(ADA).scene()).isInstanceOf(Scene.AtStep.class);
        }

        @Test
        void whatRestsCanBePickedUpByBoth() {
            table.waits(Duration.ofDays(9));
            assertThat(table.seenBy(ADA).offers()).containsExactly(Offer.COME_BACK, Offer.LEAVE);
            bothComeBack(table);
            assertThat(table.seenBy(ADA).scene()).isInstanceOf(Scene.AtStep.class);
        }
    }

    @Nested
    class TwoBreathers {
        @Test
        @DisplayName("R6 a second breather ends what two do at the same time, gently and alike for both")
        void endItGently() {
            var table = Table.forTwo(Definitions.hearMe()).atTheFloor().does(BEN, new Command.Pause())
                    .waits(Breather.USUAL);
            bothComeBack(table);
            table.does(ADA, new Command.Pause());

            assertThat(table.seenBy(ADA).scene()).isEqualTo(table.seenBy(BEN).scene())
                    .isEqualTo(new Scene.Over(false));
        }

        @Test
        @DisplayName("R6 a rating after a breather that is a lot again is the second")
        void aRatingCounts() {
            var table = Table.forTwo(Definitions.hearMe()).does(BEN, new Command.Join());
            for (var i = 0; i < 2; i++) {
                table.answers(ADA, "settle", new Value.Done()).answers(ADA, "rating", new Value.Rated(9))
                        .answers(BEN, "settle", new Value.Done()).answers(BEN, "rating", new Value.Rated(1));
                if (i == 0) {
                    table.waits(Breather.USUAL);
                    bothComeBack(table);
                }
            }
            assertThat(table.seenBy(BEN).scene()).isEqualTo(new Scene.Over(false));
        }

        @Test
        void aloneALiveExerciseIsPutOffAsOftenAsOneLikes() {
            var calm = new Part.Alone(new PartId("calm"), List.of(Definitions.step("breathe", Step.Actor.EACH,
                    new Input.Reading(), Step.Visibility.OWN)));
            var alone = Table.alone(Definitions.exercise("calm", Exercise.Mode.LIVE, List.of(calm.id()), calm));
            for (var i = 0; i < 3; i++) {
                alone.does(ADA, new Command.Pause()).waits(Breather.USUAL).does(ADA, new Command.ComeBack());
            }
            assertThat(alone.sitting.isOver()).isFalse();
        }

        @Test
        void aBreatherTakesTwentyMinutesToADay() {
            var berlin = ZoneId.of("Europe/Berlin");
            for (var length : List.of(Breather.SHORTEST, Breather.LONGEST)) {
                assertThat(new Breather(length, berlin).length()).isEqualTo(length);
            }
            for (var length : List.of(Breather.SHORTEST.minusSeconds(1), Breather.LONGEST.plusSeconds(1))) {
                assertThatThrownBy(() -> new Breather(length, berlin)).hasMessageContaining("between twenty minutes");
            }
        }

        @Test
        void whatSomebodyDoesAloneMayRestAsOftenAsTheyLike() {
            var alone = Table.alone(Definitions.checkIn());
            for (var i = 0; i < 3; i++) {
                alone.does(ADA, new Command.Pause()).waits(Breather.USUAL).does(ADA, new Command.ComeBack());
            }
            assertThat(alone.sitting.isOver()).isFalse();
        }
    }
}
