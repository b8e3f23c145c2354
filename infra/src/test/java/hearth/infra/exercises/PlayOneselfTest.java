package hearth.infra.exercises;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Step;
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

/** What one looks at by oneself, and what two show each other of it. */
class PlayOneselfTest {
    @Nested
    class WhereFearIsNamed {
        @ParameterizedTest
        @ValueSource(strings = {"yes", "not-sure"})
        @DisplayName("P14 a second look ends at once, asks for no other story and says where people are")
        void aSecondLookEnds(String answer) {
            var table = alone("second-look").picks(ADA, "afraid", answer);
            assertThat(table.asked(ADA)).containsExactly("afraid", "not-this");
            assertThat(table.goesOn(ADA, "not-this").isFinished()).isTrue();
            assertThat(table.leaves(ADA)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"afraid", "not-sure"})
        @DisplayName("P14 nobody is asked to be fair to what frightens them")
        void freshEyesEnd(String answer) {
            var table = alone("fresh-eyes").picks(ADA, "ordinary", answer);
            assertThat(table.asked(ADA)).containsExactly("ordinary", "not-this");
            assertThat(table.goesOn(ADA, "not-this").isFinished()).isTrue();
        }

        @Test
        @DisplayName("P14 nor to a trust that was broken")
        void norToABrokenTrust() {
            var table = alone("fresh-eyes").picks(ADA, "ordinary", "trust-broken");
            assertThat(table.asked(ADA)).containsExactly("ordinary", "not-alone");
            assertThat(table.goesOn(ADA, "not-alone").isFinished()).isTrue();
        }

        @Test
        @DisplayName("P14 whose memories flood is asked for no chapter, lands, and that is all")
        void aStoryThatFloodsEnds() {
            var table = alone("my-story").rates(ADA, "stirred", 4).picks(ADA, "steady", "floods");
            assertThat(table.asked(ADA)).containsExactly("stirred", "steady", "with-someone", "landing", "now");
            table.goesOn(ADA, "with-someone").goesOn(ADA, "landing").rates(ADA, "now", 4);
            assertThat(table.isFinished()).isTrue();
        }
    }

    @Nested
    class OverAShoulder {
        @Test
        @DisplayName("P16 what one said of fear or of trust is not read back when it is over, what one wrote is")
        void whatOneSaidOfFearIsNotReadBack() {
            assertThat(alone("second-look").picks(ADA, "afraid", "yes").goesOn(ADA, "not-this").heardBy(ADA)).isEmpty();
            var table = alone("old-hurt").goesOn(ADA, "before").rates(ADA, "stirred", 3).picks(ADA, "afraid", "yes")
                    .goesOn(ADA, "if-afraid").picks(ADA, "side", "did-hurt").says(ADA, "understand", "the long winter")
                    .goesOn(ADA, "hard-to-face").goesOn(ADA, "landing").rates(ADA, "now", 2).goesOn(ADA, "bring-it");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.heardBy(ADA)).contains("side", "understand").doesNotContain("afraid");
        }

