package hearth.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Help where there is neither a login nor signal: what this house's operator has checked lies on the device. */
@Chromium.Stories
class HelpStoryTest {
    private static final String LINE = "A line with people behind it: 0800 000 00 00, day and night";

    @RegisterExtension
    static final Kitchen kitchen = Kitchen.of("The house by the mill", "kitchen@mill.example", LINE,
            LocalDate.of(2026, 11, 2));

    @Test
    @DisplayName("P12 whoever was at the Door once has help after a cold start without signal, and the way out too")
    void helpIsThereAfterAColdStartWithoutSignal(@TempDir Path profile) {
        try (var device = Chromium.withProfile(profile)) {
            var door = opened(device, "/");
            door.waitForFunction("() => navigator.serviceWorker.controller !== null");
        }
        try (var device = Chromium.withProfile(profile)) {
            device.setOffline(true);
            var screen = opened(device, "/");
            heading(screen, "No signal just now.");
            screen.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Help right now")).click();
            isWhole(screen);
            screen.reload();
            isWhole(screen);
            isWhole(opened(device, "/help"));
            screen.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leave fast").setExact(true)).click();
            heading(screen, "Reading the sky");
        }
    }

    private static Page opened(BrowserContext device, String path) {
        device.setDefaultTimeout(Chromium.PATIENCE);
        var page = device.newPage();
        page.navigate(kitchen.address() + path);
        return page;
    }

    private static void isWhole(Page screen) {
        heading(screen, "Help right now");
        assertThat(screen.getByText(LINE)).isVisible();
        assertThat(screen.getByText("Checked on")).isVisible();
        assertThat(screen.getByText("The house by the mill")).isVisible();
        assertThat(screen.getByText("call your local emergency number")).isVisible();
        assertThat(screen.getByText("Hearth is not watched live.")).isVisible();
    }

    private static void heading(Page screen, String words) {
        assertThat(screen.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words).setExact(true)))
                .isVisible();
    }
}
