package hearth.browser;

import com.microsoft.playwright.Page;

import java.util.ArrayList;
import java.util.List;

/** Goes through a screen with the Tab key alone: where one stands is always to be seen, and the way is that of the words. */
final class Keyboard {
    private static final int LONGEST = 80;

    private static final String END = "the end";

    private static final String HERE = """
        () => {
          const here = document.activeElement;
          window.hearthStops ??= [];
          if (!here || here === document.body || window.hearthStops.includes(here)) return 'the end';
          const shown = here.closest('.choice') ?? here;
          const { left, top, width, height } = shown.getBoundingClientRect();
          const { outlineStyle, outlineWidth } = getComputedStyle(shown);
          const middle = document.elementFromPoint(left + width / 2, Math.max(1, top + Math.min(height, 40) / 2));
          const before = window.hearthStops.at(-1);
          window.hearthStops.push(here);
          const wrong = [];
          if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) wrong.push('shows no ring');
          if (!middle || !shown.contains(middle)) wrong.push('lies hidden');
          if (before && !(before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING))
            wrong.push('comes out of order');
          return wrong.length === 0 ? '' : wrong.join(' and ') + ': ' + here.outerHTML.slice(0, 120);
        }
        """;

    private Keyboard() {}

    /** What is wrong on the way; empty where all is well. */
    static List<String> through(Page screen, String name) {
        var complaints = new ArrayList<String>();
        screen.evaluate("() => { window.hearthStops = []; document.activeElement?.blur(); scrollTo(0, 0); }");
        for (int stops = 0; stops < LONGEST; stops++) {
            screen.keyboard().press("Tab");
            var wrong = (String) screen.evaluate(HERE);
            if (wrong.equals(END))
                return stops < 2 ? List.of(name + " has nothing to reach by keyboard") : complaints;
            if (!wrong.isEmpty())
                complaints.add(name + " by keyboard " + wrong);
        }
        complaints.add(name + " has no end by keyboard");
        return complaints;
    }
}
