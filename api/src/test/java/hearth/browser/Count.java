package hearth.browser;

import java.time.Duration;

/**
 * What somebody has to do on their way: how often they touch the screen, how many screens they meet, and how long that takes a tired
 * person. They read 200 words a minute: what stands there when they touch the screen, only lines that are new to them, but then all of
 * them. A touch, also into a field, takes two seconds; they write 35 words of five letters a minute. What they do while the other is busy
 * takes no longer than that.
 */
final class Count {
    private static final String COUNT = """
        window.hearthCount = { taps: 0, screens: 0, last: '', touches: 0, letters: 0, words: 0 };
        const it = window.hearthCount;
        const seen = new Set();
        const lengths = new WeakMap();
        it.reads = () => {
          for (const line of (document.body?.innerText ?? '').split('\\n').map(one => one.trim())) {
            if (line === '' || seen.has(line)) continue;
            seen.add(line);
            it.words += line.split(/\\s+/).length;
          }
        };
        document.addEventListener('click', event => {
          const at = event.target.closest('button, a, summary, input[type=radio], input[type=checkbox]');
          if (!event.isTrusted || !at) return;
          it.reads();
          it.taps += 1;
          it.touches += 1;
        }, true);
        document.addEventListener('focusin', event => {
          if (event.target.matches('textarea, input:not([type=radio]):not([type=checkbox])')) it.touches += 1;
        });
        document.addEventListener('input', event => {
          const now = event.target.matches('textarea, [type=text], [type=password]') ? event.target.value.length : 0;
          it.letters += Math.max(0, now - (lengths.get(event.target) ?? 0));
          lengths.set(event.target, now);
        }, true);
        new MutationObserver(() => {
          const title = document.querySelector('h1')?.textContent ?? '';
          if (title === '' || title === it.last) return;
          it.last = title;
          it.screens += 1;
        }).observe(document, { subtree: true, childList: true, characterData: true });
        """;
    private static final double WORD = 60.0 / 200;
    private static final double LETTER = 60.0 / (35 * 5);
    private static final double TOUCH = 2;

    private final Partner partner;
    private double waited;

    private Count(Partner partner) {
        this.partner = partner;
    }

    /** To be held before the first page is opened; a page that is loaded anew begins at nothing. */
    static Count of(Partner partner) {
        partner.device().addInitScript(COUNT);
        return new Count(partner);
    }

    int taps() {
        return (int) of("taps");
    }

    int screens() {
        return (int) of("screens");
    }

    /** How long they have been at it, what they waited for included. */
    Duration time() {
        return Duration.ofSeconds(Math.round(seconds()));
    }

    /** They look on for so long. */
    void rests(Duration time) {
        waited += time.toSeconds();
    }

    /** The other does what this person waits for, with one more touch: what comes then does not come before the other got there. */
    void waitsFor(Count other, Runnable act) {
        var until = other.seconds() + TOUCH;
        waited += Math.max(0, until - seconds());
        act.run();
    }

    private double seconds() {
        var own = partner.screen().url().startsWith("http")
                ? of("words") * WORD + of("letters") * LETTER + of("touches") * TOUCH
                : 0;
        return waited + own;
    }

    private double of(String what) {
        return ((Number) partner.screen()
                .evaluate("what => { window.hearthCount.reads(); return window.hearthCount[what]; }", what))
                .doubleValue();
    }
}
