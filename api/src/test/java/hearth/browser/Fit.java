package hearth.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;

import java.util.ArrayList;
import java.util.List;

/** Whether a screen fits: on every size of device, and with words twice as large. */
final class Fit {
    static final ViewportSize DESK = new ViewportSize(1280, 800);

    private record Size(String name, int width, int height, String letters) {}

    private static final List<Size> SIZES = List.of(new Size("a desk at 400 %", 320, 400, ""),
            new Size("a desk at 200 %", 640, 400, ""), new Size("a tablet", 768, 1024, ""),
            new Size("a desk", DESK.width, DESK.height, ""),
            new Size("a phone with letters twice as large", Partner.PHONE.width, Partner.PHONE.height, "200%"));
    private static final String LETTERS = "size => { document.documentElement.style.fontSize = size; }";

    private static final String WRONG = """
        () => {
          const wrong = [];
          const seen = [...document.querySelectorAll('#hearth *')].filter(one => one.checkVisibility()
            && !one.closest('.aside, .skip, .ember, .sideways *, svg'));
          if (document.documentElement.scrollWidth > innerWidth) wrong.push('runs out at the side');
          if (document.querySelectorAll('h1').length > 1) wrong.push('has more than one title');
          const cut = seen.filter(one => {
            const { left, right, width } = one.getBoundingClientRect();
            const hides = getComputedStyle(one).overflowX === 'hidden' && !one.matches('.onlookers .name');
            return width > 0 && (left < -1 || right > innerWidth + 1 || hides && one.scrollWidth > one.clientWidth + 1);
          });
          const targets = seen.filter(one => one.matches('button, a, summary, textarea, .choice, input:not(.choice input)'));
          const rows = ['header', 'main', 'footer'].map(row => targets.filter(one => one.closest(row)
            && !one.closest('.menu')));
          const on = (one, other) => {
            const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
            return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
              && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
          };
          const over = rows.flatMap(row => row.filter((one, at) => row.slice(at + 1).some(other =>
            !one.contains(other) && !other.contains(one) && on(one, other))));
          const say = (what, ones) => ones.slice(0, 3).forEach(one => wrong.push(what + one.outerHTML.slice(0, 120)));
          say('cuts off ', cut);
          say('lays over another ', over);
          return wrong.join('\\n');
        }
        """;

    private static final String WAY_OUT_IS_LOST_BELOW = """
        () => {
          scrollTo(0, document.documentElement.scrollHeight);
          const { top, bottom } = document.querySelector('header button').getBoundingClientRect();
          scrollTo(0, 0);
          return top < 0 || bottom > innerHeight;
        }
        """;

    private Fit() {}

    /** What does not fit where; empty where all is well. */
    static List<String> of(Page screen, String name) {
        var complaints = new ArrayList<String>();
        for (var size : SIZES) {
            screen.setViewportSize(size.width(), size.height());
            screen.evaluate(LETTERS, size.letters());
            ((String) screen.evaluate(WRONG)).lines()
                    .forEach(wrong -> complaints.add(name + " on " + size.name() + " " + wrong));
            if ((Boolean) screen.evaluate(WAY_OUT_IS_LOST_BELOW))
                complaints.add(name + " on " + size.name() + " loses the way out, rule P1");
        }
        screen.evaluate(LETTERS, "");
        screen.setViewportSize(Partner.PHONE.width, Partner.PHONE.height);
        return complaints;
    }
}
