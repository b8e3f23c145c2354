package hearth.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hearth.api.boot.ExampleDiary;
import hearth.domain.accounts.Totp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Takes the pictures of the README anew, into the folder that {@code -Dhearth.readme} names; it proves nothing. */
@Chromium.Stories
@EnabledIfSystemProperty(named = "hearth.readme", matches = ".+")
class ReadmePicturesTest {
    private static final Path FOLDER = Path.of(System.getProperty("hearth.readme", "target"));
    private static final String TITLE = "Hear me";

    @RegisterExtension
    static final Kitchen kitchen = new Kitchen(ExampleDiary.shipped());

    private final Partner robin = example("Robin", "robin1000", "example lantern by the window");
    private final Partner sam = example("Sam", "sam1000", "example kettle on the stove");
    private final Strip strip = new Strip(FOLDER);

    @Test
    void ofTwoPeopleAndTheirTherapist() {
        robin.reads("For today");
        var today = strip.seen(robin.screen(), ColorScheme.LIGHT);
        strip.paste("us.png", List.of(ofUs()));
        strip.paste("hear-me.png", hearEachOther());
        var week = checkIn();
        strip.paste("hearth.png", List.of(today, week.getFirst(), week.get(1), week.getLast()));
        strip.paste("dark.png", dark());
        strip.paste("therapist.png", List.of(ofTheTherapist()));
    }

    private static Partner example(String name, String signInName, String passphrase) {
        var partner = kitchen.partner(name, new Browser.NewContextOptions().setDeviceScaleFactor(1.5));
        partner.signsIn(signInName, passphrase);
        return partner;
    }

    private byte[] ofUs() {
        robin.goesTo("Us");
        robin.reads("Who sees what");
        return strip.seenOnATablet(robin.screen(), 1600);
    }

    private List<byte[]> checkIn() {
        for (var one : List.of(robin, sam)) {
            one.goesBackToToday();
            one.begins(CheckIn.TITLE);
        }
        var robins = new CheckIn(robin);
        robin.writes("What are you thankful for this week?",
                "You were home before me on Thursday, and there was soup.");
        var question = strip.seen(robin.screen(), ColorScheme.LIGHT);
        robin.presses("Keep this");
        robins.closeness("Near enough");
        robins.hard("The Sunday evening dread. It wasn't about you.");
        robins.noTime();
        robins.opens();
        robin.isAsked("Yours is kept. It opens when you've both chosen to.");
        var folded = strip.seen(robin.screen(), ColorScheme.LIGHT);
        var sams = new CheckIn(sam);
        sams.thanks("That you asked about the appointment and then just listened.");
        sams.closeness("Close");
        sams.nothingHard();
        sams.noTime();
        sams.opens();
        robin.isAsked("You both opened.");
        return List.of(question, folded, strip.seen(robin.screen(), ColorScheme.LIGHT));
    }

    private List<byte[]> hearEachOther() {
        robin.begins(TITLE);
        robin.reads("It begins when you're both here.");
        sam.goesTo("Today");
        sam.screen().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open: " + TITLE)).click();
        sam.presses("I'm here");
        for (var one : List.of(robin, sam)) {
            one.isAsked("One quiet minute, each alone.");
            one.presses("Go on");
            one.isAsked("How stirred up are you right now?");
            one.screen().getByRole(AriaRole.SLIDER).fill("2");
            one.presses("Keep this");
        }
        robin.answers("What shall it be about today?", "Sunday mornings", "Suggest this");
        sam.presses("Yes, for me too");
        robin.answers("First, one true, warm line about them.", "You always find the good bread.", "Say this");
        sam.answers("First, one true, warm line about them.", "You hum when you cook.", "Say this");
        robin.answers("You have the floor. What is it like for you?",
                "On Sundays I wake early and lie still, so that it stays quiet. "
                        + "I miss having the morning with you.",
                "Say this");
        sam.writes("What did you hear? Say it back in your own words.",
                "You keep quiet for me, and you'd rather have me awake.");
        var listening = strip.seen(sam.screen(), ColorScheme.LIGHT);
        sam.presses("Did I get it?");
        robin.isAsked("Did they hear you?");
        var judging = strip.seen(robin.screen(), ColorScheme.LIGHT);
        robin.presses("Yes, that's it");
        sam.reads("Yes, that's it.");
        var landed = strip.seen(sam.screen(), ColorScheme.LIGHT);
        robin.presses("Pause");
        robin.isAsked("A breather");
        return List.of(listening, judging, landed);
    }

    private List<byte[]> dark() {
        var opened = strip.seen(robin.screen(), ColorScheme.DARK);
        sam.screen().navigate("/cards");
        sam.reads("What helps me");
        var cards = strip.seen(sam.screen(), ColorScheme.DARK);
        sam.screen().navigate("/practise");
        sam.reads("What happens in me");
        return List.of(opened, cards, strip.seen(sam.screen(), ColorScheme.DARK));
    }

    /** With a couple of their own, so that the two examples stay as they were. */
    private byte[] ofTheTherapist() {
        var couple = kitchen.couple();
        var made = kitchen.therapist("Mira");
        var mira = kitchen.partner("Mira", new Browser.NewContextOptions().setDeviceScaleFactor(1.5));
        mira.screen().navigate("/sign-in");
        mira.fills("Sign-in name, with its digits", made.signInName());
        mira.fills("Passphrase", made.passphrase());
        mira.screen().getByText("I'm a therapist").click();
        mira.fills("The code your app shows now", made.factor().code(Totp.step(Instant.now())));
        mira.presses("Sign in");
        mira.chooses("No secrets: I may talk with both about what one of them shows.");
        mira.presses("Make a code");
        couple.ana().goesTo("Us");
        couple.ana().fills("The therapist's code", mira.screen().getByTestId("care-code").innerText());
        couple.ana().presses("Use this code");
        for (var one : List.of(couple.ana(), couple.ben())) {
            one.goesTo("Us");
            one.fills("Your passphrase, once more", Partner.PASSPHRASE);
            one.presses("Yes, I agree");
        }
        couple.ben().reads("You both work with Mira");
        offerAWeek(couple);
        mira.screen().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open: Ana and Ben")).click();
        mira.screen().getByText("Read it").click();
        mira.reads("The soup");
        return strip.seenOnATablet(mira.screen(), 800);
    }

    private static void offerAWeek(Couple couple) {
        couple.bothBegin(CheckIn.TITLE);
        for (var one : List.of(couple.ana(), couple.ben())) {
            var walk = new CheckIn(one);
            walk.thanks(one == couple.ana() ? "You made tea when I came home late." : "The soup, and that you waited.");
            walk.closeness(one == couple.ana() ? "A bit apart" : "Near enough");
            walk.nothingHard();
            walk.noTime();
            walk.opens();
        }
        for (var one : List.of(couple.ana(), couple.ben())) {
            one.isAsked("You both opened.");
            one.presses("Go on");
            one.isAsked("One small promise for the week?");
            one.presses("Skip this one");
        }
        for (var one : List.of(couple.ana(), couple.ben())) {
            one.isAsked("Thankful for");
            one.screen().getByText("Show something to Mira").click();
            one.screen().getByLabel("Thankful for").check();
        }
    }
}
