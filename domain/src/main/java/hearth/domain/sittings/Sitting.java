package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.StepId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a run of an exercise stands: the fold of its facts. It knows who did what, and no word of what was said.
 *
 * @param turn counts the places reached; a command names it, so that a late one lands nowhere
 * @param pace how it goes
 * @param said what was answered so far, without the words
 * @param opened the sealed parts that both have opened
 * @param keptBack what each kept back, for good once its part has opened
 * @param away who put an apart part down for now, seen by nobody else
 * @param withdrawn who left an apart part for good, seen by nobody else
 * @param offered what each lets a therapist read
 * @param depth how deep it goes, where the exercise has a ladder
 * @param about what it looks at again, where it takes up what another sitting left
 */
public record Sitting(
        SittingId id,
        Exercise exercise,
        List<PersonId> people,
        PersonId starter,
        int turn,
        Standing standing,
        Place place,
        Pace pace,
        List<Said> said,
        Set<PartId> opened,
        Set<Mark> keptBack,
        Set<PersonId> away,
        Set<PersonId> withdrawn,
        Set<Given> offered,
        Depth depth,
        Optional<About> about) {

    /** Whether the sitting is under way, and if not, why. */
    public sealed interface Standing {
        record Gathering(Set<PersonId> here) implements Standing {}

        record Underway() implements Standing {}

        /** A breather; {@code back} says when each came back last. */
        record Paused(Instant until, List<Instant> turns, Map<PersonId, Instant> back) implements Standing {}

        record Resting(Set<PersonId> back) implements Standing {}

        record Over(boolean finished) implements Standing {}
    }

    /** Where the people stand. */
    public sealed interface Place {
        /** Before the first part. */
        record Threshold() implements Place {}

        /** Each in the same part, at their own pace. {@code through}: chose to open, or went through. */
        record Apart(Part part, Set<Mark> answered, Set<PersonId> through) implements Place {}

        /**
         * Both before one step.
         *
         * @param answered who has answered it, or proposed where both confirm
         * @param tries how the listener's paraphrase has fared
         * @param loops how often each step of this round has sent the turn back
         */
        record Together(Part.Turns part, int round, Step step, Set<PersonId> answered, Tries tries,
                Map<StepId, Integer> loops,
                Instant since) implements Place {}
    }

    /**
     * How it goes.
     *
     * @param breathers how many interrupted it; the one that a time-out begins with is none
     * @param slowed whether a rating made it slower
     */
    public record Pace(int breathers, boolean slowed) {
        static final Pace USUAL = new Pace(0, false);

        Pace interrupted() {
            return new Pace(breathers + 1, slowed);
        }

        Pace slower() {
            return new Pace(breathers, true);
        }

        /** After a breather, too, what is left is taken slowly; so it does not tell which of the two made it so. */
        boolean isSlow() {
            return slowed || breathers > 0;
        }
    }

    /** How often a paraphrase was corrected, and whether the last one was nearly there. */
    public record Tries(int corrected, boolean nearly) {
        static final Tries NONE = new Tries(0, false);
    }

    /**
     * That something was said, and where its words lie.
     *
     * @param author nobody where both confirmed it
     * @param landed whether the speaker said yes to this paraphrase
     */
    public record Said(PartId part, int round, StepId step, Optional<PersonId> author, int turn, boolean landed) {
        boolean isSameAs(Said other) {
            return step.equals(other.step) && author.equals(other.author) && turn == other.turn;
        }
    }

    /** One person's act on one step. */
    public record Mark(PersonId who, StepId step) {}

    /** What one person offers: the entry that they, or both, put into this step at that turn. */
    public record Given(PersonId who, StepId step, int turn) {}

    /**
     * How deep it goes.
     *
     * @param reach what the ladder allowed as the sitting began
     * @param level what it came to; empty until all have said how deep they would like to go
     */
    public record Depth(int reach, Optional<Integer> level) {
        static final Depth LIGHTEST = new Depth(1, Optional.empty());
    }

    /** The state that a log of facts leads to. The first fact of every log is {@link Event.Started}. */
    public static Sitting begin(SittingId id, Exercise exercise, Event.Started started) {
        return new Sitting(id, exercise, started.people(), started.starter(), 0, new Standing.Gathering(Set.of()),
                new Place.Threshold(), Pace.USUAL, List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
                Depth.LIGHTEST, Optional.empty());
    }

    /** The state that this whole log leads to. */
    public static Sitting folded(SittingId id, Exercise exercise, List<Kept.Row> rows) {
        var state = begin(id, exercise, (Event.Started) rows.getFirst().events().getFirst());
        for (var row : rows) {
            state = state.after(row.events(), row.at());
        }
        return state;
    }

    /** The state after facts that were accepted together at one moment. */
    public Sitting after(List<Event> events, Instant at) {
        var next = this;
        for (var event : events) {
            next = new Fold(next).after(event, at);
        }
        return next;
    }

    Sitting reaching(Place next) {
        return new Sitting(id, exercise, people, starter, turn + 1, new Standing.Underway(), next, pace, said,
                opened, keptBack, Set.of(), withdrawn, offered, depth, about);
    }

    Sitting with(Standing next) {
        return new Sitting(id, exercise, people, starter, turn, next, place, pace, said, opened, keptBack, away,
                withdrawn, offered, depth, about);
    }

    /** A breather that interrupts something counts; one that begins it, or begins it anew, does not. */
    Sitting pausing(Standing.Paused next) {
        var more = standing instanceof Standing.Underway ? pace.interrupted() : pace;
        return with(more).with(next);
    }

    Sitting with(Pace next) {
        return new Sitting(id, exercise, people, starter, turn, standing, place, next, said, opened, keptBack, away,
                withdrawn, offered, depth, about);
    }

    Sitting with(Place next) {
        return new Sitting(id, exercise, people, starter, turn, standing, next, pace, said, opened, keptBack, away,
                withdrawn, offered, depth, about);
    }

    Sitting withSaid(List<Said> next) {
        return new Sitting(id, exercise, people, starter, turn, standing, place, pace, List.copyOf(next), opened,
                keptBack, away, withdrawn, offered, depth, about);
    }

    Sitting withOpened(Set<PartId> next) {
        return new Sitting(id, exercise, people, starter, turn, standing, place, pace, said, next, keptBack, away,
                withdrawn, offered, depth, about);
    }

    Sitting withKeptBack(Set<Mark> next) {
        return new Sitting(id, exercise, people, starter, turn, standing, place, pace, said, opened, next, away,
                withdrawn, offered, depth, about);
    }

    Sitting withAway(Set<PersonId> next) {
        return new Sitting(id, exercise, people, starter, turn, standing, place, pace, said, opened, keptBack,
                next, withdrawn, offered, depth, about);
    }

    Sitting withWithdrawn(Set<PersonId> next) {
        return new Sitting(id, exercise, people, starter, turn, standing, place, pace, said, opened, keptBack,
                away, next, offered, depth, about);
    }

    Sitting withOffered(Set<Given> next) {
        return new Sitting(id, exercise, people, starter, turn, standing, place, pace, said, opened, keptBack,
                away, withdrawn, next, depth, about);
    }

    Sitting withDepth(Depth next) {
        return new Sitting(id, exercise, people, starter, turn, standing, place, pace, said, opened, keptBack,
                away, withdrawn, offered, next, about);
    }

    Sitting takingUp(About next) {
        return new Sitting(id, exercise, people, starter, turn, standing, place, pace, said, opened, keptBack,
                away, withdrawn, offered, depth, Optional.of(next));
    }

    public boolean isOver() {
        return standing instanceof Standing.Over;
    }

    /** The same once the couple has ended: what was under way is over. */
    public Sitting cutShort() {
        return isOver() ? this : with(new Standing.Over(false));
    }

    /** The parts that these people go through. */
    public List<Part> parts() {
        return exercise.partsFor(people.size());
    }

    /** Whether a pause, a rest or leaving shows to both: wherever both know that the other is there. */
    boolean movesTogether() {
        return people.size() == 1 || exercise.mode().gathers() || place instanceof Place.Together;
    }

    /** Whether this person may not even know that there is a sitting: the other is writing a letter, and has not sent it. */
    public boolean isHiddenFrom(PersonId who) {
        return !who.equals(starter)
                && place instanceof Place.Apart(Part.Letter _, _, var through) && !through.contains(starter);
    }

    /** Who has to answer this step in this round; both for {@code EACH} and {@code TOGETHER}. */
    List<PersonId> actors(Step step, int round, boolean swap) {
        if (people.size() == 1) {
            return people;
        }
        var other = people.stream().filter(person -> !person.equals(starter)).toList();
        var swapped = swap && round % 2 == 0;
        return switch (step.actor()) {
            case EACH, TOGETHER -> people;
            case STARTER -> List.of(starter);
            case OTHER -> other;
            case SPEAKER -> swapped ? other : List.of(starter);
            case LISTENER -> swapped ? List.of(starter) : other;
        };
    }

    /** Whether this person has the floor or listens, in a part that knows the difference; what both do has no floor. */
    Optional<SittingView.Floor> floor(Place.Together at, PersonId who) {
        var ofBoth = at.step().actor() == Step.Actor.EACH || at.step().actor() == Step.Actor.TOGETHER;
        if (ofBoth || at.part().steps().stream().noneMatch(step -> step.actor() == Step.Actor.SPEAKER)) {
            return Optional.empty();
        }
        var starterSpeaks = !(at.part().swap() && at.round() % 2 == 0);
        return Optional
                .of(starterSpeaks == who.equals(starter) ? SittingView.Floor.SPEAKER : SittingView.Floor.LISTENER);
    }

    /** The booked return, while there is one. */
    public Optional<Instant> due() {
        return standing instanceof Standing.Paused paused ? Optional.of(paused.until()) : Optional.empty();
    }

    /** The next moment at which it looks different without anybody doing anything. */
    public Optional<Instant> nextChange(Instant now) {
        return standing instanceof Standing.Paused paused ? new Returning(paused, now).nextChange() : Optional.empty();
    }
}
