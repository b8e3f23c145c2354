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
 * Looks at one screen as different people see it: by day and at night, read aloud, on every size, enlarged. With
 * {@code -Dhearth.pictures=FOLDER} it also takes a picture of each, on a phone and on a desk.
 */
final class Eye {
    private static final @Nullable String ALBUM = System.getProperty("hearth.pictures");

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

    private static final String AXE_IS_HERE = "() => window.axe !== undefined";

    /** Answers with words alone: everything that axe found right would be a hundred times as much to send. */
    private static final String VIOLATIONS = """
        async rules => {
          const only = rules.length === 0 ? {} : { runOnly: { type: 'rule', values: rules } };
          const { violations, passes } = await axe.run(document, { ...only, resultTypes: ['violations'] });
          if (violations.length + passes.length === 0) throw new Error('axe has looked at nothing');
          return violations.map(({ help, nodes }) => help + ' at ' + nodes.map(node => node.html).join(', '));
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
        eye.measure();
        return eye.complaints;
    }

    private void look(ColorScheme light) {
        screen.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
        for (var violation : violations(light))
            complaints.add(name + " (" + light + "): " + violation);
        picture(light, "phone");
        if (ALBUM != null) {
            screen.setViewportSize(Fit.DESK.width, Fit.DESK.height);
            picture(light, "desk");
            screen.setViewportSize(Partner.PHONE.width, Partner.PHONE.height);
        }
    }

    /** At night only the colours are others. */
    private List<?> violations(ColorScheme light) {
        if (!(Boolean) screen.evaluate(AXE_IS_HERE))
            screen.evaluate(AxeBuilder.getAxeScript());
        var rules = light == ColorScheme.DARK ? List.of("color-contrast") : List.of();
        return (List<?>) screen.evaluate(VIOLATIONS, rules);
    }

    private void picture(ColorScheme light, String device) {
        if (ALBUM != null)
            screen.screenshot(new Page.ScreenshotOptions().setPath(Path.of(ALBUM, name + "-" + device + "-" + light
                    .name().toLowerCase(Locale.ROOT) + ".png")));
    }

    private void measure() {
        screen.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        var small = (String) screen.evaluate(TOO_SMALL);
        if (!small.isEmpty())
            complaints.add(name + " has what is too small: " + small);
        complaints.addAll(Fit.of(screen, name));
    }
}
