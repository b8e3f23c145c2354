package hearth.domain.sittings;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How facts and pages are written down and read again; a store's own forms take the place of this one.
 *
 * @param facts those of one row, written and read
 * @param page one page, written and read
 */
public record Storing(UnaryOperator<List<Event>> facts, UnaryOperator<Page> page) {
    static final Storing AS_IT_IS = new Storing(facts -> facts, page -> page);
}
