package hearth.domain.language;

import java.util.List;

/** Where one kind of phrase is heard in a text; nowhere, if it is not. */
@FunctionalInterface
interface Rule {
    List<Span> heardIn(Writing writing);
}
