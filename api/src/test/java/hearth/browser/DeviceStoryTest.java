package hearth.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Hearth on one device: installed, used by one after another, opened by nobody in particular. */
@Chromium.Stories
class DeviceStoryTest {
    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    @Test
    void chromiumFindsNothingThatKeepsHearthFromBeingInstalled_P11(@TempDir Path profile) {
        try (var device = Chromium.withProfile(profile)) {
            var page = device.newPage();
            page.navigate(kitchen.address());
            page.waitForFunction("() => navigator.serviceWorker.controller !== null");
            var chrome = device.newCDPSession(page);
            var errors = chrome.send("Page.getInstallabilityErrors").getAsJsonArray("installabilityErrors");
            assertThat(errors).isEmpty();
            JsonObject manifest = chrome.send("Page.getAppManifest");
            assertThat(manifest.getAsJsonArray("errors")).isEmpty();
            assertThat(manifest.get("data").getAsString()).contains("\"name\": \"Hearth\"").doesNotContainIgnoringCase(
                    "couple").doesNotContainIgnoringCase("partner");
        }
    }

    @Test
    void somebodyElseSignsInAfterAnExplicitSwitchAndFindsNoNameFilledIn_P13() {
        var ana = kitchen.partner("Ana");
        ana.signsUp();
        var ben = kitchen.partner("Ben");
        ben.signsUp();
        ana.goesTo("Us");
        ana.presses("Sign in as somebody else");
        ana.isAsked("Welcome back");
        for (var field : ana.screen().locator("input").all())
            assertThat(field).hasValue("");
        assertThat((String) ana.screen().evaluate("() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])"))
                .doesNotContain("ana", "Ana");
        ana.signsIn(ben.signInName());
        ana.goesTo("Us");
        ana.reads("Ben");
        ana.doesNotRead(ana.signInName());
    }

    @Test
    void whoComesInInOneTabIsTheOneInEveryTab_P13() {
        var ana = kitchen.partner("Ana");
        ana.signsUp();
        var ben = kitchen.partner("Ben");
        ben.signsUp();
        var before = ben.newTab();
        before.navigate("/us");
        assertThat(before.getByText(ben.signInName())).isVisible();
        ben.goesTo("Us");
        ben.presses("Sign in as somebody else");
        ben.signsIn(ana.signInName());
        before.getByRole(AriaRole.NAVIGATION).getByText("Us").click();
        assertThat(before.getByText(ana.signInName())).isVisible();
        assertThat(before.getByText(ben.signInName())).hasCount(0);
    }

    @Test
    void atTheDoorNothingIsRefused() {
        var ana = kitchen.partner("Ana");
        var refused = new ArrayList<String>();
        ana.device().onResponse(response -> note(response, refused));
        ana.screen().navigate("/");
        ana.isAsked("Come in. What brings you?");
        assertThat(refused).isEmpty();
    }

    private static void note(Response response, List<String> refused) {
        if (response.status() >= 400)
            refused.add(response.status() + " " + response.url());
    }
}
