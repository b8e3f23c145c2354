package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.StepId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a run of an exercise stands: the fold of its facts. It knows who did what, and no word of what was said.
 *
 * @param turn counts the places reached; a command names it, so that a late one lands nowhere
 * @param said what was answered so far, without the words
 * @param opened the sealed parts that both have opened
 * @param keptBack what each kept back, for good once its part has opened
 * @param away who put an apart part down for now, seen by nobody else
 * @param withdrawn who left an apart part for good, seen by nobody else
 */
public record Sitting(
        SittingId id,
        Exercise exercise,
        List<PersonId> people,
        PersonId starter,
        int turn,
        Standing standing,
        Place place,
        List<Said> said,
        Set<PartId> opened,
        Set<Mark> keptBack,
        Set<PersonId> away,
        Set<PersonId> withdrawn) {

    /** Whether the sitting is under way, and if not, why. */
    public sealed interface Standing {
        record Gathering(Set<PersonId> here) implements Standing {}

        record Underway() implements Standing {}

        record Paused(Instant until, Set<PersonId> back) implements Standing {}

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

    /** The state that a log of facts leads to. The first fact of every log is {@link Event.Started}. */
    public static Sitting begin(SittingId id, Exercise exercise, Event.Started started) {
        return new Sitting(id, exercise, started.people(), started.starter(), 0, new Standing.Gathering(Set.of()),
                new Place.Threshold(), List.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** The state after facts that were accepted together at one moment. */
    public Sitting after(List<Event> events, Instant at) {
        var next = this;
        for (var event : events) {
            next = next.after(event, at);
        }
        return next;
    }

    private Sitting after(Event event, Instant at) {
        return switch (event) {
            case Event.Started _ -> this;
            case Event.Joined(var who) -> standing instanceof Standing.Gathering(var here)
                    ? with(new Standing.Gathering(plus(here, who)))
                    : this;
            case Event.Began(var part) -> reaching(new Place.Apart(exercise.part(part), Set.of(), Set.of()));
            case Event.Reached reached -> reaching(together(reached, at));
            case Event.Answered(var who, var step) -> with(answered(who, step)).saying(Optional.of(who), step);
            case Event.Proposed(var who, var step) -> with(proposed(who)).saying(Optional.of(who), step);
            case Event.Confirmed(_, var step) -> saying(Optional.empty(), step);
            case Event.Corrected(_, boolean mostly) -> with(corrected(mostly));
            case Event.Landed(var step) -> landing(step);
            case Event.Parked _ -> this;
            case Event.KeptBack(var who, var step) -> withKeptBack(plus(keptBack, new Mark(who, step)));
            case Event.LetOpen(var who, var step) -> withKeptBack(minus(keptBack, new Mark(who, step)));
            case Event.ChoseToOpen(var who) -> with(through(who, true));
            case Event.WentThrough(var who) -> with(through(who, true));
            case Event.TookBackTheChoice(var who) -> with(through(who, false));
            case Event.Opened(var part) -> withOpened(plus(opened, part));
            case Event.Paused(var until) -> with(new Standing.Paused(until, Set.of()));
            case Event.Rested() -> with(new Standing.Resting(Set.of()));
            case Event.CameBack(var who) -> with(cameBack(who));
            case Event.Resumed() -> with(new Standing.Underway());
            case Event.SteppedAway(var who) -> withAway(plus(away, who));
            case Event.SteppedBack(var who) -> withAway(minus(away, who));
            case Event.Withdrew(var who) -> withWithdrawn(plus(withdrawn, who)).with(through(who, false));
            case Event.Finished() -> with(new Standing.Over(true));
            case Event.Ended() -> with(new Standing.Over(false));
        };
    }

    private Place together(Event.Reached reached, Instant at) {
        var part = (Part.Turns) exercise.part(reached.part());
        var step = exercise.step(reached.step()).orElseThrow();
        return new Place.Together(part, reached.round(), step, Set.of(), Tries.NONE, loopsUntil(reached), at);
    }

    /** A step that stands before the last one in the same round was gone back to: one more loop for the step that sent there. */
    private Map<StepId, Integer> loopsUntil(Event.Reached reached) {
        if (!(place instanceof Place.Together last) || !last.part().id().equals(reached.part())
                || last.round() != reached.round()) {
            return Map.of();
        }
        var steps = last.part().steps().stream().map(Step::id).toList();
        if (steps.indexOf(reached.step()) > steps.indexOf(last.step().id())) {
            return last.loops();
        }
        var more = new HashMap<>(last.loops());
        more.merge(last.step().id(), 1, Integer::sum);
        return Map.copyOf(more);
    }

    private Place answered(PersonId who, StepId step) {
        return switch (place) {
            case Place.Threshold threshold -> threshold;
            case Place.Apart(var part, var marks, var through) ->
                new Place.Apart(part, plus(marks, new Mark(who, step)), through);
            case Place.Together at -> at(at, plus(at.answered(), who), at.tries());
        };
    }

    private Place proposed(PersonId who) {
        return place instanceof Place.Together at ? at(at, Set.of(who), at.tries()) : place;
    }

    private Place corrected(boolean nearly) {
        return place instanceof Place.Together at
                ? at(at, Set.of(), new Tries(at.tries().corrected() + 1, nearly))
                : place;
    }

    private static Place at(Place.Together at, Set<PersonId> answered, Tries tries) {
        return new Place.Together(at.part(), at.round(), at.step(), answered, tries, at.loops(), at.since());
    }

    private Place through(PersonId who, boolean is) {
        return place instanceof Place.Apart(var part, var marks, var through)
                ? new Place.Apart(part, marks, is ? plus(through, who) : minus(through, who))
                : place;
    }

    private Sitting saying(Optional<PersonId> author, StepId step) {
        return switch (place) {
            case Place.Threshold() -> this;
            case Place.Apart(var part, _, _) -> saying(new Said(part.id(), 1, step, author, turn, false));
            case Place.Together at -> saying(new Said(at.part().id(), at.round(), step, author, turn, false));
        };
    }

    private Sitting saying(Said now) {
        var more = new ArrayList<>(said);
        more.removeIf(now::isSameAs);
        more.add(now);
        return withSaid(more);
    }

    private Sitting landing(StepId step) {
        return withSaid(said.stream().map(one -> one.turn() == turn && one.step().equals(step)
                ? new Said(one.part(), one.round(), one.step(), one.author(), one.turn(), true)
                : one).toList());
    }

    private Standing cameBack(PersonId who) {
        return switch (standing) {
            case Standing.Paused(var until, var back) -> new Standing.Paused(until, plus(back, who));
            case Standing.Resting(var back) -> new Standing.Resting(plus(back, who));
            case Standing.Gathering gathering -> gathering;
            case Standing.Underway underway -> underway;
            case Standing.Over over -> over;
        };
    }

    private Sitting reaching(Place next) {
        return new Sitting(id, exercise, people, starter, turn + 1, new Standing.Underway(), next, said, opened,
                keptBack,
                Set.of(), withdrawn);
    }

    private Sitting with(Standing next) {
        return new Sitting(id, exercise, people, starter, turn, next, place, said, opened, keptBack, away, withdrawn);
    }

    private Sitting with(Place next) {
        return new Sitting(id, exercise, people, starter, turn, standing, next, said, opened, keptBack, away,
                withdrawn);
    }

    private Sitting withSaid(List<Said> next) {
        return new Sitting(id, exercise, people, starter, turn, standing, place, List.copyOf(next), opened, keptBack,
                away, withdrawn);
    }

    private Sitting withOpened(Set<PartId> next) {
        return new Sitting(id, exercise, people, starter, turn, standing, place, said, next, keptBack, away, withdrawn);
    }

    private Sitting withKeptBack(Set<Mark> next) {
        return new Sitting(id, exercise, people, starter, turn, standing, place, said, opened, next, away, withdrawn);
    }

    private Sitting withAway(Set<PersonId> next) {
        return new Sitting(id, exercise, people, starter, turn, standing, place, said, opened, keptBack, next,
                withdrawn);
    }

    private Sitting withWithdrawn(Set<PersonId> next) {
        return new Sitting(id, exercise, people, starter, turn, standing, place, said, opened, keptBack, away, next);
    }

    private static <T> Set<T> plus(Set<T> set, T one) {
        if (set.contains(one)) {
            return set;
        }
        var more = new HashSet<>(set);
        more.add(one);
        return Set.copyOf(more);
    }

    private static <T> Set<T> minus(Set<T> set, T one) {
        var fewer = new HashSet<>(set);
        fewer.remove(one);
        return Set.copyOf(fewer);
    }

    public boolean isOver() {
        return standing instanceof Standing.Over;
    }

    /** The parts that these people go through. */
    public List<Part> parts() {
        return exercise.partsFor(people.size());
    }

    /** Whether a pause, a rest or leaving shows to both: wherever both know that the other is there. */
    boolean movesTogether() {
        return people.size() == 1 || exercise.mode().gathers() || place instanceof Place.Together;
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

    /** Whether this person has the floor or listens, in a part that knows the difference. */
    Optional<SittingView.Floor> floor(Place.Together at, PersonId who) {
        if (people.size() == 1 || at.part().steps().stream().noneMatch(step -> step.actor() == Step.Actor.SPEAKER)) {
            return Optional.empty();
        }
        var starterSpeaks = !(at.part().swap() && at.round() % 2 == 0);
        return Optional
                .of(starterSpeaks == who.equals(starter) ? SittingView.Floor.SPEAKER : SittingView.Floor.LISTENER);
    }

    /** The booked return, while there is one. */
    public Optional<Instant> due() {
        return standing instanceof Standing.Paused(var until, _) ? Optional.of(until) : Optional.empty();
    }
}
