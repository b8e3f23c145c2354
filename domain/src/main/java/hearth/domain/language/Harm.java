package hearth.domain.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Fear and harm, whoever does it to whom. What tells of it calls for the support card; what may mean it calls for silence about tone. Wide on
 * purpose: a hint too few costs nothing, a hint about tone to somebody who is afraid costs much.
 */
final class Harm {
    private static final List<Phrases> TOLD = List.of(Violence.TOLD, Fear.TOLD, Threats.TOLD, Control.TOLD,
            SelfHarm.TOLD);

    private static final Pattern DENIED = Pattern
            .compile("\\b(?<!should )(?:not|never|no longer)(?: [\\p{L}'-]+){0,2} $");

    private Harm() {}

    /** Also in quoted words: what somebody was threatened with is often quoted. Each list is asked, whatever the others hold. */
    static boolean isToldIn(Writing writing) {
        return TOLD.stream().filter(phrases -> areToldIn(phrases, writing)).count() > 0;
    }

    static boolean mayBeMeantIn(Writing writing) {
        return writing.all().stream().anyMatch(one -> MayBeHarm.PHRASES.standIn(one.words()));
    }

    private static boolean areToldIn(Phrases phrases, Writing writing) {
        return writing.all().stream().anyMatch(one -> phrases.in(one.words()).results()
                .anyMatch(found -> !DENIED.matcher(one.words().substring(0, found.start())).find()));
    }
}
