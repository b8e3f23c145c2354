package hearth.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static hearth.browser.Answering.keeping;
import static hearth.browser.Answering.saying;
import static hearth.browser.Answering.suggesting;

/** What one writes to the other in their own time: a sorry that asks for nothing, a need, and a limit that needs no yes. */
@Chromium.Stories
class LetterStoryTest {
    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    private final Couple couple = kitchen.practisedCouple();
    private final Partner ana = couple.ana();
    private final Partner ben = couple.ben();

    @Test
    @DisplayName("T5 a real sorry: a hint where it takes itself back, an answer that owes nothing, and how it landed stays with each")
    void aRealSorry() {
        ana.begins("A real sorry");
        keeping(ana).rating("How stirred up are you right now?", 2).one("Whose wish is this sorry?", "Mine");
        ana.writes("What did you do?", "I'm sorry, but you always do that too");
        ana.reads("A sorry");
        ana.looksOver("real-sorry-hint");
        keeping(ana).words("What did you do?", "I told your sister what you had told me in confidence")
                .words("How may it have been for them?", "Like a door left open")
                .words("What are you sorry for?", "I'm sorry that I gave away what was yours")
                .words("What will you do to mend it, and what differently?", "I'll tell her it wasn't mine to tell")
                .one("When will you do it?", "Within a week")
                .skipping("Would it help them to know how it came about?");
        ana.isAsked("How shall it end?");
        ana.chooses("You don't owe me an answer.");
        ana.presses("Keep this");
        ben.goesTo("Today");
        assertThat(letter(ben, "A real sorry")).hasCount(0);
        ana.presses("Send it");
        opensLetter(ben, "A real sorry");
        ben.reads("I told your sister what you had told me in confidence");
        ben.reads("You don't owe me an answer.");
        ben.looksOver("real-sorry-read");
        assertThat(ben.screen().getByText("forgive")).hasCount(0);
        saying(ben).one("You've read it. Where is it with you?", "In part; something is still missing")
                .words("What's still missing for you?", "That you ask me first, another time");
        ana.reads("That you ask me first, another time");
        ana.looksOver("real-sorry-missing");
        saying(ana).words("What can you do about that?", "I'll ask you before I tell anybody");
        keeping(ben).rating("How settled is it for you?", 1);
        keeping(ana).rating("How settled is it for you?", 2);
        for (var one : new Partner[]{ana, ben}) {
            one.isAsked("It's been said, and it's been read. What comes of it may take its time.");
        }
        ana.doesNotRead("A little");
        ana.looksOver("real-sorry-over");
    }

    @Test
    @DisplayName("P14 a limit that touches one's body is heard and not weighed; a need is answered, agreed on and looked at again")
    void aLimitAndANeed() {
        writes(ana, "A limit of mine", "My body", "I can't be touched when I've just come home");
        ben.isAsked("What do they need, or where's their limit? Say it back.");
        saysItBack("Not when you've just come in");
        ben.isAsked("This is theirs. It needs no yes.");
        ben.looksOver("need-limit-heard");
        ben.doesNotRead("I can't, as it is");
        ben.chooses("I've heard you");
        ben.presses("Say this");
        ana.isAsked("It's been said, and it's been heard. That's enough for today.");
        ana.looksOver("need-limit-over");
        ana.screen().navigate("/today");
        ben.screen().navigate("/today");
        writes(ana, "Something I need", "Everyday life", "Half an hour alone after work");
        saysItBack("Half an hour for you");
        saying(ben).one("What can you do here?", "I can do a part of it").words("What will you do?",
                "Take the children outside on weekdays");
        suggesting(ana).words("What holds from now on?", "Weekdays from six to half past");
        ben.isAsked("Is that true for you too?");
        ben.presses("Yes, for me too");
        ben.isAsked("When will you look at it again?");
        ben.presses("Tomorrow, 19:00");
        ben.looksOver("need-limit-review");
        ben.presses("Suggest this");
        ana.isAsked("Is this a good time for you too?");
        ana.presses("Yes, for me too");
        ben.isAsked("It's been said, and it's been heard. That's enough for today.");
    }

    private void writes(Partner who, String which, String touches, String what) {
        who.begins("A need, a limit");
        keeping(who).rating("How stirred up are you right now?", 2)
                .words("First, one true, warm line about them.", "You make the kitchen a warm place")
                .one("Is it a need or a limit?", which).one("What does it touch?", touches);
        if (!touches.equals("Everyday life")) {
            who.looksOver("need-limit-safe-first");
            keeping(who).goingOn("This is yours, and not for trade.");
        }
        keeping(who).words("What do you need, or what can you do?", what).skipping("What makes it matter?")
                .words("What will you do to look after it?", "Say it before it's too much");
        who.presses("Send it");
        opensLetter(ben, "A need, a limit");
    }

    private void saysItBack(String words) {
        ben.answers("What do they need, or where's their limit? Say it back.", words, "Did I get it?");
        ana.isAsked("Did they get it?");
        ana.presses("Yes, that's it");
    }

    private static void opensLetter(Partner who, String title) {
        who.goesTo("Today");
        letter(who, title).click();
        who.presses("Now is a good moment");
    }

    private static Locator letter(Partner who, String title) {
        return who.screen().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open: " + title));
    }
}
