package hearth.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks at one screen as different people see it: by day and at night, read aloud, enlarged. With {@code -Dhearth.pictures=FOLDER} it
 * also takes a picture of each, on a phone and on a desk.
 */
final class Eye {
    private static final int DESK = 1280;
    private static final List<Integer> ENLARGED = List.of(DESK / 2, DESK / 4);
    private static final @Nullable String ALBUM = System.getProperty("hearth.pictures");

    private static final String WIDER_THAN_THE_SCREEN = "() => document.documentElement.scrollWidth > innerWidth";

    private static final String TOO_SMALL = """
        () => {
          const seen = [...document.querySelectorAll('#hearth *')].filter(one => one.checkVisibility()
            && !one.closest('.aside, .skip'));
          const words = seen.filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim())
            && parseFloat(getComputedStyle(one).fontSize) < 16);
          const targets = seen.filter(one => one.matches(
            'button, a.button, .tabs a, .choice, summary, textarea, input:not([type=checkbox]):not([type=radio])')
            && one.getBoundingClientRect().height < 47.5);
          return [...words, ...targets].map(one => one.outerHTML.slice(0, 120)).join(' and ');
        }
        """;

    private static final String OUT_OF_REACH_BELOW = """
        () => {
          scrollTo(0, document.documentElement.scrollHeight);
          const { top, bottom } = document.querySelector('header button').getBoundingClientRect();
          scrollTo(0, 0);
          return top < 0 || bottom > innerHeight;
        }
        """;

    private final Page screen;
    private final String name;
    private final List<String> complaints = new ArrayList<>();

    private Eye(Page screen, String name) {
        this.screen = screen;
        this.name = name;
    }

    /** What is wrong with what is on this screen; empty where all is well. */
    static List<String> over(Page screen, String name) {
        var eye = new Eye(screen, name);
        for (var light : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
            eye.look(light);
        eye.enlarge();
        return eye.complaints;
    }

    private void look(ColorScheme light) {
        screen.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
        for (var violation : new AxeBuilder(screen).analyze().getViolations())
            complaints.add(name + " (" + light + "): " + violation.getHelp() + " at " + violation.getNodes().stream()
                    .map(node -> node.getHtml()).toList());
        picture(light, "phone");
        if (ALBUM != null) {
            screen.setViewportSize(DESK, 800);
            picture(light, "desk");
            screen.setViewportSize(Partner.PHONE.width, Partner.PHONE.height);
        }
    }

    private void picture(ColorScheme light, String device) {
        if (ALBUM != null)
            screen.screenshot(new Page.ScreenshotOptions().setPath(Path.of(ALBUM, name + "-" + device + "-" + light
                    .name().toLowerCase(Locale.ROOT) + ".png")));
    }

    private void enlarge() {
        screen.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        var small = (String) screen.evaluate(TOO_SMALL);
        if (!small.isEmpty())
            complaints.add(name + " has what is too small: " + small);
        for (int width : ENLARGED) {
            screen.setViewportSize(width, 400);
            if ((Boolean) screen.evaluate(OUT_OF_REACH_BELOW))
                complaints.add(name + " loses the way out at " + width + " px, rule P1");
            if ((Boolean) screen.evaluate(WIDER_THAN_THE_SCREEN))
                complaints.add(name + " runs out of a screen of " + width + " px");
        }
        screen.setViewportSize(Partner.PHONE.width, Partner.PHONE.height);
    }
}
