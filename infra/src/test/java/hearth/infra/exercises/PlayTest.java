package hearth.infra.exercises;

import hearth.domain.accounts.PersonId;
import hearth.domain.sittings.Command;
import hearth.domain.sittings.SittingView.Scene;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

import static hearth.infra.exercises.KitchenTable.ADA;
import static hearth.infra.exercises.KitchenTable.BEN;
import static hearth.infra.exercises.KitchenTable.alone;
import static hearth.infra.exercises.KitchenTable.forTwo;
import static org.assertj.core.api.Assertions.assertThat;

/** The shipped exercises, played through each of their branches by two people, and by one where there is a solo ending. */
class PlayTest {
    private static final List<PersonId> BOTH = List.of(ADA, BEN);

    @Nested
    class ReachingOut {
        @Test
        @DisplayName("R1 without a rating; chosen, sent, taken, and a talk booked, in few enough acts for the first evening")
        void fitsTheFirstEvening() {
            var table = forTwo("small-repair").picks(ADA, "how", "tea");
            assertThat(table.isThereFor(BEN)).isFalse();
            table.opens(ADA).picks(BEN, "taken", "taking-it").picks(BEN, "talk", "book").bothBook("talk-time");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.acts()).isLessThanOrEqualTo(6);
            assertThat(table.hasARating()).isFalse();
            for (var who : BOTH) {
                assertThat(table.leaves(who)).containsExactly("reach [how, taken]", "talk [talk-time]");
            }
        }

