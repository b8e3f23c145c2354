package hearth.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;

/** A hand held out, and whether it landed. */
@Chromium.Stories
class MendingStoryTest {
    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    private static final String KEEP = "Keep this";
    private static final String SAY = "Say this";
    private static final String LANDED = "Yes, it has landed for me";
    private static final String OFFER = "Some things need more than once.";

    @Test
    @DisplayName("Y4 Y5 each is offered something small the day after, says alone that it landed, and both read it once both have said so")
    void itLandsForBoth() {
        var couple = kitchen.couple();
        var ana = couple.ana();
        var ben = couple.ben();
        ana.begins("Reach out");
        ana.chooses("I'll make us something warm");
        ana.presses(KEEP);
        ana.presses("Send it");
        ben.goesTo("Today");
        ben.screen().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open: Reach out")).click();
        ben.chooses("I'm taking it");
        ben.presses(SAY);
        ben.chooses("No, it's good as it is");
        ben.presses(SAY);
        ben.reads(LANDED);
        ben.looksOver("reach-out-over-landed");

        kitchen.pass(Duration.ofDays(1));
        for (var one : new Partner[]{ana, ben}) {
            one.screen().navigate("/today");
            one.reads(OFFER);
        }
        ana.looksOver("today-mending");
        have(ana);
        ana.presses(LANDED);
        ana.reads("It has landed for you. Only you see this.");
        ana.looksOver("reach-out-landed-for-one");
        ana.screen().navigate("/today");
        ana.isAsked("Today");
        ana.doesNotRead(OFFER);
        ben.reads(OFFER);
        have(ben);
        ben.doesNotRead("It has landed for you");
        ben.presses(LANDED);
        ben.reads("It has landed, for you both.");
        ben.looksOver("reach-out-landed-for-both");
    }

    private static void have(Partner one) {
        one.screen().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Have a look: Reach out")).click();
        one.button(LANDED).waitFor();
    }
}
