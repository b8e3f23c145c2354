package hearth.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Chromium.Stories
class HearMeStoryTest {
    private static final String TITLE = "Hear me";

    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    private final Couple couple = kitchen.couple();
    private final Partner ana = couple.ana();
    private final Partner ben = couple.ben();
    private final Line line = Line.of(ana);

    @Test
    void twoPeopleHearEachOtherThroughALostConnectionAndABreather() {
        ana.goesTo("Practise");
        ana.unfolds();
        assertThat(ana.button("Begin: " + TITLE)).hasCount(0);
        kitchen.theBasicsAreDone();
        kitchen.pass(Duration.ofDays(1));
        bothArrive();
        settle();
        agreeOnATopicAndSayAWarmLine();
        anaSpeaksWhileHerConnectionIsLost();
        benSaysItBack();
        benGuessesAndAnaAnswers();
        bothTakeABreather();
        secondRound();
        bookAnotherTalk();
        ana.isAsked("You both listened. That's enough for today.");
        ben.isAsked("You both listened. That's enough for today.");
        ben.looksOver("hear-me-over");
    }

    private void bothArrive() {
        ana.screen().reload();
        ana.begins(TITLE);
        ana.reads("It begins when you're both here.");
        ana.looksOver("hear-me-gathering");
        ben.screen().reload();
        ben.goesTo("Today");
        ben.screen().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open: "
                + TITLE)).click();
        ben.presses("I'm here");
    }

    private void settle() {
        for (var one : List.of(ana, ben)) {
            one.isAsked("One quiet minute, each alone.");
            if (one == ana)
                one.looksOver("hear-me-timer");
            one.presses("Go on");
            one.isAsked("How stirred up are you right now?");
            if (one == ana)
                one.looksOver("hear-me-scale-unset");
            one.screen().getByRole(AriaRole.SLIDER).fill("2");
            if (one == ana)
                one.looksOver("hear-me-scale");
            one.presses("Keep this");
        }
    }

    private void agreeOnATopicAndSayAWarmLine() {
        ana.answers("What shall it be about today?", "Sunday mornings", "Suggest this");
        ben.isAsked("Shall it be about this today?");
        ben.reads("Sunday mornings");
        ben.looksOver("hear-me-confirming");
        ben.presses("Yes, for me too");
        for (var one : List.of(ana, ben))
            one.answers("First, one true, warm line about them.", "You make me laugh, " + one.name(), "Say this");
    }

    private void anaSpeaksWhileHerConnectionIsLost() {
        ana.isAsked("You have the floor. What is it like for you?");
        ana.writes("You have the floor. What is it like for you?", "I miss you");
        assertTrue(line.isOpen(), "there is a connection to lose");
        line.cut();
        ana.presses("Say this");
        ana.screen().getByText("here", new Page.GetByTextOptions().setExact(true)).waitFor();
        ben.reads("Ana has the floor.");
        ben.doesNotRead("I miss you");
        assertFalse(line.isOpen(), "nothing gets through");
        line.mend();
        ben.isAsked("What did you hear? Say it back in your own words.");
        ben.reads("I miss you");
        ana.isAsked("They're finding words for what you said.");
        assertTrue(line.isOpen(), "she came back over a new connection");
        ana.looksOver("hear-me-handed-over");
        ben.looksOver("hear-me-saying-it-back");
    }

    private void benSaysItBack() {
        ben.answers("What did you hear? Say it back in your own words.", "You miss the mornings", "Did I get it?");
        ben.isAsked("Your words are with them. Breathe.");
        ana.isAsked("Did they hear you?");
        ana.looksOver("hear-me-judging");
        ana.presses("Not yet");
        ben.reads("Not quite yet. Once more, in your own words.");
        ben.answers("What did you hear? Say it back in your own words.", "You miss me", "Did I get it?");
        ana.isAsked("Did they hear you?");
        ana.presses("Yes, that's it");
        assertThat(ben.screen().locator(".landed")).isVisible();
        ben.reads("Yes, that's it.");
        ben.looksOver("hear-me-landed");
    }

    private void benGuessesAndAnaAnswers() {
        ana.isAsked("Is there a little more?");
        ana.chooses("No, that's it");
        ana.presses("Say this");
        ben.answers("It makes sense, because…", "we hardly sit down", "Say this");
        ben.presses("Sad");
        ben.presses("lonely");
        ben.looksOver("hear-me-feelings");
        ben.presses("Say this");
        ana.isAsked("How near is that?");
        ana.reads("lonely");
        ana.chooses("Partly");
        ana.presses("Say this");
    }

    private void bothTakeABreather() {
        ben.isAsked("You have the floor. What is it like for you?");
        ben.presses("Pause");
        ben.isAsked("A breather");
        ana.isAsked("A breather");
        ana.reads("Nobody needs to say why.");
        ana.looksOver("hear-me-breather");
        assertThat(ana.button("I'm back")).hasCount(0);
        kitchen.pass(Duration.ofMinutes(31));
        ana.presses("I'm back");
        ana.reads("You're back. It goes on at the same place when you both are.");
        ben.presses("I'm back");
        ana.reads("You both came back.");
        ben.reads("You both came back.");
    }

    private void secondRound() {
        ben.answers("You have the floor. What is it like for you?", "I get lost in work", "Say this");
        ana.answers("What did you hear? Say it back in your own words.", "Work swallows you", "Did I get it?");
        ben.presses("Yes, that's it");
        ben.chooses("No, that's it");
        ben.presses("Say this");
        ana.answers("It makes sense, because…", "it is a lot", "Say this");
        ana.presses("Far away");
        ana.presses("tired");
        ana.presses("Say this");
        ben.chooses("Yes, that's it");
        ben.presses("Say this");
    }

    private void bookAnotherTalk() {
        ana.chooses("Book a time to go on");
        ana.presses("Suggest this");
        ben.isAsked("Is this a good place to leave it for you too?");
        ben.presses("Yes, for me too");
        ben.presses("Tomorrow, 19:00");
        ben.looksOver("hear-me-appointment");
        ben.presses("Suggest this");
        ana.isAsked("Is this a good time for you too?");
        ana.presses("Yes, for me too");
    }
}
