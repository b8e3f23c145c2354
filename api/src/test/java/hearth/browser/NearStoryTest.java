package hearth.browser;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.util.List;

import static hearth.browser.Answering.keeping;
import static hearth.browser.Answering.saying;
import static hearth.browser.Answering.suggesting;

/** What two do to be near: cards that go as deep as the one who wishes for less. */
@Chromium.Stories
class NearStoryTest {
    private static final int CARDS = 6;

    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    private final Couple couple = kitchen.couple();
    private final Partner ana = couple.ana();
    private final Partner ben = couple.ben();

    @Test
    @DisplayName("K1 K2 six cards for two, no deeper than the one who wishes for less; a card can be laid aside, and how met one felt stays own")
    void closer() {
        kitchen.theBasicsAreDone();
        kitchen.pass(Duration.ofDays(1));
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

    private void bothArrive(String exercise) {
        ana.screen().reload();
        ben.screen().reload();
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
