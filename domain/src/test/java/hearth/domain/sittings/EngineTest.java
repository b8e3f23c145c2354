package hearth.domain.sittings;

import hearth.domain.exercises.StepId;
import hearth.domain.sittings.Command.Verdict;
import hearth.domain.sittings.SittingView.Offer;
import hearth.domain.sittings.SittingView.Role;
import hearth.domain.sittings.SittingView.Scene;
import hearth.domain.sittings.SittingView.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;

import static hearth.domain.sittings.Table.ADA;
import static hearth.domain.sittings.Table.BEN;
import static org.assertj.core.api.Assertions.assertThat;

class EngineTest {
    private static Scene.AtStep step(Table table, hearth.domain.accounts.PersonId who) {
        return (Scene.AtStep) table.seenBy(who).scene();
    }

    @Nested
    class ASealedPart {
        private final Table table = Table.forTwo(Definitions.checkIn());

        @Test
        @DisplayName("T1 a sealed part opens only when both have chosen to, and then for both at once")
        void opensWhenBothChose() {
            table.says(ADA, "thanks", "the soup").opens(ADA);
            assertThat(table.heardBy(BEN)).isEmpty();

            table.says(BEN, "thanks", "the walk").opens(BEN);

            assertThat(table.heardBy(ADA)).containsExactlyInAnyOrder("the soup", "the walk");
            assertThat(table.heardBy(BEN)).containsExactlyInAnyOrder("the soup", "the walk");
        }

        @Test
        @DisplayName("T2 kept back, blank and own look the same to the other, and kept back stays so after the opening")
        void keptBackStaysOwn() {
            var blank = Table.forTwo(Definitions.checkIn()).says(ADA, "thanks", "the soup").opens(ADA)
                    .says(BEN, "thanks", "the walk").opens(BEN);
            table.says(ADA, "thanks", "the soup").says(ADA, "hard", "Sunday").says(ADA, "at-ease", "not quite")
                    .does(ADA, new Command.KeepBack(new StepId("hard"), true)).opens(ADA)
                    .says(BEN, "thanks", "the walk").opens(BEN);

            assertThat(table.seenBy(BEN)).isEqualTo(blank.seenBy(BEN));
            assertThat(table.seenBy(ADA).heard()).filteredOn(SittingView.Heard::own)
                    .extracting(one -> one.step().value()).containsExactly("hard");
            assertThat(table.seenBy(BEN).heard()).noneMatch(SittingView.Heard::own);
        }

        @Test
        void anEntryCanBeEditedUntilTheOpeningAndTheChoiceTakenBack() {
            table.says(ADA, "thanks", "the soup").opens(ADA).does(ADA, new Command.NotYet(1))
                    .says(ADA, "thanks", "the bread").opens(ADA)
                    .says(BEN, "thanks", "the walk").opens(BEN);

            assertThat(table.heardBy(BEN)).containsExactlyInAnyOrder("the bread", "the walk");
        }

        @Test
        void aRequiredQuestionMustBeAnsweredBeforeOpening() {
            table.refuses(ADA, new Command.Open(1), Refusal.NOT_HERE);
            assertThat(table.seenBy(ADA).offers()).doesNotContain(Offer.OPEN);
        }

        @Test
        void anEditAfterTheOpeningComesTooLate() {
            var edit = table.answer("thanks", new Value.Written("changed"));
            table.says(ADA, "thanks", "the soup").opens(ADA).says(BEN, "thanks", "the walk").opens(BEN)
                    .refuses(ADA, edit, Refusal.MOMENT_PASSED);
        }

        @Test
        @DisplayName("P6 whoever puts an apart part down, or leaves it, changes nothing for the other")
        void steppingAwayShowsOnNoOtherSide() {
            table.says(ADA, "thanks", "the soup");
            var before = table.seenBy(BEN);

            table.does(ADA, new Command.NotToday());
            assertThat(table.seenBy(BEN)).isEqualTo(before);
            assertThat(table.seenBy(ADA).scene()).isEqualTo(new Scene.Resting(false));

            table.does(ADA, new Command.ComeBack()).does(ADA, new Command.Leave());
            assertThat(table.seenBy(BEN)).isEqualTo(before);
            assertThat(table.seenBy(ADA).scene()).isEqualTo(new Scene.Over(false));
            assertThat(table.heardBy(ADA)).containsExactly("the soup");

            table.says(BEN, "thanks", "the walk").opens(BEN);
            assertThat(table.heardBy(BEN)).isEmpty();
            assertThat(table.seenBy(BEN).scene()).isInstanceOf(Scene.OwnPace.class);
        }

