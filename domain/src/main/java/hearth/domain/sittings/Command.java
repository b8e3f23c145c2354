package hearth.domain.sittings;

import hearth.domain.exercises.OutcomeId;
import hearth.domain.exercises.StepId;

import java.util.Optional;

/**
 * What a person asks of a sitting. A command names the step and the turn it answers, so that a late one is refused and does not
 * land somewhere else.
 */
public sealed interface Command {
    /** "I'm here", where an exercise waits for both. */
    record Join() implements Command {}

    /** An answer to a step; where both confirm, a proposal. */
    record Answer(StepId step, int turn, Value value) implements Command {}

    /** Yes to what the other proposed. */
    record Confirm(StepId step, int turn) implements Command {}

    /** The speaker's word on the listener's paraphrase. */
    record Judge(StepId step, int turn, Verdict verdict) implements Command {}

    /** In a sealed part: whether this entry opens with the others or is kept back. */
    record KeepBack(StepId step, boolean keptBack) implements Command {}

    /** "Open together", an explicit choice about the current part. Alone: keep this. */
    record Open(int turn) implements Command {}

    /** Takes the choice to open back, as long as nothing has opened. */
    record NotYet(int turn) implements Command {}

    /** A breather with a booked return, for both, without a reason. */
    record Pause() implements Command {}

    /** "I'm back", after a pause or a rest. */
    record ComeBack() implements Command {}

    /** Lets the sitting rest, to be picked up some other day. */
    record NotToday() implements Command {}

    /** Ends the sitting; what was not opened stays its author's own. */
    record Leave() implements Command {}

    /** What is done once a sitting is over. */
    sealed interface Afterwards extends Command {}

    /** "It has landed", what was to be repaired here. */
    record Mend(OutcomeId repair) implements Afterwards {}

    /**
     * About an entry: the one that this person, or both, put into the step in that round, at that turn; without a turn it is all of them in
     * that round.
     */
    sealed interface OfAnEntry extends Afterwards {
        StepId step();

        int round();

        Optional<Integer> turn();
    }

    /** Lets a therapist read this entry. */
    record Offer(StepId step, int round, Optional<Integer> turn) implements OfAnEntry {}

    /** Takes that back. */
    record TakeBack(StepId step, int round, Optional<Integer> turn) implements OfAnEntry {}

    /** Did I get it? */
    enum Verdict {
        YES, MOSTLY, NOT_YET
    }
}
