package hearth.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The machine's own Chromium, opened once for all stories that one thread tells, since Playwright knows one thread; without the windows around its pages where Debian's headless shell is there,
 * which costs half as much. Nothing is downloaded.
 */
final class Chromium {
    /** On a busy machine a screen may take its time; what never comes still fails. */
    static final double PATIENCE = 30_000;

    private static final Path WHOLE = Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"),
            "/usr/bin/chromium"));
    private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");
    private static final Path EXECUTABLE = System.getenv("CHROMIUM") == null && Files.isExecutable(SHELL)
            ? SHELL
            : WHOLE;

    private Chromium() {}

    static Browser browser() {
        return OPENED.get().browser();
    }

    /** The whole browser with a profile of its own, as on a device: only there can a page be installed. */
    static BrowserContext withProfile(Path folder) {
        return OPENED.get().playwright().chromium().launchPersistentContext(folder,
                new BrowserType.LaunchPersistentContextOptions().setExecutablePath(WHOLE).setArgs(ARGUMENTS));
    }

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static final ThreadLocal<Opened> OPENED = ThreadLocal.withInitial(Opened::now);

    private record Opened(Playwright playwright, Browser browser) {
        static Opened now() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            var playwright = Playwright
                    .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return new Opened(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(EXECUTABLE).setArgs(ARGUMENTS)));
        }
    }

    /** Marks a class of stories: skipped aloud where there is no Chromium, and failing there in a check that has to be whole. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @ExtendWith(Needed.class)
    @interface Stories {
    }

    static final class Needed implements ExecutionCondition {
        private static final AtomicBoolean SAID = new AtomicBoolean();

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Files.isExecutable(WHOLE))
                return ConditionEvaluationResult.enabled("Chromium is there");
            if ("true".equals(System.getenv("CI")))
                throw new IllegalStateException("There is no Chromium at " + WHOLE
                        + ": install it, or name another in CHROMIUM.");
            if (!SAID.getAndSet(true))
                System.out.println("SKIPPED: the browser stories, because there is no Chromium at " + WHOLE
                        + "; install it, or name another in CHROMIUM.");
            return ConditionEvaluationResult.disabled("no Chromium");
        }
    }
}
