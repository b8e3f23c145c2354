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

/** What two do about that which keeps coming back: see the round they go, the whole of a topic, and a middle. */
@Chromium.Stories
class StuckStoryTest {
    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    private final Couple couple = kitchen.practisedCouple();
    private final Partner ana = couple.ana();
    private final Partner ben = couple.ben();

    @Test
    @DisplayName("T1 two halves, sealed until both open, draw the round that two go; it gets a name, a sign and a way out for each")
    void theRoundTheyGo() {
        couple.bothBegin("The round we go");
        writesTheirHalf(ana, "I ask again and again", "Now I'm alone with it");
        ben.doesNotRead("Now I'm alone with it");
        writesTheirHalf(ben, "I go quiet", "It's never enough");
        bothOpened();
        for (var one : List.of(ana, ben)) {
            one.isAsked("This is your round. Read it slowly, once around.");
            seesDrawn(one, "Now I'm alone with it");
            seesDrawn(one, "It's never enough");
            one.looksOver("cycle-map-round-" + one.name());
            one.presses("Go on");
        }
        saying(ana).words("Would you put something differently, now that you see it whole?",
                "I ask because I'm scared");
        saying(ben).skipping("Would you put something differently, now that you see it whole?");
        suggesting(ana).words("What would you call this round?", "The hedgehog dance");
        ben.isAsked("Shall it be called that?");
        ben.looksOver("cycle-map-name");
        ben.presses("Yes, for me too");
        suggesting(ben).words("What word or sign says \"there it is again\"?", "Hedgehogs");
        ana.isAsked("Shall this be your sign?");
        ana.presses("Yes, for me too");
        saying(ana).words("When it comes by, what's one step out for you?", "I say it once and sit down");
        saying(ben).words("When it comes by, what's one step out for you?", "I say that I'm coming back");
        ana.isAsked("It has a name now, and you can see it coming. That's enough for today.");
        ana.looksOver("cycle-map-over");
        ben.screen().navigate("/cards");
        ben.reads("The hedgehog dance");
        ben.reads("Hedgehogs");
        ben.looksOver("cycle-map-card");
    }

    /** The words stand in the picture; they also lie folded away in what was said before. */
    private static void seesDrawn(Partner one, String words) {
        assertThat(one.screen().getByText(words).last()).isVisible();
    }

    private static void writesTheirHalf(Partner one, String does, String story) {
        keeping(one).one("What does it often begin with?", "A tone").some("And then, what do you do?", does)
                .words("And when they do what they do then, what do you tell yourself?", story)
                .feeling("What would they see you feel?", "Sad", "lonely")
                .feeling("And what is underneath?", "Far away", "tired")
                .words("What are you hoping they'll see?", "That I want us");
        one.presses("Open together");
    }

    private void bothOpened() {
        for (var one : List.of(ana, ben)) {
            keeping(one).goingOn("You both opened.");
        }
    }

    @Test
    @DisplayName("T1 P14 two circles lie side by side; what may not be traded is said to one alone, and a middle is tried for a while")
    void twoCircles() {
        couple.bothBegin("Two circles");
        keeping(ana).words("What is it about?", "Sundays").one("Is it an everyday matter?", "I'm not sure")
                .goingOn("Some things are yours, and not for trade.");
        drawsTheirCircles(ana, "One morning without plans", "I get quiet then", "Which morning it is");
        ana.presses("Open together");
        keeping(ben).words("What is it about?", "Sundays").one("Is it an everyday matter?", "Yes, an everyday matter");
        drawsTheirCircles(ben, "Seeing my mother", "She's getting old", "How long we stay");
        ana.doesNotRead("Seeing my mother");
        ben.presses("Open together");
        bothOpened();
        ben.doesNotRead("I'm not sure");
        saysBack(ben, "You need a quiet place.", ana);
        saysBack(ana, "She's old, and you want the time.", ben);
        for (var one : List.of(ana, ben)) {
            one.isAsked("Here are your circles, side by side.");
            seesDrawn(one, "One morning without plans");
            seesDrawn(one, "Seeing my mother");
            one.looksOver("two-circles-board-" + one.name());
            one.presses("Go on");
        }
        suggesting(ana).one("Do you see something you could try?", "Something small, for now");
        agrees(ben, "Do you see it that way too?");
        suggesting(ben).words("What will you try?", "Sunday mornings quiet, your mother at four");
        agrees(ana, "Would you try this?");
        suggesting(ana).one("How long will you try it?", "Two weeks");
        agrees(ben, "Is that long enough, and not too long, for you?");
        ana.isAsked("When will you look at it again?");
        ana.presses("Tomorrow, 19:00");
        ana.presses("Suggest this");
        agrees(ben, "Is this a good time for you too?");
        ben.isAsked("You looked for a middle together. Let it lie for today.");
        ben.looksOver("two-circles-over");
    }

    private static void drawsTheirCircles(Partner one, String inner, String why, String outer) {
        keeping(one).words("What can't you give up here?", inner).words("What makes it matter so?", why)
                .words("Where can you bend?", outer);
    }

    private static void saysBack(Partner one, String words, Partner other) {
        one.screen().getByRole(AriaRole.TEXTBOX).fill(words);
        one.presses("Did I get it?");
        other.reads(words);
        other.presses("Yes, that's it");
    }

    private static void agrees(Partner one, String question) {
        one.isAsked(question);
        one.presses("Yes, for me too");
    }

    @Test
    @DisplayName("T1 the whole of a stuck topic, its second half on another day: both come back to it")
    void theWholeOfIt() {
        couple.bothBegin("The whole of it");
        suggesting(ana).words("Which topic keeps getting stuck?", "Money for the roof");
        agrees(ben, "Shall it be about this?");
        for (var one : List.of(ana, ben)) {
            keeping(one).rating("When you think of that stuck topic, how stirred up are you?", 3)
                    .words("How are you different here, the two of you?", one.name() + " likes to know beforehand")
                    .feeling("What do you feel about it, on the surface?", "Sad", "lonely")
                    .feeling("And underneath?", "Far away", "tired")
                    .some("What weighs on it from outside?", "Money", "Too little sleep")
                    .some("When it comes up, what do you do?", "I put it off");
            one.presses("Open together");
        }
        bothOpened();
        for (var pair : List.of(new Couple(ben, ana), new Couple(ana, ben))) {
            saysBack(pair.ana(), pair.ben().name() + " likes to look ahead.", pair.ben());
            saying(pair.ana()).words("What's new to you in what they wrote?", "That it scares you");
        }
        suggesting(ben).one("That's the first half. When do you go on?", "Another day");
        agrees(ana, "Is that good for you too?");
        for (var one : List.of(ana, ben)) {
            one.isAsked("It rests here until you're both back.");
            one.looksOver("deep-view-halfway-" + one.name());
            one.presses("Go on");
        }
        keeping(ana).goingOn("A minute for both, before you go on.");
        ben.presses("Go on");
        suggesting(ana).words("How is it, seen from above?", "Two people who want to be safe, each their way");
        ben.isAsked("Is this true for you too?");
        ben.looksOver("deep-view-from-above");
        ben.presses("Yes, for me too");
        for (var one : List.of(ana, ben)) {
            saying(one).words("What's one thing you'll do another way?", "Ask first, then add it up");
        }
        ana.isAsked("Now you've seen it from above, both of you. Let it lie for today.");
        ana.looksOver("deep-view-over");
    }
}
