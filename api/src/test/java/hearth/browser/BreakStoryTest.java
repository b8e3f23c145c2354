package hearth.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** One of two wants some distance without leaving, and both come back from it. */
@Chromium.Stories
class BreakStoryTest {
    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    private static final String NOW = "You two are taking a break.";
    private static final String THANKS = "What are you thankful for this week?";

    @Test
    @DisplayName("Q1 Q2: both read it without a reload and without a name; what was being written is in its place afterwards")
    void aBreakAndBackAgain() {
        var couple = kitchen.couple();
        var ana = couple.ana();
        var ben = couple.ben();
        couple.bothBegin(CheckIn.TITLE);
        new CheckIn(ana).thanks("The soup on Tuesday");
        ben.writes(THANKS, "You always wait for me");

        ana.goesBackToToday();
        ana.goesTo("Us");
        wayToABreak(ana).click();
        ana.reads("Ben might guess.");
        ana.presses("Begin the break");
        ana.reads("One of these, please.");
        ana.looksOver("us-asking-for-a-break");
        ana.chooses("A week");
        ana.presses("Begin the break");

        ana.reads("You've asked for it until");
        ana.looksOver("us-on-a-break-by-oneself");
        ben.isAsked(NOW);
        ben.reads("It waits, just as it is.");
        ben.looksOver("step-on-a-break");
        ben.presses("Back to Today");
        for (var one : new Partner[]{ana, ben}) {
            one.goesTo("Today");
            one.reads(NOW);
            assertThat(one.button("Begin: Reach out")).hasCount(0);
        }
        ana.reads("It waits while you two take your break");
        ben.doesNotRead("It waits while you two take your break");
        ana.looksOver("today-on-a-break-with-what-waits");
        ben.looksOver("today-on-a-break");
        ben.goesTo("Us");
        ben.reads("Ask for one of your own");
        ben.doesNotRead("You've asked for it");
        ben.looksOver("us-on-a-break");
        ben.begins("A kind pause");
        assertThat(ben.button("Pause")).isVisible();
        ben.goesBackToToday();

        kitchen.pass(Duration.ofDays(7));
        assertThat(ben.screen().getByText(NOW)).hasCount(0);
        assertThat(ana.screen().getByText(NOW)).hasCount(0);
    }

    @Test
    @DisplayName("Q2: who asked ends it again, and the other is where both were, with the words that were still being written")
    void takenBack() {
        var couple = kitchen.couple();
        var ana = couple.ana();
        var ben = couple.ben();
        couple.bothBegin(CheckIn.TITLE);
        ben.writes(THANKS, "You always wait for me");
        ana.goesBackToToday();
        ana.goesTo("Us");
        wayToABreak(ana).click();
        ana.chooses("Until I say otherwise");
        ana.presses("Begin the break");
        ben.isAsked(NOW);
        ana.presses("I don't need it any more");
        assertThat(ben.screen().getByLabel(THANKS)).hasValue("You always wait for me");
        ben.presses("Keep this");
        ben.isAsked("How close did this week feel?");
        assertThat(wayToABreak(ana)).isVisible();
    }

    private static Locator wayToABreak(Partner partner) {
        return partner.screen().getByText("Take a break, you two", new Page.GetByTextOptions().setExact(true));
    }
}