        @Test
        void aloneItEndsInANoteToOneself() {
            var alone = Table.alone(Definitions.checkIn()).says(ADA, "thanks", "the quiet").opens(ADA).says(ADA,
                    "small", "a walk");

            assertThat(alone.seenBy(ADA).scene()).isEqualTo(new Scene.Over(true));
            assertThat(alone.heardBy(ADA)).containsExactly("the quiet", "a walk");
        }
    }

    @Nested
    class Arriving {
        private final Table table = Table.forTwo(Definitions.hearMe());

        @Test
        void aLiveExerciseWaitsUntilBothAreHere() {
            assertThat(table.seenBy(BEN).scene()).isEqualTo(new Scene.Gathering(false));
            table.does(BEN, new Command.Join());
            assertThat(table.seenBy(ADA).scene()).isInstanceOf(Scene.OwnPace.class);
        }

        @Test
        @DisplayName("R1 a rating is looked at only when both have rated; one that is a lot gives both a breather that names nobody")
        void aBreatherNamesNobody() {
            table.does(BEN, new Command.Join()).answers(ADA, "settle", new Value.Done()).answers(ADA, "rating",
                    new Value.Rated(9));
            assertThat(table.seenBy(BEN).scene()).isInstanceOf(Scene.OwnPace.class);

            table.answers(BEN, "settle", new Value.Done()).answers(BEN, "rating", new Value.Rated(1));

            assertThat(table.seenBy(ADA)).isEqualTo(table.seenBy(BEN));
            assertThat(table.seenBy(ADA).scene())
                    .isEqualTo(new Scene.Pausing(Table.EVENING.plus(Breather.USUAL), false, Stage.BREATHER));

            table.waits(Breather.USUAL).does(ADA, new Command.ComeBack()).does(BEN, new Command.ComeBack());
            assertThat(((Scene.OwnPace) table.seenBy(ADA).scene()).items()).allMatch(item -> item.mine().isEmpty());
        }

        @Test
        void aTopicIsSettledWhenTheOtherConfirmsItOrTheirOwnIsConfirmed() {
            table.arrived().says(ADA, "about", "the dishes").says(BEN, "about", "the weekend");
            assertThat(step(table, ADA).role()).isEqualTo(Role.CONFIRMS);
            assertThat(step(table, ADA).theirs()).contains(new Value.Written("the weekend"));

            table.confirms(ADA, "about");

            assertThat(table.heardBy(ADA)).containsExactly("the weekend");
            assertThat(table.seenBy(BEN).heard().getFirst().who()).isEqualTo(Optional.empty());
        }
    }

    @Nested
    class TheFloor {
        private final Table table = Table.forTwo(Definitions.hearMe()).atTheFloor();

        @Test
        @DisplayName("T3 the listener cannot speak while the other has the floor")
        void onlyTheSpeakerSpeaks() {
            table.refuses(BEN, table.answer("gist", new Value.Written("but I")), Refusal.NOT_YOUR_TURN);
            assertThat(step(table, BEN).role()).isEqualTo(Role.LISTENS);
            assertThat(table.seenBy(BEN).offers()).containsExactly(Offer.PAUSE, Offer.NOT_TODAY, Offer.LEAVE);
        }

        @Test
        void theParaphraseGoesOnUntilTheSpeakerSaysYes() {
            table.says(ADA, "gist", "I felt alone on Sunday").says(BEN, "back", "You were cross");
            assertThat(step(table, ADA).role()).isEqualTo(Role.JUDGES);

            table.judges(ADA, "back", Verdict.MOSTLY);
            assertThat(step(table, BEN).nearly()).isTrue();
            assertThat(table.heardBy(ADA)).endsWith("I felt alone on Sunday", "You were cross");

            table.says(BEN, "back", "You felt alone").judges(ADA, "back", Verdict.YES);
            assertThat(table.seenBy(BEN).heard().getLast().landed()).isTrue();
            assertThat(step(table, ADA).step()).isEqualTo(new StepId("more"));
        }

        @Test
        void afterThreeTriesWithoutAYesItIsParkedKindly() {
            table.says(ADA, "gist", "I felt alone");
            for (var tries = 0; tries < 3; tries++) {
                table.says(BEN, "back", "You were cross").judges(ADA, "back", Verdict.NOT_YET);
            }
            assertThat(step(table, ADA).step()).isEqualTo(new StepId("more"));
            assertThat(table.seenBy(ADA).heard()).noneMatch(SittingView.Heard::landed);
        }

