package hearth.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The screens that no other story looks over: each in light and dark by axe, on every size, and by keyboard where people stay. */
@Chromium.Stories
class EveryScreenTest {
    private static final String LONG_NAME = "Maximiliane-Theodora von Hohenstaufen-Wertheim";
    private static final String LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    @Test
    void theDoorAndWhatIsBehindIt() {
        var ana = kitchen.partner("Ana");
        ana.screen().navigate("/");
        ana.isAsked("Come in. What brings you?");
        ana.looksOver("door");
        ana.tabsThrough("door");
        for (var place : new String[]{"sign-in", "recover", "help"}) {
            ana.screen().navigate("/" + place);
            ana.screen().getByRole(AriaRole.HEADING).first().waitFor();
            ana.looksOver(place);
        }
        ana.screen().navigate("/sign-in");
        ana.fills("Sign-in name, with its digits", "nobody1");
        ana.presses("Sign in");
        ana.reads("Your passphrase, please.");
        ana.fills("Passphrase", Partner.PASSPHRASE);
        ana.presses("Sign in");
        ana.reads("don't fit together");
        ana.looksOver("sign-in-refused");
        ana.screen().navigate("/sign-up");
        ana.presses("Come in");
        ana.reads("A name to call you by, please.");
        ana.looksOver("sign-up");
        ana.screen().navigate("/");
        ana.comesIn("I'm here on my own");
        ana.isAsked("Two minutes for yourself");
        ana.looksOver("first-alone");
        ana.presses("To Today");
        ana.isAsked("Today");
        ana.reads("For today");
        ana.looksOver("today-alone");
        ana.screen().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Have it ready")).click();
        ana.isAsked("A way back in, on paper");
        ana.looksOver("paper");
        ana.makesARecoveryCode();
        ana.looksOver("recovery-code");
        ana.presses("I've written them down");
        ana.isAsked("Today");
        ana.doesNotRead("Have it ready");
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
        couple.ana().tabsThrough("us");
        couple.ana().goesTo("Practise");
        couple.ana().reads("What happens in me");
        couple.ana().looksOver("practise");
        couple.ana().unfolds();
        couple.ana().looksOver("practise-unfolded");
        couple.ana().goesTo("Today");
        couple.ana().reads("For today");
        couple.ana().looksOver("today");
        couple.ana().tabsThrough("today");
        couple.ana().follows("Help");
        couple.ana().isAsked("Help right now");
        couple.ana().looksOver("help-inside");
    }

    @Test
    void aCheckInWithALongNameALongWordAndWordsFromRightToLeft() {
        var couple = new Couple(kitchen.partner("Ana"), kitchen.partner(LONG_NAME));
        couple.ana().signsUp();
        couple.ben().signsUp();
        couple.pairByCode();
        var ana = couple.ana();
        ana.looksOver("us-long-name");
        var walk = new CheckIn(ana);
        couple.bothBegin(CheckIn.TITLE);
        ana.writes("What are you thankful for this week?", "شكراً على الشاي كل صباح ☕🌿 ועל הסבלנות");
        assertThat(ana.screen().getByRole(AriaRole.TEXTBOX)).hasCSS("direction", "rtl");
        ana.looksOver("check-in-writing");
        ana.tabsThrough("check-in-writing");
        ana.presses("Keep this");
        ana.chooses("A bit apart");
        ana.looksOver("check-in-choosing");
        ana.presses("Keep this");
        walk.hard("x".repeat(300));
        ana.answers("What would you like time for next week?", LONG_WORD, "Keep this");
        ana.isAsked("That's all of it.");
        walk.keepsBack("Was anything hard?");
        ana.presses("Keep this");
        ana.isAsked("That's all of it.");
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
        couple.ben().isAsked("You both opened.");
        assertThat(couple.ben().screen().getByText("شكراً")).hasCSS("direction", "rtl");
        couple.ben().reads(LONG_WORD);
        couple.ben().looksOver("check-in-both-opened-by-ben");
        ana.presses("Go on");
        ana.isAsked("One small promise for the week?");
        ana.looksOver("check-in-promise");
        ana.presses("Pause");
        ana.isAsked("A breather");
        ana.looksOver("check-in-breather");
        ana.presses("More");
        ana.presses("Not today");
        ana.isAsked("Not today, then. It keeps.");
        ana.looksOver("check-in-resting");
    }

    @Test
    void everyKindOfQuestionAndTheCardThatComesOfIt() {
        var ana = kitchen.partner("Ana");
        ana.signsUp();
        ana.begins("A kind pause");
        ana.isAsked("Where does it sit in your body?");
        ana.looksOver("kind-pause-many");
        ana.presses("Skip this one");
        ana.isAsked("What might it be called?");
        ana.presses("Sad");
        ana.presses("lonely");
        ana.looksOver("kind-pause-feelings");
        ana.presses("Keep this");
        ana.isAsked("How stirred up are you?");
        ana.screen().getByRole(AriaRole.SLIDER).fill("9");
        ana.reads("That's a lot.");
        ana.looksOver("kind-pause-stirred");
        ana.presses("Keep this");
        ana.isAsked("A minute and a half of slow breath.");
        ana.looksOver("kind-pause-breath");
        ana.goesBackToToday();
        ana.begins("What helps me");
        ana.isAsked("What settles you?");
        ana.screen().getByLabel("A few slow breaths").check();
        ana.presses("Keep this");
        ana.isAsked("Something of your own?");
        ana.answers("Something of your own?", LONG_WORD, "Keep this");
        ana.isAsked("How stirred up are you right now?");
        ana.screen().getByRole(AriaRole.SLIDER).fill("2");
        ana.presses("Keep this");
        ana.chooses("Moving a little");
        ana.presses("Keep this");
        ana.button("Go on").waitFor();
        ana.looksOver("calm-kit-moving");
        ana.presses("Go on");
        ana.isAsked("And now?");
        ana.screen().getByRole(AriaRole.SLIDER).fill("1");
        ana.presses("Keep this");
        ana.isAsked("Does it belong in your kit?");
        ana.chooses("Keep it");
        ana.presses("Keep this");
        ana.isAsked("One line you'd like to read when it's a lot.");
        ana.presses("Skip this one");
        ana.isAsked("When will you try it again, in a calm moment?");
        ana.presses("Tomorrow, 19:00");
        ana.looksOver("calm-kit-when");
        ana.presses("Keep this");
        ana.isAsked("Your card is there whenever you need it.");
        ana.looksOver("over-alone");
        ana.presses("Back to Today");
        ana.reads("Tomorrow, 19:00");
        ana.looksOver("today-with-card");
        ana.screen().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What helps me")).first().click();
        ana.isAsked("What helps");
        ana.reads(LONG_WORD);
        ana.looksOver("cards");
        ana.screen().navigate("/sittings/00000000-0000-4000-8000-000000000000");
        ana.reads("Back to Today");
        ana.looksOver("gone");
    }
}
