package hearth.domain.language;

import java.util.ArrayList;
import java.util.List;

/** The language helper: what it hears in a text. The same text is always heard the same, and nothing of it stays. */
public final class Hearing {
    private Hearing() {}

    public static Heard of(String text) {
        var writing = Writing.of(text);
        // Everything is asked of every text: what held must not show in how long the answer took.
        var hints = hints(writing);
        var harmIsTold = Harm.isToldIn(writing);
        var harmMayBeMeant = Harm.mayBeMeantIn(writing);
        if (harmIsTold)
            return new Heard.Support();
        return new Heard.Hints(harmMayBeMeant ? List.of() : hints);
    }

    /** The worthiest first; a sentence that gave one hint gives no second. */
    private static List<Category> hints(Writing writing) {
        var taken = new ArrayList<Span>();
        var hints = new ArrayList<Category>();
        for (var category : Category.values()) {
            var fresh = category.rule().heardIn(writing).stream()
                    .filter(span -> taken.stream().noneMatch(span::sharesASentenceWith)).toList();
            if (!fresh.isEmpty())
                hints.add(category);
            taken.addAll(fresh);
        }
        return hints.subList(0, Math.min(Heard.MOST, hints.size()));
    }
}
