package hearth.browser;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody leaves: what both read, and what is still there afterwards. */
@Chromium.Stories
class PartingStoryTest {
    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    private static final String ENDED = " aren't paired any more.";

    @Test
    @DisplayName("P5: one leaves, and the other's screen shows it without a reload; what was opened stays readable to both")
    void oneLeavesAndBothSeeIt() {
        var couple = kitchen.couple();
        var ana = couple.ana();
        var ben = couple.ben();
        openTheWeek(couple);
        ana.looksOver("us-kept");
        ben.presses("Back to Today");
        ben.isAsked("Today");

        ana.screen().getByText("Stop being paired with Ben").click();
        ana.looksOver("us-leaving");
        ana.presses("Stop being paired, now");
        ana.reads("Your passphrase, please.");
        ana.fills("Your passphrase, once more", "somebody at the open phone");
        ana.presses("Stop being paired, now");
        ana.reads("This isn't your passphrase as it is now.");
        ana.fills("Your passphrase, once more", Partner.PASSPHRASE);
        ana.presses("Stop being paired, now");

        ana.reads("You and Ben" + ENDED);
        ben.reads("You and Ana" + ENDED);
        ben.looksOver("today-parted");
        ben.goesTo("Us");
        ben.reads("Make a code");
        ben.reads("With Ana, until");
        ben.looksOver("us-parted");
        for (var one : new Partner[]{ana, ben}) {
            one.screen().getByText("This week").first().click();
            one.reads("The soup on Tuesday");
            one.reads("You always wait for me");
        }
        ben.looksOver("parted-week");
        assertThat(ana.button("Pause")).hasCount(0);
    }

    /** Both open the week and go on to its end, and it is among what is kept. */
    private static void openTheWeek(Couple couple) {
        couple.bothBegin(CheckIn.TITLE);
        writes(couple.ana(), "The soup on Tuesday");
        writes(couple.ben(), "You always wait for me");
        for (var one : new Partner[]{couple.ana(), couple.ben()}) {
            one.isAsked("You both opened.");
            one.presses("Go on");
            one.answers("One small promise for the week?", "To call on Thursday", "Say this");
        }
        couple.ana().presses("Back to Today");
        couple.ana().goesTo("Us");
        couple.ana().reads("What's kept");
        assertThat(couple.ana().screen().getByText("This week").first()).isVisible();
    }

    private static void writes(Partner partner, String thanks) {
        var walk = new CheckIn(partner);
        walk.thanks(thanks);
        walk.closeness("Near enough");
        walk.nothingHard();
        walk.noTime();
        walk.opens();
    }
}
