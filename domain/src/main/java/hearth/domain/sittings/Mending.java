package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise.Outcome;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.OutcomeId;
import hearth.domain.sittings.Sitting.Standing;
import hearth.domain.sittings.SittingView.Repair;

import java.util.List;

/**
 * Whether a repair has landed: each says so alone, at any time afterwards, and once both have, both may know. That somebody has not said so is
 * no fact, and is nowhere.
 */
final class Mending {
    private Mending() {}

    /** The repairs of a finished sitting as one of the two sees them. */
    static List<Repair> repairs(Sitting sitting, PersonId who) {
        return !isOfTwoAndFinished(sitting)
                ? List.of()
                : sitting.exercise().outcomes().stream().filter(one -> isOpen(sitting, one))
                        .map(one -> new Repair(one.id(), hasSaid(sitting, who, one.id()),
                                sitting.people().stream().allMatch(person -> hasSaid(sitting, person, one.id()))))
                        .toList();
    }

    static boolean mayMend(Sitting sitting, PersonId who, OutcomeId repair) {
        return repairs(sitting, who).stream().anyMatch(one -> one.outcome().equals(repair) && !one.mine());
    }

    /** Where it was asked how it landed, it is so only if it came to that. */
    private static boolean isOpen(Sitting sitting, Outcome outcome) {
        return outcome.kind() == OutcomeKind.REPAIR && outcome.lands()
                .map(step -> sitting.said().stream().anyMatch(said -> said.step().equals(step))).orElse(true);
    }

    private static boolean isOfTwoAndFinished(Sitting sitting) {
        return sitting.people().size() > 1 && sitting.standing() instanceof Standing.Over(boolean finished) && finished;
    }

    private static boolean hasSaid(Sitting sitting, PersonId who, OutcomeId repair) {
        return sitting.mended().contains(new Sitting.Mended(who, repair));
    }
}
