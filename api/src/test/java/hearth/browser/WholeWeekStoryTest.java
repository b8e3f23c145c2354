package hearth.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static hearth.browser.Answering.keeping;

/** The whole week, from its first question to two small promises each, and a day that is better quiet. */
class WholeWeekStoryTest {
    private static final String KEEP = "Keep this";

    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    @Test
    @DisplayName("T1 a whole week opens for both at once; what is own stays own, and small promises of both stand on Us")
    void aWholeWeek() {
        var couple = kitchen.practisedCouple();
        goesThrough(couple.ana(), "The soup on Tuesday");
        goesThrough(couple.ben(), "You waited up");
        couple.ana().isAsked("You both opened.");
        couple.ana().reads("You waited up");
        couple.ana().looksOver("whole-week-opened");
        for (var one : new Partner[]{couple.ana(), couple.ben()}) {
            one.presses("Go on");
            one.answers("One small promise for the week?", one.name() + " is home by six on Friday", "Say this");
        }
        couple.ana().answers("And one more, if there's room?", "I'll call my sister", "Say this");
        couple.ben().isAsked("And one more, if there's room?");
        couple.ben().looksOver("whole-week-second-promise");
        couple.ben().presses("Skip this one");
        couple.ana().isAsked("Would you like to talk about something of it?");
        couple.ana().chooses("It's good as it is");
        couple.ana().presses("Suggest this");
        couple.ben().isAsked("Does that suit you too?");
        couple.ben().presses("Yes, for me too");
        for (var one : new Partner[]{couple.ana(), couple.ben()}) {
            one.isAsked("That's the week. It had the two of you in it.");
        }
        couple.ana().screen().navigate("/us");
        couple.ana().reads("I'll call my sister");
        couple.ana().reads("Ben is home by six on Friday");
        couple.ana().screen().navigate("/today");
        couple.ana().reads("I'll call my sister");
        couple.ana().looksOver("today-after-the-week");
    }

    private static void goesThrough(Partner who, String thanks) {
        who.begins("The whole week");
        keeping(who).words("What are you thankful for this week?", thanks)
                .one("Do you feel at ease around them, and free to say what you think?", "Yes, mostly")
                .rating("How near did you feel to each other?", 7).rating("How well were you heard?", 7)
                .rating("How much of the fondness was there to feel?", 7)
                .one("How often was there a rub?", "Not at all")
                .rating("How much did you hold them up this week?", 7).rating("And how much were you held up?", 7)
                .one("Time together?", "I'd like more").one("And time of your own?", "About right")
                .one("Is there one kind of closeness you'd look at this week?", "Thinking and laughing together")
                .one("How is it with that one, for you?", "I'd like more").rating("How heavy was the rest of life?", 2)
                .one("Your small promise from last time?", "There was none")
                .skipping("Something new, or worth marking?").skipping("One thing you'd like to talk about?");
        who.isAsked("That's all of it.");
        who.presses("Open together");
    }

    @Test
    @DisplayName("L4 on a quiet day what comes waits; it is chosen in the step or under Us, and ended there; Today doesn't say that it is one")
    void aQuietDay() {
        var couple = kitchen.couple();
        var ana = couple.ana();
        var ben = couple.ben();
        ana.begins("Reach out");
        ana.chooses("I'll make us something warm");
        ana.presses(KEEP);
        ana.presses("Send it");
        ben.goesTo("Today");
        ben.reads("There's something from them for you. Answer it in your own time.");
        ben.looksOver("today-arrived");
        ben.screen().getByRole(AriaRole.LINK, new Page.GetByRoleOptions()
                .setName("Open: Reach out")).click();
        ben.isAsked("How is that for you?");
        ben.presses("More");
        ben.looksOver("step-menu-with-quiet");
        ben.button("A quiet day").click();
        ben.isAsked("Today");
        ben.doesNotRead("There's something from them for you.");
        ben.doesNotRead("quiet day");
        ben.looksOver("today-quiet");
        ana.goesBackToToday();
        ana.reads("It's with them just now. Nothing for you to do.");
        ana.looksOver("today-with-them");
        ben.goesTo("Us");
        ben.screen().getByText("A quiet day").click();
        ben.reads("What comes from them waits until tomorrow, and nobody is told.");
        ben.looksOver("us-quiet");
        ben.presses("Let it come again");
        ben.button("Take a quiet day").waitFor();
        ben.goesTo("Today");
        ben.reads("There's something from them for you. Answer it in your own time.");
    }
}
