package hearth.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import io.vertx.core.json.JsonObject;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A person with a device: finds things by what they say, as people and screen readers do, and waits for what should come. */
final class Partner {
    static final ViewportSize PHONE = new ViewportSize(390, 844);
    static final String PASSPHRASE = "a lantern over quiet water";

    private static final String TELL_ON_POLICY = """
        document.addEventListener('securitypolicyviolation', event =>
          console.error('Content Security Policy: ' + event.violatedDirective + ' ' + event.blockedURI));
        """;

    private final String name;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final List<WebSocket> sockets = new ArrayList<>();
    private Page screen;
    private String signInName = "";

    Partner(String name, BrowserContext context) {
        this.name = name;
        this.context = context;
        context.setDefaultTimeout(Chromium.PATIENCE);
        context.addInitScript(TELL_ON_POLICY);
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complaints.add(name + ": " + error.error()));
        context.onRequest(request -> note(request.url()));
        screen = newTab();
    }

    private void listen(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy") || message.text().contains("Trusted"))
            complaints.add(name + ": " + message.text());
    }

    /** Rule B5: nobody but this house is asked for anything. */
    private void note(String url) {
        if (!url.startsWith("http://localhost:") && !url.startsWith("data:") && !url.startsWith("blob:"))
            complaints.add(name + " asked a third party: " + url);
    }

    Page newTab() {
        var tab = context.newPage();
        tab.onWebSocket(socket -> {
            sockets.add(socket);
            socket.onFrameReceived(frame -> heard.add(frame.text()));
        });
        return tab;
    }

    /** The tab is gone, as on a phone that needed the room, and Hearth is opened anew. */
    void opensAgain() {
        screen.close();
        screen = newTab();
        screen.navigate("/");
    }

    /** The page itself, help and the way out are on the device by then. */
    void waitsForTheWorker() {
        screen.waitForFunction("() => navigator.serviceWorker.controller !== null");
    }

    /** The sheet on the device is written a moment after the last letter; what is shown says when. */
    void waitsUntilKept(String words) {
        screen.waitForFunction(
                """
                    async words => {
                      const settled = request => new Promise((done, failed) => {
                        request.onsuccess = () => done(request.result);
                        request.onerror = () => failed(request.error);
                      });
                      const field = document.querySelector('textarea');
                      if (field.value !== words) return false;
                      const database = await settled(indexedDB.open('kept'));
                      const read = async () => JSON.stringify(await settled(database.transaction('sheets')
                        .objectStore('sheets').getAll()), (_, value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value)
                        ? [...new Uint8Array(value.buffer ?? value)].join() : value);
                      const names = await settled(database.transaction('sheets').objectStore('sheets').getAllKeys());
                      const before = await read();
                      await new Promise(done => requestIdleCallback(done));
                      const after = await read();
                      database.close();
                      return before === after && names.some(name => !name.endsWith('/cards'));
                    }
                    """,
                words);
    }

    void keepsWordsHere() {
        goesTo("Us");
        screen.getByLabel("Keep my unsent words and my cards on this device").check();
        reads("Kept here, encrypted");
    }

    String name() {
        return name;
    }

    Page screen() {
        return screen;
    }

    BrowserContext device() {
        return context;
    }

    List<String> complaints() {
        return complaints;
    }

    /** Every frame that reached this device. */
    List<String> heard() {
        return heard;
    }

    /** Waits until the server has told this device of these words; to their author it does once they are kept. */
    void hears(String words) {
        screen.waitForCondition(() -> heard.stream().anyMatch(frame -> frame.contains(words)));
    }

    List<WebSocket> sockets() {
        return sockets;
    }

    String signInName() {
        return signInName;
    }

    /** From the door inside, and past the first way in, which a page loaded anew lets go of. */
    void signsUp() {
        comesIn("We want a weekly rhythm");
        isAsked("Bring them in?");
        sockets.clear(); // a page that is loaded anew drops its own without a word
        screen.navigate("/today");
        isAsked("Today");
    }

    /** From the door inside, by the line that fits; a link that was sent may have opened the door. */
    void comesIn(String line) {
        if (!screen.url().startsWith("http"))
            screen.navigate("/");
        presses(line);
        fillsInWhoTheyAre();
    }

    /** From the door inside with a code that was said aloud. */
    void comesInWith(String code) {
        screen.navigate("/");
        presses("I have a code");
        fills("The code you were given", code);
        presses("Go on");
        fillsInWhoTheyAre();
    }

    /** Two things for paper: what one signs in with, and the way back in. */
    void makesARecoveryCode() {
        fills("Your passphrase, once more", PASSPHRASE);
        presses("Show me the code");
        isAsked("Write these two down");
    }

    void fillsInWhoTheyAre() {
        fills("What should you be called?", name);
        fills("A passphrase", PASSPHRASE);
        screen.getByLabel("I'm 18 or over").check();
        var made = screen.waitForResponse("**/api/v1/accounts", () -> presses("Come in"));
        signInName = new JsonObject(made.text()).getJsonObject("person").getString("signInName");
    }

    void signsIn(String as) {
        signsIn(as, PASSPHRASE);
    }

    void signsIn(String as, String passphrase) {
        screen.navigate("/sign-in");
        fills("Sign-in name, with its digits", as);
        fills("Passphrase", passphrase);
        presses("Sign in");
        reads(AriaRole.HEADING, "Today");
    }

    void goesTo(String tab) {
        follows(tab);
        isAsked(tab);
    }

    void follows(String tab) {
        screen.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(tab)
                .setExact(true)).click();
    }

    void begins(String exercise) {
        goesTo("Practise");
        unfolds();
        presses("Begin: " + exercise);
    }

    /** Every shelf of Practise. */
    void unfolds() {
        screen.locator(".shelf").first().waitFor();
        var folded = screen.locator(".shelf:not([open]) > summary");
        while (folded.count() > 0) {
            folded.first().click();
        }
    }

    /** Out of a step by its menu. */
    void goesBackToToday() {
        presses("More");
        screen.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to Today")).click();
        isAsked("Today");
    }

    void presses(String button) {
        button(button).click();
    }

    Locator button(String button) {
        return screen.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
    }

    void fills(String label, String words) {
        screen.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .filter(new Locator.FilterOptions().setVisible(true)).fill(words);
    }

    void writes(String question, String words) {
        screen.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(question).setExact(true)).fill(words);
    }

    /** Writes and says it, or keeps it: whatever the button promises. */
    void answers(String question, String words, String button) {
        writes(question, words);
        presses(button);
    }

    void chooses(String option) {
        screen.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(option).setExact(true)).check();
    }

    void reads(String words) {
        assertThat(screen.getByText(words).first()).isVisible();
    }

    void reads(AriaRole role, String words) {
        assertThat(screen.getByRole(role, new Page.GetByRoleOptions().setName(words).setExact(true)).first())
                .isVisible();
    }

    void isAsked(String question) {
        reads(AriaRole.HEADING, question);
    }

    void doesNotRead(String words) {
        assertThat(screen.getByText(words)).hasCount(0);
    }

    /** Everything on the screen, to the byte. */
    String shown() {
        return screen.locator("#hearth").innerHTML();
    }

    /** Looks this screen over, by day and at night; what is wrong with it fails the story. */
    void looksOver(String name) {
        complaints.addAll(Eye.over(screen, name));
    }

    /** Goes through this screen by the Tab key; what is lost on the way fails the story. */
    void tabsThrough(String name) {
        complaints.addAll(Keyboard.through(screen, name));
    }

    void photograph(Path file) {
        screen.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    void goesHome() {
        context.close();
    }
}
