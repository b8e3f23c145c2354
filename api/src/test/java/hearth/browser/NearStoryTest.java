package hearth.browser;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static hearth.browser.Answering.keeping;
import static hearth.browser.Answering.saying;
import static hearth.browser.Answering.suggesting;

/** What two do to be near: reach and be answered, and cards that go as deep as the one who wishes for less. */
@Chromium.Stories
class NearStoryTest {
    private static final int CARDS = 6;

    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    private final Couple couple = kitchen.practisedCouple();
    private final Partner ana = couple.ana();
    private final Partner ben = couple.ben();

    @Test
    @DisplayName("K1 K2 six cards for two, no deeper than the one who wishes for less; a card can be laid aside, and how met one felt stays own")
    void closer() {
        bothArrive("Closer");
        for (var one : List.of(ana, ben)) {
            keeping(one).goingOn("One quiet minute, each alone.").rating("How stirred up are you right now?", 2);
            one.isAsked("How deep would you like to go today?");
        }
        ana.looksOver("closer-depth");
        keeping(ana).one("How deep would you like to go today?", "Warm");
        keeping(ben).one("How deep would you like to go today?", "Light");
        for (var one : List.of(ana, ben)) {
            saying(one).words("First, one true, warm line about them.", "You laugh with your whole face");
        }
        suggesting(ana).one("Which cards shall it be?", "Heart");
        ben.isAsked("Do you feel like these too?");
        ben.presses("Yes, for me too");
        answerTheFirstCard();
        for (int n = 2; n <= CARDS; n++) {
            for (var one : List.of(ana, ben)) {
                one.presses("Pass");
            }
            for (var one : List.of(ana, ben)) {
                saying(one).skipping("Something back?");
            }
        }
        saying(ana).words("What of theirs would you like to keep?", "The tune in the car");
        saying(ben).skipping("What of theirs would you like to keep?");
        for (var one : List.of(ana, ben)) {
            keeping(one).rating("How met did you feel?", 3);
        }
        for (var one : List.of(ana, ben)) {
            one.isAsked("You let each other in a little. That's enough for today.");
            one.looksOver("closer-over-" + one.name());
        }
    }

    @Test
    @DisplayName("O1 P2 reaching waits until they know their round and have heard each other; then each reaches, is said back and answered")
    void reachAndAnswer() {
        ana.goesTo("Practise");
        assertThat(ana.button("Begin: Reach and answer")).hasCount(0);
        kitchen.theyWentThrough("cycle-map", 1);
        kitchen.theyWentThrough("tender-spots", 1);
        kitchen.theyWentThrough("hear-me", 3);
        bothArrive("Reach and answer");
        for (var one : List.of(ana, ben)) {
            keeping(one).one("Is today a day for this?", "Yes, today").goingOn("One quiet minute, each alone.")
                    .rating("How stirred up are you right now?", 2);
        }
        for (var one : List.of(ana, ben)) {
            saying(one).words("First, one true, warm line about them.", "You wait up for me");
        }
        oneReaches(ana, "That you're tired of me", ben);
        oneReaches(ben, "That I'm not enough", ana);
        for (var one : List.of(ana, ben)) {
            saying(one).goingOn("Two quiet minutes, side by side.");
        }
        saying(ana).words("Is there a small thing that would keep this alive?", "A hand on the shoulder at the door");
        saying(ben).skipping("Is there a small thing that would keep this alive?");
        for (var one : List.of(ana, ben)) {
            keeping(one).rating("Were they within reach for you?", 2).rating("Did they answer what you reached for?", 3)
                    .rating("Did you feel they were with you?", 3);
        }
        ana.isAsked("You reached, and you answered. Stay near a while, if you like.");
        ana.looksOver("reach-respond-over");
    }

    private static void oneReaches(Partner one, String fear, Partner other) {
        saying(one).words("When you two get stuck, what are you afraid of underneath?", fear);
        other.reads(fear);
        other.answers("What did you hear? Say it back in your own words.", "You're afraid I'd turn away",
                "Did I get it?");
        one.isAsked("Did they hear you?");
        one.looksOver("reach-respond-judging-" + one.name());
        one.presses("Yes, that's it");
        saying(other).feeling("And you, what do you feel, hearing it?", "Sad", "lonely");
        saying(one).words("What do you long for from them?", "That you look for " + one.name());
        other.reads("That you look for " + one.name());
        other.looksOver("reach-respond-answering-" + other.name());
        saying(other).one("What's true for you, just now?", "I'm moved, and I need time")
                .words("Would you like to add a line?", "Ask me again tomorrow");
        for (var both : List.of(one, other)) {
            saying(both).goingOn("A minute's breath, for both.");
        }
    }

    private void bothArrive(String exercise) {
        couple.bothLoadAnew();
        ana.begins(exercise);
        ben.begins(exercise);
        ben.presses("I'm here");
    }

    private void answerTheFirstCard() {
        ana.screen().getByRole(AriaRole.TEXTBOX).fill("A tune in the car when I was six");
        ana.looksOver("closer-card");
        ana.presses("Say this");
        ben.screen().getByRole(AriaRole.TEXTBOX).fill("The smell of my grandfather's coat");
        ben.presses("Say this");
        ben.reads("A tune in the car when I was six");
        ben.looksOver("closer-back");
        saying(ana).one("Something back?", "I'd love to hear more");
        saying(ben).one("Something back?", "Thank you for telling me");
    }
}
