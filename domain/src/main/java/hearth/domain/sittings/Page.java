package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.StepId;

import java.util.List;
import java.util.Optional;

/**
 * What one author wrote in one round of one part: the unit that is encrypted, kept and destroyed together.
 *
 * @param lines in the order of their turns; at most one per step and turn
 */
public record Page(Name name, List<Line> lines) {
    public Page {
        lines = List.copyOf(lines);
    }

    /** Which page. No author means words that both confirmed, which belong to the circle. */
    public record Name(PartId part, int round, Optional<PersonId> author) {}

    public record Line(StepId step, int turn, Value value) {}
}