        @Test
        void onesOwnPartIsSaidInWordsAndTheOtherMayAskForTime() {
            var table = forTwo("small-repair").picks(ADA, "how", "my-part").says(ADA, "my-part", "I was late to say it")
                    .opens(ADA).picks(BEN, "taken", "more-time").bothBook("more-time");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(BEN)).containsExactly("reach [how, my-part, taken]", "more-time [more-time]");
        }

        @Test
        void somethingElseMayHelpAndNothingHasToBeBooked() {
            var table = forTwo("small-repair").picks(ADA, "how", "hug").opens(ADA)
                    .picks(BEN, "taken", "something-else").says(BEN, "something", "a walk alone")
                    .picks(BEN, "talk", "let-be");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(ADA)).containsExactly("reach [how, taken]");
        }

        @Test
        void aloneItEndsInAnIntention() {
            assertThat(alone("small-repair").picks(ADA, "how", "tea").opens(ADA).isFinished()).isTrue();
        }
    }

    @Nested
    class TheBrightSide {
        @Test
        @DisplayName("R1 thanks are taken in, without a rating and with nothing left to do")
        void thanksAreTakenIn() {
            var table = forTwo("bright-side").picks(ADA, "which", "thanks").says(ADA, "you-did", "you waited up")
                    .says(ADA, "it-showed", "patient").opens(ADA).picks(BEN, "with-the-thanks", "taking-it-in")
                    .goesOn(BEN, "some-words");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.hasARating()).isFalse();
            assertThat(table.leaves(ADA)).isEmpty();
        }

        @Test
        void goodNewsIsMetWithInterest() {
            var table = forTwo("bright-side").picks(ADA, "which", "news").says(ADA, "news", "they said yes").opens(ADA)
                    .picks(BEN, "with-the-news", "tell-me-more").says(BEN, "some-words", "who said it first?");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.heardBy(ADA)).containsExactly("which", "news", "with-the-news", "some-words");
        }

        @Test
        void aloneItIsKept() {
            var table = alone("bright-side").picks(ADA, "which", "news").says(ADA, "news", "they said yes").opens(ADA);
            assertThat(table.isFinished()).isTrue();
        }
    }

    @Nested
    class AKindPause {
        @Test
        void whatSettlesNeedsNoBreath() {
            var table = pause(4);
            assertThat(table.asked(ADA)).doesNotContain("breathe");
            finish(table);
        }

        @Test
        void aLotBringsBreathFirst() {
            var table = pause(8);
            assertThat(table.asked(ADA)).contains("breathe");
            finish(table.goesOn(ADA, "breathe"));
        }

        private KitchenTable pause(int stirred) {
            return alone("kind-pause").goesOn(ADA, "body").feels(ADA, "feelings", "hurt", "small")
                    .rates(ADA, "stirred", stirred);
        }

        private void finish(KitchenTable table) {
            table.picks(ADA, "shoes", "fits").says(ADA, "friend", "you did what you could").rates(ADA, "now", 3);
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(ADA)).containsExactly("kind-words [feelings, friend]");
        }
    }

    @Nested
    class WhatHelpsMe {
        @Test
        void eachWayOfTryingLeavesTheCard() {
            var ways = List.of("breathe", "look-around", "move");
            for (var way : ways) {
                var table = alone("calm-kit").picks(ADA, "tools", "cold-water", "window", "hum")
                        .says(ADA, "own-tool", "the blue jacket").rates(ADA, "before", 5).picks(ADA, "try", way);
                assertThat(table.asked(ADA)).contains(way).doesNotContainAnyElementsOf(
                        ways.stream().filter(other -> !other.equals(way)).toList());
                table.goesOn(ADA, way).rates(ADA, "after", 3).picks(ADA, "keep", "keep")
                        .says(ADA, "line", "this passes").books(ADA, "next");
                assertThat(table.isFinished()).isTrue();
                assertThat(table.leaves(ADA)).containsExactly("kit [tools, own-tool, line]", "next-time [next]");
            }
        }

        @Test
        void blanksAreLeftOutOfTheCard() {
            var table = alone("calm-kit").picks(ADA, "tools", "walk").goesOn(ADA, "own-tool").rates(ADA, "before", 2)
                    .picks(ADA, "try", "move").goesOn(ADA, "move").rates(ADA, "after", 2).picks(ADA, "keep", "swap")
                    .goesOn(ADA, "line").goesOn(ADA, "next");
            assertThat(table.leaves(ADA)).containsExactly("kit [tools]");
        }
    }

    @Nested
    class OurPlanForABreak {
        private KitchenTable opened() {
            return signs(signs(forTwo("time-out-plan"), ADA), BEN);
        }

        private KitchenTable signs(KitchenTable table, PersonId who) {
            return table.picks(who, "signs", "loud", "hot").picks(who, "where", "walk").opens(who);
        }

        @Test
        void bothKnowTheSignAndTheLength() {
            var table = opened().bothSay("signal", "tea?").bothPick("minutes", "m45").bothPick("promise", "holds");
            assertThat(table.isFinished()).isTrue();
            for (var who : BOTH) {
                assertThat(table.leaves(who)).containsExactly("plan [signal, minutes, where]", "promise [promise]");
            }
        }

        @Test
        void aChangeIsAgreedInWords() {
            var table = opened().bothSay("signal", "tea?").bothPick("minutes", "h24")
                    .bothPick("promise", "with-a-change").bothSay("change", "we text when we're back");
            assertThat(table.leaves(BEN)).contains("promise [promise, change]");
        }

        @Test
        void aloneItIsAboutOnesOwnSigns() {
            assertThat(signs(alone("time-out-plan"), ADA).isFinished()).isTrue();
        }
    }

    @Nested
    class ASoftOpening {
        private KitchenTable written(KitchenTable table) {
            return table.rates(ADA, "stirred", 7).says(ADA, "warm", "you make this place light")
                    .says(ADA, "moment", "on Tuesday, when I came home late").feels(ADA, "feelings", "lonely")
                    .says(ADA, "meaning", "I'd like to be waited for").says(ADA, "ask", "a message by seven");
        }

        private KitchenTable read() {
            var table = written(forTwo("soft-opening"));
            assertThat(table.isThereFor(BEN)).isFalse();
            table.opens(ADA);
            assertThat(table.seenBy(BEN).scene()).isInstanceOf(Scene.Asked.class);
            assertThat(table.heardBy(BEN)).isEmpty();
            table.opens(BEN);
            assertThat(table.heardBy(BEN)).containsExactly("warm", "moment", "feelings", "meaning", "ask");
            return table.says(BEN, "said-back", "you want to matter at the door").landsWith(ADA, "said-back");
        }

        @Test
        @DisplayName("T5 yes leaves a small promise, and the rating reaches nobody")
        void yesLeavesAPromise() {
            var table = read().picks(BEN, "reply", "yes").says(BEN, "can-do", "I'll write by seven");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.heardBy(BEN)).doesNotContain("stirred");
            assertThat(table.leaves(ADA)).containsExactly("promise [can-do]");
        }

        @Test
        void partlyLeavesALineThatBothMean() {
            var table = read().picks(BEN, "reply", "partly").says(BEN, "can-do", "on Tuesdays")
                    .bothSay("agreed", "on Tuesdays, by seven");
            assertThat(table.leaves(BEN)).containsExactly("promise [can-do]", "agreed [agreed]");
        }

        @Test
        void notNowIsAnAnswer() {
            var table = read().picks(BEN, "reply", "not-now").says(BEN, "instead", "after the exams");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(ADA)).isEmpty();
        }

        @Test
        void aloneItEndsInWordsToSayAloud() {
            var table = written(alone("soft-opening")).opens(ADA);
            assertThat(table.isFinished()).isTrue();
            assertThat(table.heardBy(ADA)).containsExactly("stirred", "warm", "moment", "feelings", "meaning", "ask");
        }
    }

    @Nested
    class LookingBack {
        private KitchenTable side(KitchenTable table, PersonId who) {
            return table.rates(who, "stirred", 3).feels(who, "feelings", "hurt")
                    .says(who, "how-it-was", "loud, and then silent").picks(who, "share", "tired", "harsh");
        }

        private KitchenTable saidBack(KitchenTable table, PersonId listener, PersonId speaker) {
            return table.says(listener, "said-back", "it got loud").landsWith(speaker, "said-back")
                    .says(listener, "makes-sense", "the silence was long");
        }

        private KitchenTable forward(KitchenTable table) {
            for (var who : BOTH) {
                table.says(who, "like", "sit down sooner");
            }
            for (var who : BOTH) {
                table.says(who, "will", "eat first");
            }
            for (var who : BOTH) {
                table.rates(who, "landed", 6);
            }
            return table;
        }

        @Test
        @DisplayName("T6 both sides are said back, and each takes one thing along; how it landed stays own")
        void bothSidesAreSaidBack() {
            var table = side(side(forTwo("look-back"), ADA), BEN).opens(ADA).opens(BEN);
            saidBack(saidBack(table, BEN, ADA), ADA, BEN);
            forward(table).bothPick("fits", "fits");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(ADA)).containsExactly("promise [will]", "mended [makes-sense, like, fits]");
            assertThat(table.seenBy(BEN).heard()).filteredOn(heard -> List.of("landed", "stirred")
                    .contains(heard.step().value())).allMatch(heard -> heard.own());
        }

        @Test
        void whatWasKeptBackIsNotSaidBackAndAnotherTalkMayBeBooked() {
            var table = side(side(forTwo("look-back"), ADA), BEN).keepsBack(ADA, "how-it-was").opens(ADA).opens(BEN);
            assertThat(table.asked(BEN)).containsExactly("makes-sense");
            saidBack(table.says(BEN, "makes-sense", "you were tired"), ADA, BEN);
            forward(table).bothPick("fits", "book").bothBook("talk-time");
            assertThat(table.leaves(BEN)).contains("talk [talk-time]");
        }

        @Test
        void whatStillHasHoldIsSaidToItsOwnerAlone() {
            var table = forTwo("look-back");
            var before = table.seenBy(BEN);
            table.rates(ADA, "stirred", 5);
            assertThat(table.asked(ADA)).contains("later");
            assertThat(table.asked(BEN)).doesNotContain("later");
            assertThat(table.seenBy(BEN)).isEqualTo(before);
        }

        @Test
        void aloneItIsOnesOwnSide() {
            assertThat(side(alone("look-back"), ADA).opens(ADA).isFinished()).isTrue();
        }
    }

    @Nested
    class TheWholeWeek {
        private KitchenTable light(KitchenTable table, PersonId who) {
            return table.says(who, "thanks", "the soup").picks(who, "ease", "yes").rates(who, "connected", 7)
                    .rates(who, "heard", 6).rates(who, "fond", 8).picks(who, "rubs", "none").rates(who, "given", 5)
                    .rates(who, "received", 5).picks(who, "together", "more").picks(who, "apart", "right")
                    .picks(who, "kind", "none").rates(who, "outside", 2).picks(who, "last-promise", "kept");
        }

        @Test
        void aQuietWeekAsksLittle() {
            var table = light(light(forTwo("whole-week"), ADA), BEN);
            assertThat(table.asked(ADA)).doesNotContain("ease-line", "hardest", "mended", "of-that-kind",
                    "sources", "in-the-way");
            table.opens(ADA).opens(BEN).says(ADA, "promise", "bread on Friday").goesOn(BEN, "promise")
                    .says(ADA, "second-promise", "home by six").goesOn(BEN, "second-promise")
                    .bothPick("talk", "enough");
            assertThat(table.isFinished()).isTrue();
            assertThat(table.leaves(BEN)).containsExactly("promise [promise, second-promise]");
        }

        @Test
        @DisplayName("T2 at ease, given and received stay own for ever, and a no changes nothing for the other")
        void whatStaysOwnStaysOwn() {
            var quiet = light(light(forTwo("whole-week"), ADA), BEN).opens(ADA).opens(BEN);
            var table = light(forTwo("whole-week"), ADA).picks(ADA, "ease", "no").goesOn(ADA, "ease-line");
            light(table, BEN).opens(ADA).opens(BEN);
            assertThat(table.seenBy(BEN)).isEqualTo(quiet.seenBy(BEN));
            assertThat(table.heardBy(BEN)).doesNotContain("ease", "given", "received");
        }

        @Test
        void aHeavyWeekAsksFurther() {
            var table = light(forTwo("whole-week"), ADA).picks(ADA, "rubs", "several").rates(ADA, "outside", 8)
                    .picks(ADA, "last-promise", "missed").rates(ADA, "hardest", 7).picks(ADA, "mended", "some")
                    .picks(ADA, "kind", "touch").picks(ADA, "of-that-kind", "more")
                    .picks(ADA, "sources", "work", "sleep").says(ADA, "in-the-way", "the flu")
                    .says(ADA, "topic", "the evenings");
            assertThat(table.asked(BEN)).doesNotContain("hardest", "sources");
            light(table, BEN).opens(ADA).opens(BEN).goesOn(ADA, "promise").goesOn(BEN, "promise")
                    .goesOn(ADA, "second-promise").goesOn(BEN, "second-promise").bothPick("talk", "book")
                    .bothBook("talk-time");
            assertThat(table.leaves(ADA)).containsExactly("talk [talk-time]");
        }

        @Test
        void aloneItEndsInANoteToOneself() {
            var table = light(alone("whole-week"), ADA).opens(ADA).says(ADA, "promise", "a walk")
                    .goesOn(ADA, "second-promise");
            assertThat(table.isFinished()).isTrue();
        }

        @Test
        @DisplayName("P7 it can be put down at any time, and nobody sees that")
        void itCanBePutDown() {
            var table = light(forTwo("whole-week"), ADA);
            var before = table.seenBy(BEN);
            table.does(ADA, new Command.NotToday()).does(ADA, new Command.ComeBack());
            assertThat(table.seenBy(BEN)).isEqualTo(before);
        }
    }

    @Nested
    class Closer {
        @Test
        @DisplayName("R1 R2 K1 settled and rated first, a warm line, then six cards that are answered or passed; what is kept of each other is left")
        void sixCardsAndWhatIsKept() {
            var table = forTwo("closer").does(BEN, new Command.Join());
            for (var who : BOTH) {
                table.goesOn(who, "minute").rates(who, "stirred", 2).picks(who, "how-deep", "tender");
            }
            table.says(ADA, "warm-line", "You sang.").says(BEN, "warm-line", "You waited up.")
                    .bothPick("deck", "meaning");
            for (int card = 1; card <= 6; card++) {
                table.says(ADA, "card", "A line.").goesOn(BEN, "card").picks(BEN, "back", "thank-you")
                        .goesOn(ADA, "back");
            }
            table.says(BEN, "keep", "What you said about mornings.").goesOn(ADA, "keep").rates(ADA, "met", 6)
                    .rates(BEN, "met", 8);
            assertThat(table.isFinished()).isTrue();
            for (var who : BOTH) {
                assertThat(table.leaves(who)).containsExactly("kept [keep]");
            }
        }
    }
}
