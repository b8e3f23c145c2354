package hearth.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

@Chromium.Stories
class CheckInStoryTest {
    private static final String FOLDED = "Yours is kept. It opens when you've both chosen to.";

    private static final String ANAS = "You made tea when I came home late";
    private static final String BENS = "The soup, and that you waited for me";
    private static final String KEPT_BACK = "I cried in the car on Thursday";

    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    @Test
    void aCheckInOpensOnBothScreensAtOnceAndWhatWasKeptBackStaysAway_P6_P8() {
        var couple = kitchen.couple();
        var ana = new CheckIn(couple.ana());
        var ben = new CheckIn(couple.ben());
        couple.bothBegin(CheckIn.TITLE);
        ben.thanks(BENS);
        couple.ben().isAsked("How close did this week feel?");
        couple.ben().hears(BENS);
        var before = couple.ben().shown();
        int frames = couple.ben().heard().size();

        ana.thanks(ANAS);
        ana.closeness("Close");
        ana.hard(KEPT_BACK);
        ana.noTime();
        ana.keepsBack("Was anything hard?");
        ana.noTime();
        ana.opens();
        couple.ana().isAsked(FOLDED);
        couple.ana().looksOver("check-in-folded");
        // A second tab of his sees the sitting too: by then his first one would have been told.
        otherTabReads(couple.ben(), "How close did this week feel?");
        assertThat(couple.ben().shown()).isEqualTo(before);
        assertThat(couple.ben().heard().subList(frames, couple.ben().heard().size())).noneMatch(frame -> frame
                .contains(ANAS));

        ben.closeness("A bit apart");
        ben.nothingHard();
        ben.noTime();
        couple.ana().isAsked(FOLDED);
        ben.opens();
        couple.ben().isAsked("You both opened.");
        couple.ana().isAsked("You both opened.");
        couple.ana().reads(BENS);
        couple.ben().reads(ANAS);
        couple.ben().looksOver("check-in-opened");
        couple.ana().reads("Only you see this.");
        couple.ben().doesNotRead(KEPT_BACK);
        assertThat(couple.ben().heard()).noneMatch(frame -> frame.contains(KEPT_BACK));
    }

    private static void otherTabReads(Partner partner, String question) {
        var tab = partner.newTab();
        tab.navigate(partner.screen().url());
        tab.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(question)).waitFor();
        tab.close();
    }

    @Test
    void aCheckInIsWalkedThroughByKeyboardAlone() {
        var couple = kitchen.couple();
        var keys = new Keyboard(couple.ana().screen());
        keys.goTo(AriaRole.LINK, "Practise").press("Enter");
        couple.ana().isAsked("Practise");
        keys.goToSummary("Keep").press("Enter");
        keys.goTo(AriaRole.BUTTON, "Begin: " + CheckIn.TITLE).press("Enter");
        couple.ana().isAsked("What are you thankful for this week?");
        keys.goTo(AriaRole.TEXTBOX, "What are you thankful for this week?").type("A walk");
        keys.goTo(AriaRole.BUTTON, "Keep this").press("Enter");
        couple.ana().isAsked("How close did this week feel?");
        keys.goTo(AriaRole.RADIO, "Close").press("Space").press("ArrowDown");
        keys.goTo(AriaRole.BUTTON, "Keep this").press("Enter");
        couple.ana().isAsked("Was anything hard?");
        keys.goTo(AriaRole.BUTTON, "Skip this one").press("Enter");
        couple.ana().isAsked("What would you like time for next week?");
        keys.goTo(AriaRole.BUTTON, "Skip this one").press("Enter");
        couple.ana().isAsked("That's all of it.");
        couple.ana().reads("Near enough");
        keys.goTo(AriaRole.BUTTON, "Open together").press("Enter");
        couple.ana().isAsked(FOLDED);
        keys.goTo(AriaRole.BUTTON, "More").press("Enter");
        keys.goTo(AriaRole.LINK, "Back to Today").press("Enter");
        couple.ana().isAsked("Today");
    }

    /** No pointer: Tab goes on, keys press. */
    private record Keyboard(Page screen) {
        private static final int ENOUGH = 60;

        Keyboard goTo(AriaRole role, String name) {
            return goTo(screen.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)), name);
        }

        /** What lies folded under this heading. */
        Keyboard goToSummary(String heading) {
            return goTo(screen.locator("summary").filter(new Locator.FilterOptions().setHas(screen.getByRole(
                    AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setExact(true)))), heading);
        }

        private Keyboard goTo(Locator wanted, String name) {
            wanted.waitFor();
            for (int i = 0; i < ENOUGH; i++) {
                screen.keyboard().press("Tab");
                if (isFocused(wanted))
                    return this;
            }
            throw new AssertionError("Tab does not reach " + name);
        }

        private static boolean isFocused(Locator wanted) {
            return (Boolean) wanted.evaluate("element => element === document.activeElement");
        }

        Keyboard press(String key) {
            screen.keyboard().press(key);
            return this;
        }

        void type(String words) {
            screen.keyboard().type(words);
        }
    }
}
