package hearth.infra.exercises;

import hearth.domain.accounts.PersonId;
import hearth.domain.sittings.SittingView.Scene;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static hearth.infra.exercises.KitchenTable.ADA;
import static hearth.infra.exercises.KitchenTable.BEN;
import static hearth.infra.exercises.KitchenTable.alone;
import static hearth.infra.exercises.KitchenTable.forTwo;
import static org.assertj.core.api.Assertions.assertThat;

/** What two people say to each other, played through its branches: a sorry, a limit, a stuck topic, a wish, reaching out. */
class PlayForTwoTest {
    private static final List<PersonId> BOTH = List.of(ADA, BEN);

    private static KitchenTable settled(KitchenTable table, int ada, int ben) {
        return table.goesOn(ADA, "minute").rates(ADA, "stirred", ada).goesOn(BEN, "minute").rates(BEN, "stirred", ben);
    }

    private static KitchenTable bothGoOn(KitchenTable table, String step) {
        return table.goesOn(ADA, step).goesOn(BEN, step);
    }

    private static KitchenTable eachSays(KitchenTable table, String step) {
        return table.says(ADA, step, "some words").says(BEN, step, "other words");
    }

    @Nested
    class ARealSorry {
        private KitchenTable written(KitchenTable table, String whose) {
            return table.rates(ADA, "stirred", 3).picks(ADA, "whose-wish", whose)
                    .says(ADA, "what-i-did", "I read your letter").says(ADA, "how-it-landed", "like being watched")
                    .says(ADA, "regret", "I broke your trust").says(ADA, "mend", "I knock, and I ask")
                    .picks(ADA, "by-when", "from-now-on").goesOn(ADA, "because")
                    .picks(ADA, "last-line", "nothing-owed");
        }

        private KitchenTable read() {
            return written(forTwo("real-sorry"), "mine").opens(ADA).opens(BEN);
        }

        @Test
        void itReachesAndLeavesAPromise() {
            var table = read().picks(BEN, "received", "reached").rates(BEN, "landed", 8).rates(ADA, "landed", 5);
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(ADA)).containsExactly("promise [mend, by-when]",
                    "said-sorry [what-i-did, regret, received]");
            assertThat(table.heardBy(BEN)).doesNotContain("stirred", "whose-wish", "because");
        }

        @Test
        void whatIsMissingMayBeSaidAndAnswered() {
            var table = read().picks(BEN, "received", "partly").says(BEN, "still-missing", "that you tell your sister")
                    .says(ADA, "i-will", "I'll ring her").rates(BEN, "landed", 4).rates(ADA, "landed", 5);
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(ADA)).contains("added [i-will]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"not-ready", "leave-it"})
        void nothingIsOwedForIt(String answer) {
            assertThat(read().picks(BEN, "received", answer).isFinished()).isTrue();
        }

        @Test
        @DisplayName("T5 whoever is pressed is told that it is not owed, and the other of nothing")
        void aDemandedSorryIsNotOwed() {
            var table = forTwo("real-sorry").rates(ADA, "stirred", 3).picks(ADA, "whose-wish", "pressed");
            assertThat(table.asked(ADA)).contains("not-owed").doesNotContain("round-again");
            assertThat(table.isThereFor(BEN)).isFalse();
            assertThat(table.picks(ADA, "whose-wish", "again").asked(ADA)).contains("round-again");
        }

        @Test
        void aloneItIsWordsToSay() {
            assertThat(written(alone("real-sorry"), "mine").opens(ADA).isFinished()).isTrue();
        }
    }

    @Nested
    class ANeedOrALimit {
        private KitchenTable written(KitchenTable table, String touches) {
            return table.rates(ADA, "stirred", 3).says(ADA, "warm", "you make room").picks(ADA, "which", "limit")
                    .picks(ADA, "touches", touches).says(ADA, "what", "I stop talking at eleven").goesOn(ADA, "why")
                    .says(ADA, "my-part", "I say good night");
        }

        private KitchenTable saidBack(String touches) {
            return written(forTwo("need-limit"), touches).opens(ADA).opens(BEN)
                    .says(BEN, "said-back", "eleven is late enough").landsWith(ADA, "said-back");
        }

        @ParameterizedTest
        @ValueSource(strings = {"body", "safety", "privacy"})
        void whatIsTheirsIsHeardAndNothingElse(String touches) {
            var table = saidBack(touches);
            assertThat(table.asked(BEN)).containsExactly("heard");
            table.picks(BEN, "heard", "thanks");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(ADA)).containsExactly("my-side [my-part]");
        }

