package hearth.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Away: without signal, without a tab, on another device, on another day. What was written arrives, and arrives once. */
@Chromium.Stories
class TrainStoryTest {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final String FOLDED = "Yours is kept. It opens when you've both chosen to.";
    private static final String THANKS = "You carried the heavy bag to the platform";
    private static final String HARD = "I was short with you on Monday";
    private static final String TIME = "A slow Sunday without plans";

    private static final String SERVER_KNOWS = """
        async ([sitting, words]) => (await (await fetch('/api/v1' + sitting)).text()).includes(words)
        """;

    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    @Test
    void aCheckInFilledOnATrainIsSentOnceAndIsOnAnotherDeviceTheNextDay() {
        var ana = kitchen.partner("Ana");
        var line = Line.of(ana);
        var ben = paired(ana);
        var walk = new CheckIn(ana);
        ana.begins(CheckIn.TITLE);
        walk.thanks(THANKS);
        ana.isAsked("How close did this week feel?");
        line.cut();
        ana.reads("What you write stays here and goes when it's back.");
        walk.closeness("Close");
        ana.writes("Was anything hard?", HARD);
        assertThat(ana.screen().locator(".word")).hasText("here");
        ana.looksOver("train-writing");
        ana.presses("Keep this");
        walk.noTime();
        ana.reads("It goes when there's signal; then you can open.");
        ana.looksOver("train-ready");
        line.mend();
        walk.opens();
        ana.isAsked(FOLDED);
        assertSentOnce(line.sent(), 3);
        var sitting = ana.screen().url();
        ana.goesHome();

        kitchen.pass(A_DAY);
        var tablet = kitchen.partner("Ana");
        tablet.signsIn(ana.signInName());
        tablet.screen().navigate(sitting);
        tablet.isAsked(FOLDED);
        ben.screen().navigate(sitting);
        var his = new CheckIn(ben);
        his.thanks("The soup");
        his.closeness("Close");
        his.nothingHard();
        his.noTime();
        his.opens();
        tablet.isAsked("You both opened.");
        ben.isAsked("You both opened.");
        assertThat(ben.screen().getByText(HARD)).hasCount(1);
        assertThat(tablet.screen().getByText(HARD)).hasCount(1);
        // Begun apart, on two days; finished together.
        for (var one : List.of(tablet, ben)) {
            one.presses("Go on");
            one.isAsked("One small promise for the week?");
        }
        tablet.answers("One small promise for the week?", "A walk on Sunday", "Say this");
        ben.answers("One small promise for the week?", "I cook on Tuesday", "Say this");
        tablet.reads("I cook on Tuesday");
        ben.reads("A walk on Sunday");
    }

    @Test
    void whatWasBegunTogetherIsFinishedApartOnOtherDevicesOnOtherDays() {
        var couple = kitchen.couple();
        couple.bothBegin(CheckIn.TITLE);
        for (var partner : List.of(couple.ana(), couple.ben())) {
            var walk = new CheckIn(partner);
            walk.thanks(THANKS);
            walk.closeness("Close");
            walk.nothingHard();
            walk.noTime();
            walk.opens();
        }
        couple.ana().isAsked("You both opened.");
        couple.ben().isAsked("You both opened.");
        couple.ana().presses("Go on");
        couple.ana().answers("One small promise for the week?", "A walk on Sunday", "Say this");
        couple.ana().reads("A walk on Sunday");
        var sitting = couple.ana().screen().url();
        couple.ana().goesHome();
        couple.ben().goesHome();

        kitchen.pass(A_DAY);
        var bens = kitchen.partner("Ben");
        bens.signsIn(couple.ben().signInName());
        bens.screen().navigate(sitting);
        bens.answers("One small promise for the week?", "I cook on Tuesday", "Say this");
        bens.reads("A walk on Sunday");
        kitchen.pass(A_DAY);
        var anas = kitchen.partner("Ana");
        anas.signsIn(couple.ana().signInName());
        anas.screen().navigate(sitting);
        anas.reads("I cook on Tuesday");
    }

    @Test
    void wordsKeptOnTheDeviceOutliveTheTabAndAreSentOnce() {
        var ana = kitchen.partner("Ana");
        var line = Line.of(ana);
        ana.signsUp();
        ana.waitsForTheWorker();
        ana.keepsWordsHere();
        ana.looksOver("us-keeping-words");
        var walk = new CheckIn(ana);
        ana.begins(CheckIn.TITLE);
        walk.thanks(THANKS);
        ana.isAsked("How close did this week feel?");
        line.cut();
        walk.closeness("Close");
        walk.hard(HARD);
        ana.writes("What would you like time for next week?", TIME);
        var sitting = ana.screen().url();
        ana.waitsUntilKept(TIME);
        ana.opensAgain();
        ana.isAsked("No signal just now.");
        ana.reads("What you wrote is kept on this device.");
        ana.looksOver("away");
        ana.screen().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Help right now")).click();
        ana.isAsked("Help right now");
        ana.presses("Back");
        line.mend();
        ana.isAsked("Today");
        ana.screen().waitForFunction(SERVER_KNOWS, List.of(URI.create(sitting).getPath(), HARD));
        ana.screen().navigate(sitting);
        ana.isAsked("What would you like time for next week?");
        assertThat(ana.screen().getByRole(AriaRole.TEXTBOX)).hasValue(TIME);
        assertSentOnce(line.sent(), 3);
        ana.presses("Keep this");
        ana.isAsked("That's all of it.");
        ana.reads(THANKS);
        assertThat(ana.screen().getByText(HARD)).hasCount(1);
        assertThat(ana.screen().getByText(TIME)).hasCount(1);
    }

    /** A frame may be sent again; it is the same command by its id, and done once. */
    private static void assertSentOnce(List<String> frames, int answers) {
        var ids = frames.stream().map(JsonObject::new).filter(frame -> "answer".equals(frame.getString("do")))
                .map(frame -> frame.getString("id")).distinct();
        assertThat(ids).hasSize(answers);
    }

    private static Partner paired(Partner ana) {
        var ben = kitchen.partner("Ben");
        ana.signsUp();
        ben.signsUp();
        new Couple(ana, ben).pairByCode();
        return ben;
    }
}