        @Test
        @DisplayName("P16 while it is going on one can still go back and answer otherwise")
        void whileItIsGoingOnOneCanAnswerOtherwise() {
            var table = alone("second-look").picks(ADA, "afraid", "not-sure").picks(ADA, "afraid", "no");
            assertThat(table.asked(ADA)).contains("afraid", "camera").doesNotContain("not-this");
        }
    }

    @Nested
    class ByOneself {
        @Test
        void anOrdinaryStingIsLookedAtTwice() {
            var table = alone("second-look").picks(ADA, "afraid", "no").says(ADA, "camera", "two words, then the door")
                    .says(ADA, "first-story", "I'm too much").rates(ADA, "believed", 8)
                    .says(ADA, "other-stories", "late for the train").picks(ADA, "known", "saw", "guess")
                    .rates(ADA, "believed-now", 4).picks(ADA, "next", "ask").says(ADA, "next-line", "tonight");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(ADA)).containsExactly("other-stories [first-story, other-stories]",
                    "next [next-line]");
        }

        @Test
        void aMapMayBeLeftOutLineByLineAndMovesOneThingAtMost() {
            var table = alone("self-map");
            table.asked(ADA).stream().filter(step -> !List.of("like", "move", "small-way").contains(step))
                    .forEach(step -> table.goesOn(ADA, step));
            table.says(ADA, "like", "I stay").picks(ADA, "move", "asking");
            assertThat(table.asked(ADA)).contains("small-way");
            table.says(ADA, "small-way", "once, plainly");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(ADA)).containsExactly("liked [like]", "direction [move, small-way]");
        }

        @Test
        void oneChapterIsWrittenAndOneThatWentDeepIsLeftToRest() {
            var table = alone("my-story").rates(ADA, "stirred", 2).picks(ADA, "steady", "mostly")
                    .picks(ADA, "chapter", "steady-one");
            assertThat(table.asked(ADA)).contains("steady-one").doesNotContain("raised", "hard-time", "later");
            table.says(ADA, "steady-one", "the neighbour with the radio").goesOn(ADA, "younger")
                    .says(ADA, "line", "somebody saw me").goesOn(ADA, "landing").rates(ADA, "now", 7);
            assertThat(table.isFinished()).isFalse();
            assertThat(table.goesOn(ADA, "rest").isFinished()).isTrue();
            assertThat(table.leaves(ADA)).containsExactly("line [line]");
        }

        @Test
        void whoHurtAndWhoWasHurtAreAskedTheirOwnAndSomeAreBoth() {
            assertThat(hurt("was-hurt").asked(ADA)).contains("what-happened", "to-trust").doesNotContain("understand");
            assertThat(hurt("did-hurt").asked(ADA)).contains("understand").doesNotContain("what-happened", "to-trust");
            assertThat(hurt("both").asked(ADA)).contains("what-happened", "understand");
        }

        private static KitchenTable hurt(String side) {
            return alone("old-hurt").goesOn(ADA, "before").rates(ADA, "stirred", 3).picks(ADA, "afraid", "no")
                    .picks(ADA, "side", side);
        }

        @ParameterizedTest
        @ValueSource(strings = {"old-hurt", "my-story", "second-look", "fresh-eyes", "self-map"})
        @DisplayName("X3 nothing of what one looks at alone can go to the other")
        void nothingOfItCanGoToTheOther(String id) {
            var exercise = ((Reading.Proved) ExerciseFiles.read(ExerciseFolders.shipped())).library()
                    .current(new ExerciseId(id)).orElseThrow().exercise();
            assertThat(exercise.mode()).isEqualTo(Exercise.Mode.SOLO);
            assertThat(exercise.parts().stream().flatMap(part -> part.steps().stream()).map(Step::visibility))
                    .containsOnly(Step.Visibility.OWN);
        }
    }

    @Nested
    class TenderSpots {
        @Test
        void theyAreSaidBackAndAnsweredWithALimitToo() {
            var table = spot(spot(forTwo("tender-spots"), ADA), BEN).opens(ADA).opens(BEN);
            assertThat(table.heardBy(BEN)).contains("small-thing", "helps").doesNotContain("where-from", "how-deep");
            table.says(BEN, "said-back", "the phone").landsWith(ADA, "said-back").says(BEN, "can-offer", "put it away")
                    .says(BEN, "cannot-offer", "not at work").says(ADA, "said-back", "being late")
                    .landsWith(BEN, "said-back").says(ADA, "can-offer", "a line").goesOn(ADA, "cannot-offer")
                    .bothSay("sting-line", "ouch, tender spot");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(BEN)).containsExactly(
                    "in-the-moment [sting-line, helps, can-offer]", "sting-line [sting-line]");
            assertThat(table.heardBy(ADA)).as("P16 her own, but not what only led on").contains("where-from")
                    .doesNotContain("used-against", "how-deep");
        }

        @Test
        void whatIsKeptBackIsNotSaidBackAndTheRestGoesOn() {
            var table = spot(spot(forTwo("tender-spots"), ADA), BEN).keepsBack(ADA, "small-thing").opens(ADA)
                    .opens(BEN);
            assertThat(table.asked(BEN)).containsExactly("can-offer");
            assertThat(table.heardBy(BEN)).contains("helps");
        }

        @Test
        void whomItWasUsedAgainstIsToldToKeepItAndAsked() {
            var table = forTwo("tender-spots").rates(ADA, "stirred", 1).picks(ADA, "used-against", "not-sure");
            assertThat(table.asked(ADA)).contains("keep-it");
            assertThat(table.asked(BEN)).doesNotContain("keep-it");
        }

        private static KitchenTable spot(KitchenTable table, PersonId who) {
            return table.rates(who, "stirred", 2).picks(who, "used-against", "no")
                    .says(who, "small-thing", "the phone while I talk").picks(who, "how-deep", "light")
                    .says(who, "where-from", "the shop at home").picks(who, "signs", "quiet")
                    .picks(who, "helps", "soft-voice");
        }
    }

    @Nested
    class TheTwo {
        @Test
        void leaningsOpenSideBySideButForWhatIsKept() {
            var table = forTwo("side-by-side").leans(ADA, "near", -3).leans(ADA, "rub", 4).leans(BEN, "near", 2);
            skipTheRest(table);
            table.keepsBack(ADA, "rub").opens(ADA).opens(BEN);
            assertThat(table.heardBy(BEN)).contains("near").doesNotContain("rub");
            table.goesOn(ADA, "surprised").goesOn(BEN, "surprised").says(ADA, "good-fit", "mornings")
                    .says(BEN, "good-fit", "money");
            assertThat(table.isFinished()).isTrue();
        }

        private static void skipTheRest(KitchenTable table) {
            for (var who : List.of(ADA, BEN)) {
                List.of("before", "trust", "asking", "noticing", "too-much", "help", "showing")
                        .forEach(step -> table.goesOn(who, step));
            }
        }

        @Test
        void aFullWeekMakesNoCustom() {
            var table = wishes().bothPick("a-new-one", "as-it-is");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(ADA)).isEmpty();
        }

        @Test
        void oneCustomIsEnoughAndTwoAreTheMost() {
            var one = wishes().bothPick("a-new-one", "one").bothPick("which", "hello")
                    .bothSay("how", "kettle, ten minutes").bothBook("first-time")
                    .bothPick("how-often", "each-day").bothPick("missed", "next-time");
            assertThat(one.bothPick("second", "enough").bothBook("look-again").isFinished()).isTrue();
            var two = wishes().bothPick("a-new-one", "one").bothPick("which", "hello")
                    .bothSay("how", "kettle, ten minutes").bothBook("first-time")
                    .bothPick("how-often", "each-day").bothPick("missed", "say-so").bothPick("second", "one-more")
                    .bothPick("second-which", "bedtime")
                    .bothSay("second-how", "a page aloud").bothBook("look-again");
            assertThat(two.isFinished()).isTrue();
            assertThat(two.leaves(BEN)).containsExactly("custom [which, how, missed]",
                    "second-custom [second-which, second-how]", "first-time [first-time]", "look-again [look-again]");
        }

        private static KitchenTable wishes() {
            return forTwo("our-rituals").picks(ADA, "wishes", "hello").picks(BEN, "wishes", "bedtime", "hello")
                    .opens(ADA).opens(BEN);
        }

        @Test
        void againstTheRestOneIsHeardInTheWayThatWasAskedFor() {
            var table = forTwo("outside-stress").joins(BEN);
            for (var who : List.of(ADA, BEN)) {
                table.goesOn(who, "minute").rates(who, "stirred", 2);
            }
            table.picks(ADA, "sources", "work").picks(BEN, "sources", "sleep").rates(ADA, "heavy", 8)
                    .rates(BEN, "heavy", 4).picks(ADA, "ear", "do").goesOn(ADA, "tell")
                    .says(BEN, "your-side", "no wonder");
            assertThat(table.asked(BEN)).containsExactly("take-off");
            table.says(BEN, "take-off", "the bins").picks(BEN, "ear", "listen").goesOn(BEN, "tell")
                    .says(ADA, "your-side", "three nights")
                    .bothSay("shelter", "Sunday breakfast").bothPick("a-time", "book").bothBook("shelter-time");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(BEN)).containsExactly("take-off [take-off]", "shelter [shelter]",
                    "shelter-time [shelter-time]");
        }
    }
}
