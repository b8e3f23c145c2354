package hearth.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
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
          const settled = request => new Promise((done, failed) => {
            request.onsuccess = () => done(request.result);
            request.onerror = () => failed(request.error);
          });
          const plain = (_, value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value)
            ? new TextDecoder('latin1').decode(value) : value;
          const databases = [];
          for (const { name } of await indexedDB.databases()) {
            const read = async () => {
              const database = await settled(indexedDB.open(name));
              for (const store of database.objectStoreNames)
                databases.push(name, store, JSON.stringify(await settled(database.transaction(store).objectStore(store)
                  .getAll()), plain));
              database.close();
            };
            // Signing out may clear it while it is being read.
            await read().catch(() => undefined);
          }
          const kept = [];
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys().catch(() => []))
              kept.push(request.url, await (await cache.match(request))?.text()); // the worker may just be letting it go
          }
          return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, kept, document.cookie,
            location.href, document.title, history.state]);
        }
        """;

    /** How many encrypted sheets lie on the device. */
    static final String SHEETS = """
        async () => {
          const settled = request => new Promise((done, failed) => {
            request.onsuccess = () => done(request.result);
            request.onerror = () => failed(request.error);
          });
          if (!(await indexedDB.databases()).some(({ name }) => name === 'kept')) return 0;
          const database = await settled(indexedDB.open('kept'));
          const has = database.objectStoreNames.contains('sheets');
          const sheets = has ? await settled(database.transaction('sheets').objectStore('sheets').count()) : 0;
          database.close();
          return sheets;
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

    @Test
    void whatIsKeptOnTheDeviceIsLockedByLeavingFastAndIsBackAfterSigningIn_P1_B3() {
        var ana = kitchen.partner("Ana");
        ana.signsUp();
        ana.keepsWordsHere();
        ana.begins(CheckIn.TITLE);
        ana.writes("What are you thankful for this week?", CANARY);
        leavesTheStep(ana);
        ana.screen().waitForCondition(() -> ana.screen().evaluate(SHEETS).equals(1));
        ana.presses("Leave fast");
        hasLeft(ana);
        assertThat(ana.screen().evaluate("localStorage.getItem('kept')")).isNull();
        assertThat(ana.screen().evaluate(SHEETS)).isEqualTo(1);

        ana.signsIn(ana.signInName());
        ana.begins(CheckIn.TITLE);
        PlaywrightAssertions.assertThat(ana.screen().getByRole(AriaRole.TEXTBOX)).hasValue(CANARY);
        ana.goesBackToToday();
        ana.goesTo("Us");
        ana.presses("Sign out");
        ana.reads("Unsent words on this device go with it, and so does its copy of your cards.");
        ana.presses("Sign out, and let them go");
        ana.isAsked("Come in. What brings you?");
        nothingIsLeftOn(ana.screen());
        ana.screen().waitForCondition(() -> ana.screen().evaluate(SHEETS).equals(0));
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
        partner.goesBackToToday();
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
