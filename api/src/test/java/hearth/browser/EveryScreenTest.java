package hearth.browser;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The screens that no other story looks over: each in light and dark by axe, enlarged, and with nothing too small to hit or read. */
@Chromium.Stories
class EveryScreenTest {
    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    @Test
    void theDoorAndWhatIsBehindIt() {
        var ana = kitchen.partner("Ana");
        ana.screen().navigate("/");
        ana.isAsked("Come in. What brings you?");
        ana.looksOver("door");
        for (var place : new String[]{"sign-in", "recover", "help"}) {
            ana.screen().navigate("/" + place);
            ana.screen().getByRole(AriaRole.HEADING).first().waitFor();
            ana.looksOver(place);
        }
        ana.screen().navigate("/sign-up");
        ana.presses("Come in");
        ana.reads("A name to call you by, please.");
        ana.looksOver("sign-up");
        ana.screen().navigate("/");
        ana.asksForAPlace("I'm here on my own");
        ana.looksOver("recovery-code");
        ana.presses("I've written them down");
        ana.isAsked("Two minutes for yourself");
        ana.looksOver("first-alone");
        ana.presses("To Today");
        ana.isAsked("Today");
        ana.reads("For today");
        ana.looksOver("today-alone");
    }

    @Test
    void usFromOneToTwo() {
        var couple = new Couple(kitchen.partner("Ana"), kitchen.partner("Ben"));
        couple.ana().signsUp();
        couple.ben().signsUp();
        couple.ben().goesTo("Us");
        couple.ben().looksOver("us-alone");
        couple.ana().goesTo("Us");
        couple.ana().presses("Make a code");
        couple.ana().reads(AriaRole.IMG, "The link as a square to point a camera at");
        couple.ana().looksOver("us-invited");
        couple.ben().fills("The code you were given", couple.ana().screen().getByTestId("pairing-code").innerText());
        couple.ben().presses("Use this code");
        couple.ben().reads("Pair with Ana?");
        couple.ben().looksOver("us-asked");
        couple.ben().presses("Yes, pair with Ana");
        couple.ben().reads("You've said yes.");
        couple.ben().looksOver("us-confirmed");
        couple.ana().presses("Yes, pair with Ben");
        couple.ana().reads("paired since");
        couple.ana().looksOver("us-paired");
        couple.ana().goesTo("Practise");
        couple.ana().reads("Good when");
        couple.ana().looksOver("practise");
        couple.ana().goesTo("Today");
        couple.ana().looksOver("today");
        couple.ana().follows("Help");
        couple.ana().isAsked("Help right now");
        couple.ana().looksOver("help-inside");
    }

    @Test
    void aCheckInQuestionByQuestionWithWordsFromRightToLeft() {
        var couple = kitchen.couple();
        var ana = couple.ana();
        var walk = new CheckIn(ana);
        couple.bothBegin(CheckIn.TITLE);
        ana.writes("What are you thankful for this week?", "شكراً على الشاي كل صباح");
        assertThat(ana.screen().getByRole(AriaRole.TEXTBOX)).hasCSS("direction", "rtl");
        ana.looksOver("check-in-writing");
        ana.presses("Keep this");
        ana.chooses("A bit apart");
        ana.looksOver("check-in-choosing");
        ana.presses("Keep this");
        walk.hard("x".repeat(300));
        walk.noTime();
        walk.keepsBack("Was anything hard?");
        walk.noTime();
        ana.looksOver("check-in-ready");
        assertThat(ana.screen().getByText("شكراً")).hasCSS(
                "direction", "rtl");
        ana.presses("More");
        ana.reads("It rests, and it keeps.");
        ana.looksOver("check-in-more");
        ana.screen().keyboard().press("Escape");
        var ben = new CheckIn(couple.ben());
        ben.thanks("The soup on Tuesday");
        ben.closeness("Near enough");
        ben.nothingHard();
        ben.noTime();
        walk.opens();
        ben.opens();
        ana.isAsked("You both opened.");
        ana.reads("Only you see this.");
        ana.looksOver("check-in-both-opened");
        ana.presses("Go on");
        ana.isAsked("One small promise for the week?");
        ana.looksOver("check-in-promise");
        ana.presses("Pause");
        ana.isAsked("A breather");
        ana.presses("More");
        ana.presses("Not today");
        ana.isAsked("Not today, then. It keeps.");
        ana.looksOver("check-in-resting");
    }
}
