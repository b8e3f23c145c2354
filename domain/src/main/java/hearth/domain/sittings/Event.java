package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.StepId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A fact about a sitting, kept for ever and free of words: who, which step, done, opened. What was said lies apart in
 * {@link Page}s. State follows from these facts alone, so a word that its author removes never changes what happened.
 */
public sealed interface Event {
    /** Rev 1 of every log. {@code people} in the order of their seats. */
    record Started(PersonId starter, List<PersonId> people) implements Event {
        public Started {
            people = List.copyOf(people);
        }
    }

    /** How deep the ladder of these two reached as the sitting began. Written beside {@link Started}, where an exercise has a ladder. */
    record LadderRead(int reach) implements Event {}

    /** What the sitting looks at again. Written beside {@link Started}, where an exercise takes up what another sitting left. */
    record TakesUp(About about) implements Event {}

    record Joined(PersonId who) implements Event {}

    /** The two (or the one) now stand before this step. Every such move is a new turn. */
    record Reached(PartId part, int round, StepId step) implements Event {}

    /** A part begins in which each goes at their own pace; also a new turn. */
    record Began(PartId part) implements Event {}

    record Answered(PersonId who, StepId step) implements Event {}

    record Proposed(PersonId who, StepId step) implements Event {}

    record Confirmed(PersonId who, StepId step) implements Event {}

    /** The speaker did not say yes; the listener tries again. {@code mostly} when it was nearly there. */
    record Corrected(StepId step, boolean mostly) implements Event {}

    record Landed(StepId step) implements Event {}

    /** Three tries without a yes: left where it is, kindly. */
    record Parked(StepId step) implements Event {}

    record KeptBack(PersonId who, StepId step) implements Event {}

    record LetOpen(PersonId who, StepId step) implements Event {}

    record ChoseToOpen(PersonId who) implements Event {}

    record TookBackTheChoice(PersonId who) implements Event {}

    record Opened(PartId part) implements Event {}

    /** In an alone part: this person is through. */
    record WentThrough(PersonId who) implements Event {}

    /** All have said how deep they would like to go: so deep it goes today. Nobody is named, and nobody's own wish stands here. */
    record Deepened(int level) implements Event {}

    /**
     * A breather; nobody is named as its cause.
     *
     * @param turns the day turns after it: on the first ones a missed return is offered again, with the last it rests. None in logs of
     *        the first release, whose breathers wait for ever.
     */
    record Paused(Instant until, List<Instant> turns) implements Event {
        public Paused {
            turns = List.copyOf(turns);
        }
    }

    record Rested() implements Event {}

    /** It goes slower from here on, for both; nobody is named as its cause. */
    record Slowed() implements Event {}

    record CameBack(PersonId who) implements Event {}

    record Resumed() implements Event {}

    /** Alone with a part of an apart sitting, somebody put it down for now. Shows on no other side. */
    record SteppedAway(PersonId who) implements Event {}

    record SteppedBack(PersonId who) implements Event {}

    /** Somebody left such a part for good: what they wrote stays theirs, and the part never opens. Shows on no other side. */
    record Withdrew(PersonId who) implements Event {}

    record Finished() implements Event {}

    /**
     * Once it was over, this person let a therapist read what they, or both, put into this step. Shows on no other side.
     *
     * @param turn which entry, where a step was answered more than once in a round; empty in logs of the first release: all of them
     */
    record Offered(PersonId who, StepId step, int round, Optional<Integer> turn) implements Event {}

    record OfferTakenBack(PersonId who, StepId step, int round, Optional<Integer> turn) implements Event {}

    record Ended() implements Event {}
}
