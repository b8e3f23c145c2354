package hearth.browser;

/** What somebody has to do on their way: how often they touch the screen, and how many screens they meet. */
final class Count {
    private static final String COUNT = """
        window.hearthCount = { taps: 0, screens: 0, last: '' };
        document.addEventListener('click', event => {
          const it = event.target.closest('button, a, input[type=radio], input[type=checkbox]');
          if (event.isTrusted && it) window.hearthCount.taps += 1;
        }, true);
        new MutationObserver(() => {
          const title = document.querySelector('h1')?.textContent ?? '';
          if (title === '' || title === window.hearthCount.last) return;
          window.hearthCount.last = title;
          window.hearthCount.screens += 1;
        }).observe(document, { subtree: true, childList: true, characterData: true });
        """;

    private final Partner partner;

    private Count(Partner partner) {
        this.partner = partner;
    }

    /** To be held before the first page is opened; a page that is loaded anew begins at nothing. */
    static Count of(Partner partner) {
        partner.device().addInitScript(COUNT);
        return new Count(partner);
    }

    int taps() {
        return ((Number) partner.screen().evaluate("() => window.hearthCount.taps")).intValue();
    }

    int screens() {
        return ((Number) partner.screen().evaluate("() => window.hearthCount.screens")).intValue();
    }
}
