package hearth.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What begins with one person alone: a small hand held out, and a pause that nobody sees. */
@Chromium.Stories
class ReachingOutStoryTest {
    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    @Test
    @DisplayName("T5 one reaches out, unseen until it is sent; the other takes it, and a talk is booked for tomorrow")
    void oneReachesOutAndTheOtherTakesIt() {
        var couple = kitchen.couple();
        var ana = couple.ana();
        var ben = couple.ben();
        ana.begins("Reach out");
        ana.isAsked("How would you like to reach out?");
        ana.looksOver("reach-out-choosing");
        ana.chooses("I'll make us something warm");
        ana.presses("Keep this");
        ana.isAsked("That's all of it.");
        ana.looksOver("reach-out-ready");
        ben.goesTo("Today");
        assertThat(linkTo(ben)).hasCount(0);
        ana.presses("Send it");
        linkTo(ben).click();
        ben.isAsked("How is that for you?");
        ben.reads("I'll make us something warm");
        ben.looksOver("reach-out-answering");
        ana.reads("It's with them. Nothing for you to do just now.");
        ana.looksOver("reach-out-sent");
        ben.chooses("I'm taking it");
        ben.presses("Say this");
        ben.isAsked("Would you like a calm talk about it, another day?");
        ben.chooses("Yes, let's book one");
        ben.presses("Say this");
        ben.isAsked("When would be a good time to talk?");
        ben.presses("Tomorrow, 19:00");
        ben.presses("Suggest this");
        ana.isAsked("Is this a good time for you too?");
        ana.presses("Yes, for me too");
        for (var one : new Partner[]{ana, ben}) {
            one.isAsked("That's enough for now.");
        }
        ben.looksOver("reach-out-over");
    }

    private static com.microsoft.playwright.Locator linkTo(Partner who) {
        return who.screen().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open: Reach out"));
    }

    @Test
    @DisplayName("W1 a high rating offers what helps, on this screen alone, and a breath to go along with")
    void aKindPauseOnABadDay() {
        var ana = kitchen.partner("Ana");
        ana.signsUp();
        ana.begins("A kind pause");
        ana.isAsked("Where does it sit in your body?");
        ana.looksOver("kind-pause-body");
        ana.presses("Skip this one");
        ana.isAsked("What might it be called?");
        ana.presses("Sad");
        ana.presses("lonely");
        ana.presses("Keep this");
        ana.isAsked("How stirred up are you?");
        ana.screen().getByRole(AriaRole.SLIDER).fill("9");
        ana.reads("That's a lot. You can see to yourself first; this waits.");
        ana.looksOver("kind-pause-a-lot");
        ana.presses("Keep this");
        ana.isAsked("A minute and a half of slow breath.");
        ana.reads("In for about 4 seconds, out for about 6.");
        ana.presses("A little slower");
        ana.reads("In for about 4.5 seconds, out for about 6.5.");
        ana.looksOver("kind-pause-breath");
        ana.presses("Go on");
        ana.chooses("It fits");
        ana.presses("Keep this");
        ana.answers("What would you say to a dear friend in the same place?", "You did what you could.", "Keep this");
        ana.isAsked("And how stirred up are you now?");
        ana.screen().getByRole(AriaRole.SLIDER).fill("4");
        ana.presses("Keep this");
        ana.isAsked("You were kind to yourself. That counts.");
        ana.looksOver("kind-pause-over");
    }
}