        @Test
        void aLittleMoreGoesBackTwiceAtMost() {
            for (var more = 0; more < 3; more++) {
                assertThat(step(table, ADA).step()).isEqualTo(new StepId("gist"));
                table.says(ADA, "gist", "part " + more).says(BEN, "back", "got it").judges(ADA, "back", Verdict.YES)
                        .chooses(ADA, "more", "yes");
            }
            assertThat(step(table, BEN).step()).isEqualTo(new StepId("sense"));
        }

        @Test
        void inTheSecondRoundTheySwapAndThenItEnds() {
            round(ADA, BEN);
            assertThat(step(table, BEN).role()).isEqualTo(Role.ANSWERS);
            round(BEN, ADA);
            table.chooses(ADA, "enough", "book").confirms(BEN, "enough").answers(BEN, "date", Table.tomorrow())
                    .confirms(ADA, "date");

            assertThat(table.seenBy(ADA).scene()).isEqualTo(new Scene.Over(true));
            assertThat(table.heardBy(BEN)).contains("the dishes", "2026-11-21T20:00 Europe/Berlin");
        }

        private void round(hearth.domain.accounts.PersonId speaker, hearth.domain.accounts.PersonId listener) {
            table.says(speaker, "gist", "words").says(listener, "back", "words").judges(speaker, "back", Verdict.YES)
                    .chooses(speaker, "more", "no").says(listener, "sense", "it does");
        }

        @Test
        @DisplayName("P7 either may pause, rest or leave at every step, and what the other sees names nobody")
        void eitherMayPauseRestOrLeave() {
            table.does(BEN, new Command.Pause());
            assertThat(table.seenBy(ADA)).isEqualTo(table.seenBy(BEN));
            table.refuses(ADA, new Command.ComeBack(), Refusal.NOT_YET_TIME)
                    .refuses(ADA, table.answer("gist", new Value.Written("wait")), Refusal.NOT_HERE);

            table.waits(Duration.ofMinutes(30)).does(ADA, new Command.ComeBack()).does(BEN, new Command.ComeBack());
            assertThat(step(table, ADA).role()).isEqualTo(Role.ANSWERS);

            table.does(ADA, new Command.NotToday()).does(ADA, new Command.ComeBack()).does(BEN, new Command.ComeBack())
                    .does(ADA, new Command.Leave());
            assertThat(table.seenBy(ADA).scene()).isEqualTo(new Scene.Over(false));
            table.refuses(BEN, new Command.Pause(), Refusal.IS_OVER);
        }

        @Test
        void anAnswerThatDoesNotFitIsRefused() {
            table.refuses(ADA, table.answer("gist", new Value.Written(" ")), Refusal.DOES_NOT_FIT)
                    .refuses(ADA, table.answer("gist", new Value.Written("x".repeat(201))), Refusal.DOES_NOT_FIT)
                    .refuses(ADA, table.answer("gist", new Value.Rated(3)), Refusal.DOES_NOT_FIT)
                    .refuses(ADA, table.answer("gist", new Value.Done()), Refusal.DOES_NOT_FIT)
                    .says(ADA, "gist", "🙂".repeat(200));
        }

        @Test
        void aWordThatItsAuthorRemovedReadsAsRemoved() {
            table.says(ADA, "gist", "I felt alone");
            table.words = new Words(table.words.pages().stream()
                    .filter(page -> !page.name().author().equals(Optional.of(ADA))).toList());

            assertThat(table.heardBy(BEN)).containsExactly("the dishes", "removed", "you waited up", "removed");
        }
    }

    @Test
    @DisplayName("P5 words that nobody else had read and that are gone leave no trace, not even for their author")
    void whatIsGoneAndWasNeverReadLeavesNoTrace() {
        var table = Table.forTwo(Definitions.checkIn()).says(ADA, "thanks", "tea").says(ADA, "at-ease", "yes")
                .says(BEN, "thanks", "soup");
        var cutShort = Viewing.view(table.sitting.cutShort(), Words.NONE, ADA, table.now);
        assertThat(cutShort.heard()).isEmpty();

        table.opens(ADA).opens(BEN).says(ADA, "small", "a walk");
        var afterwards = Viewing.view(table.sitting.cutShort(), Words.NONE, BEN, table.now);
        assertThat(afterwards.heard()).as("both had read it").singleElement()
                .satisfies(heard -> assertThat(heard.value()).isEmpty());
    }
}