        @Test
        void anEverydayOneMayBecomeAnAgreement() {
            var table = saidBack("everyday").picks(BEN, "reply", "partly").says(BEN, "can-do", "on weekdays")
                    .bothSay("agreed", "eleven on weekdays").bothBook("review");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(BEN)).containsExactly("agreed [agreed]", "review [review]", "promise [can-do]",
                    "my-side [my-part]");
        }

        @Test
        void aKindNoStaysOpen() {
            var table = saidBack("everyday").picks(BEN, "reply", "cannot").goesOn(BEN, "instead");
            bothGoOn(table, "stays-open");
            assertThat(table.isFinished()).isTrue();
        }

        @Test
        void aloneItIsWordsToSay() {
            assertThat(written(alone("need-limit"), "body").goesOn(ADA, "safe-first").opens(ADA).isFinished()).isTrue();
        }
    }

    @Nested
    class TheWholeOfIt {
        private KitchenTable view(KitchenTable table, PersonId who) {
            return table.rates(who, "stirred", 3).says(who, "different", "I plan, you wait and see")
                    .feels(who, "on-top", "annoyed").feels(who, "underneath", "lonely").picks(who, "weighs", "work")
                    .picks(who, "what-i-do", "remind").opens(who);
        }

        private KitchenTable saidBack(KitchenTable table, PersonId listener, PersonId speaker) {
            return table.says(listener, "said-back", "you plan").landsWith(speaker, "said-back")
                    .says(listener, "new-to-me", "the lonely part");
        }

        private KitchenTable halfway() {
            var table = view(view(forTwo("deep-view").bothSay("topic", "the holidays"), ADA), BEN);
            return saidBack(saidBack(table, BEN, ADA), ADA, BEN);
        }

        private void end(KitchenTable table) {
            eachSays(bothGoOn(table, "breath").bothSay("our-view", "We differ in pace."), "one-change");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(ADA)).containsExactly("our-view [our-view]", "change [one-change]");
        }

        @Test
        void itTakesTwoEveningsAndEndsInOneParagraph() {
            end(bothGoOn(halfway().bothPick("on-or-rest", "another-day"), "until-then"));
        }

        @Test
        void orItGoesOnAfterABreath() {
            end(halfway().bothPick("on-or-rest", "go-on"));
        }

        @Test
        void aloneItIsOnesOwnView() {
            assertThat(view(alone("deep-view"), ADA).isFinished()).isTrue();
        }
    }

    @Nested
    class BeneathIt {
        private KitchenTable begun(int ada, int ben) {
            return settled(forTwo("beneath-it").bothHere(), ada, ben);
        }

        private KitchenTable turn(KitchenTable table, PersonId speaker, PersonId listener) {
            return table.says(speaker, "wish", "room to breathe").picks(listener, "ask", "begins")
                    .says(speaker, "tell", "in a small flat").picks(speaker, "another", "yes")
                    .picks(listener, "ask", "lost").says(speaker, "tell", "my mornings")
                    .picks(speaker, "another", "no").says(listener, "said-back", "you need air")
                    .landsWith(speaker, "said-back");
        }

        @Test
        @DisplayName("R1 the published breath comes after each turn, for both")
        void bothWishesAreSeen() {
            var table = eachSays(begun(1, 2).bothSay("topic", "where we live"), "warm");
            bothGoOn(turn(table, ADA, BEN), "breath");
            bothGoOn(turn(table, BEN, ADA), "breath");
            eachSays(table, "honour").bothPick("leave-it", "book").bothBook("next-talk");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(ADA)).containsExactly("wishes [wish, said-back]", "honour [honour]",
                    "next-talk [next-talk]");
        }

        @Test
        @DisplayName("R1 where it is some for one of them, a quiet minute for both comes before each turn")
        void slowly() {
            var table = eachSays(bothGoOn(begun(1, 6), "slowly").bothSay("topic", "where we live"), "warm");
            turn(bothGoOn(table, "quiet"), ADA, BEN);
            turn(bothGoOn(bothGoOn(table, "breath"), "quiet"), BEN, ADA);
            eachSays(bothGoOn(table, "breath"), "honour").bothPick("leave-it", "enough");
            assertThat(table.isFinished()).isTrue();
        }
    }

    @Nested
    class ReachAndAnswer {
        private KitchenTable begun(int ada, int ben) {
            return settled(forTwo("reach-respond").bothHere().picks(ADA, "ready", "today").picks(BEN, "ready", "today"),
                    ada, ben);
        }

        private KitchenTable turn(KitchenTable table, PersonId speaker, PersonId listener) {
            table.says(speaker, "fear", "that I'm too much").says(listener, "said-back", "you fear being too much")
                    .landsWith(speaker, "said-back").feels(listener, "moved", "tender")
                    .says(speaker, "longing", "to hear you're glad").picks(listener, "answer", "here")
                    .goesOn(listener, "answer-words");
            return bothGoOn(table, "breath");
        }

        private void end(KitchenTable table) {
            bothGoOn(bothGoOn(table, "two-minutes"), "small-custom");
            for (var who : BOTH) {
                table.rates(who, "within-reach", 7).rates(who, "answered", 6).rates(who, "with-you", 8);
            }
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(BEN)).containsExactly("longing [longing, answer]");
            assertThat(table.seenBy(BEN).heard()).filteredOn(heard -> heard.who().filter(ADA::equals).isPresent())
                    .noneMatch(heard -> List.of("ready", "within-reach", "answered", "with-you")
                            .contains(heard.step().value()));
        }

        @Test
        void eachReachesAndIsAnswered() {
            end(turn(turn(eachSays(begun(2, 3), "warm"), ADA, BEN), BEN, ADA));
        }

        @Test
        @DisplayName("R1 where it is some for one of them, it goes slower for both")
        void slowly() {
            var table = bothGoOn(eachSays(bothGoOn(begun(5, 0), "slowly"), "warm"), "quiet");
            end(turn(bothGoOn(turn(table, ADA, BEN), "quiet"), BEN, ADA));
        }

        @Test
        @DisplayName("R3 whoever says not today rests it for both, and nothing tells which of the two it was")
        void notTodayLeavesNoTrace() {
            var table = forTwo("reach-respond").bothHere().picks(ADA, "ready", "not-today");
            assertThat(table.seenBy(BEN).scene()).isInstanceOf(Scene.OwnPace.class);
            table.picks(BEN, "ready", "today").goesOn(BEN, "minute").rates(BEN, "stirred", 9);
            assertThat(table.seenBy(ADA)).isEqualTo(table.seenBy(BEN));
            assertThat(table.seenBy(BEN).scene()).isEqualTo(new Scene.Resting(false));
        }
    }
}
