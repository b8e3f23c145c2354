package hearth.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

@Chromium.Stories
class LeavingStoryTest {
    private static final double A_SECOND = 1_000;
    private static final String CANARY = "canary-in-the-kitchen";
    private static final String EVERYTHING_STORED = """
        async () => {
          const databases = (await indexedDB.databases()).map(one => one.name);
          const kept = [];
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys().catch(() => []))
              kept.push(request.url, await (await cache.match(request)).text());
          }
          return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, kept, document.cookie,
            location.href, document.title, history.state]);
        }
        """;

    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    @Test
    void signingOutInOneTabSilencesTheOtherAndLeavesNothingBehind_I8_B3() {
        var ana = writesACanary();
        var other = ana.newTab();
        other.navigate("/us");
        other.getByText("Just you, for now.").waitFor();
        ana.goesTo("Us");
        ana.presses("Sign out");
        assertEnded(ana.screen(), ana.sockets());
        for (var tab : List.of(other, ana.screen())) {
            tab.getByText("Come in. What brings you?").waitFor();
            nothingIsLeftOn(tab);
            tab.goBack();
            nothingIsLeftOn(tab);
        }
    }

    @Test
    void signingOutAnotherDeviceSilencesItsSocketWithinASecond_I8() {
        var ana = writesACanary();
        var tablet = kitchen.partner("Ana");
        tablet.signsIn(ana.signInName());
        tablet.goesTo("Us");
        ana.goesTo("Us");
        ana.presses("Sign out Linux");
        assertEnded(tablet.screen(), tablet.sockets());
        assertThat(ana.sockets()).anyMatch(socket -> !socket.isClosed());
        tablet.screen().getByText("Come in. What brings you?").waitFor();
        nothingIsLeftOn(tablet.screen());
    }

    @Test
    void shiftThreeTimesLeavesAtOnceAndBackShowsNothing_P1() {
        var ana = writesACanary();
        for (int i = 0; i < 3; i++)
            ana.screen().keyboard().press("Shift");
        hasLeft(ana);
    }

    @Test
    void theButtonLeavesAtOnceWithoutSignalTooAndBackShowsNothing_P1() {
        var ana = writesACanary();
        ana.device().setOffline(true);
        ana.presses("Leave fast");
        ana.screen().waitForURL("**/weather.html");
        ana.device().setOffline(false);
        hasLeft(ana);
    }

    private static void hasLeft(Partner partner) {
        var screen = partner.screen();
        screen.waitForURL("**/weather.html");
        nothingIsLeftOn(screen);
        for (int i = 0; i < 3; i++) {
            screen.goBack();
            nothingIsLeftOn(screen);
        }
        screen.navigate("/today");
        screen.getByText("Come in. What brings you?").waitFor();
        nothingIsLeftOn(screen);
    }

    /** Somebody in the middle of a check-in, with words just kept and words being written. */
    private static Partner writesACanary() {
        var ana = kitchen.partner("Ana");
        ana.signsUp();
        ana.begins(CheckIn.TITLE);
        new CheckIn(ana).thanks(CANARY);
        ana.isAsked("How close did this week feel?");
        ana.hears(CANARY);
        ana.presses("Back one");
        ana.writes("What are you thankful for this week?", CANARY + " and more");
        return leavesTheStep(ana);
    }

    private static Partner leavesTheStep(Partner partner) {
        partner.presses("More");
        partner.screen().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(
                "Back to Today")).click();
        partner.isAsked("Today");
        return partner;
    }

    private static void assertEnded(Page tab, List<WebSocket> sockets) {
        assertThat(sockets).isNotEmpty();
        tab.waitForCondition(() -> sockets.stream().allMatch(WebSocket::isClosed),
                new Page.WaitForConditionOptions().setTimeout(A_SECOND));
    }

    private static void nothingIsLeftOn(Page tab) {
        assertThat(tab.content()).doesNotContain(CANARY);
        if (tab.url().startsWith("http"))
            assertThat((String) tab.evaluate(EVERYTHING_STORED)).doesNotContain(CANARY);
    }
}
