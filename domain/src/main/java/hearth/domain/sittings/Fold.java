package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.Sitting.Mark;
import hearth.domain.sittings.Sitting.Place;
import hearth.domain.sittings.Sitting.Said;
import hearth.domain.sittings.Sitting.Standing;
import hearth.domain.sittings.Sitting.Tries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How one fact changes where a sitting stands. It never asks what was said. */
record Fold(Sitting was) {
    Sitting after(Event event, Instant at) {
        return switch (event) {
            case Event.Started _ -> was;
            case Event.Joined(var who) -> was.standing() instanceof Standing.Gathering(var here)
                    ? was.with(new Standing.Gathering(plus(here, who)))
                    : was;
            case Event.TakesUp(var about) -> was.takingUp(about);
            case Event.LadderRead(int reach) -> was.withDepth(new Sitting.Depth(reach, Optional.empty()));
            case Event.Deepened(int level) ->
                was.withDepth(new Sitting.Depth(was.depth().reach(), Optional.of(level)));
            case Event.Began(var part) -> was.reaching(new Place.Apart(was.exercise().part(part), Set.of(), Set.of()));
            case Event.Reached reached -> was.reaching(together(reached, at));
            case Event.Answered(var who, var step) ->
                new Fold(was.with(answered(who, step))).saying(Optional.of(who), step);
            case Event.Proposed(var who, var step) -> new Fold(was.with(proposed(who))).saying(Optional.of(who), step);
            case Event.Confirmed(_, var step) -> saying(Optional.empty(), step);
            case Event.Corrected(_, boolean mostly) -> was.with(corrected(mostly));
            case Event.Landed(var step) -> landing(step);
            case Event.Parked _ -> was;
            case Event.KeptBack(var who, var step) -> was.withKeptBack(plus(was.keptBack(), new Mark(who, step)));
            case Event.LetOpen(var who, var step) -> was.withKeptBack(minus(was.keptBack(), new Mark(who, step)));
            case Event.ChoseToOpen(var who) -> was.with(through(who, true));
            case Event.WentThrough(var who) -> was.with(through(who, true));
            case Event.TookBackTheChoice(var who) -> was.with(through(who, false));
            case Event.Opened(var part) -> was.withOpened(plus(was.opened(), part));
            case Event.Paused(var until, var turns) -> was.pausing(new Standing.Paused(until, turns, Map.of()));
            case Event.Slowed() -> was.with(was.pace().slower());
            case Event.Rested() -> was.with(new Standing.Resting(Set.of()));
            case Event.CameBack(var who) -> was.with(cameBack(who, at));
            case Event.Resumed() -> was.with(new Standing.Underway());
            case Event.SteppedAway(var who) -> was.withAway(plus(was.away(), who));
            case Event.SteppedBack(var who) -> was.withAway(minus(was.away(), who));
            case Event.Withdrew(var who) -> was.withWithdrawn(plus(was.withdrawn(), who)).with(through(who, false));
            case Event.Finished() -> was.with(new Standing.Over(true));
            case Event.Ended() -> was.with(new Standing.Over(false));
            case Event.Offered(var who, var step, int round, var turn) -> {
                var more = new HashSet<>(was.offered());
                more.addAll(given(who, step, round, turn));
                yield was.withOffered(Set.copyOf(more));
            }
            case Event.OfferTakenBack(var who, var step, int round, var turn) -> {
                var fewer = new HashSet<>(was.offered());
                fewer.removeAll(given(who, step, round, turn));
                yield was.withOffered(Set.copyOf(fewer));
            }
        };
    }

    /** The one entry of that turn; all of the round where none is named, as in the first release. */
    private Set<Sitting.Given> given(PersonId who, StepId step, int round, Optional<Integer> turn) {
        return was.said().stream().filter(said -> said.step().equals(step) && said.round() == round)
                .filter(said -> said.author().orElse(who).equals(who) && turn.orElse(said.turn()) == said.turn())
                .map(said -> new Sitting.Given(who, step, said.turn())).collect(Collectors.toSet());
    }

    private Place together(Event.Reached reached, Instant at) {
        var part = (Part.Turns) was.exercise().part(reached.part());
        var step = was.exercise().step(reached.step()).orElseThrow();
        return new Place.Together(part, reached.round(), step, Set.of(), Tries.NONE, loopsUntil(reached), at);
    }

    /** A step that stands before the last one in the same round was gone back to: one more loop for the step that sent there. */
    private Map<StepId, Integer> loopsUntil(Event.Reached reached) {
        if (!(was.place() instanceof Place.Together last) || !last.part().id().equals(reached.part())
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
        return switch (was.place()) {
            case Place.Threshold threshold -> threshold;
            case Place.Apart(var part, var marks, var through) ->
                new Place.Apart(part, plus(marks, new Mark(who, step)), through);
            case Place.Together at -> at(at, plus(at.answered(), who), at.tries());
        };
    }

    private Place proposed(PersonId who) {
        return was.place() instanceof Place.Together at ? at(at, Set.of(who), at.tries()) : was.place();
    }

    private Place corrected(boolean nearly) {
        return was.place() instanceof Place.Together at
                ? at(at, Set.of(), new Tries(at.tries().corrected() + 1, nearly))
                : was.place();
    }

    private static Place at(Place.Together at, Set<PersonId> answered, Tries tries) {
        return new Place.Together(at.part(), at.round(), at.step(), answered, tries, at.loops(), at.since());
    }

    private Place through(PersonId who, boolean is) {
        return was.place() instanceof Place.Apart(var part, var marks, var through)
                ? new Place.Apart(part, marks, is ? plus(through, who) : minus(through, who))
                : was.place();
    }

    private Sitting saying(Optional<PersonId> author, StepId step) {
        return switch (was.place()) {
            case Place.Threshold() -> was;
            case Place.Apart(var part, _, _) -> saying(new Said(part.id(), 1, step, author, was.turn(), false));
            case Place.Together at -> saying(new Said(at.part().id(), at.round(), step, author, was.turn(), false));
        };
    }

    private Sitting saying(Said now) {
        var more = new ArrayList<>(was.said());
        more.removeIf(now::isSameAs);
        more.add(now);
        return was.withSaid(more);
    }

    private Sitting landing(StepId step) {
        return was.withSaid(was.said().stream().map(one -> one.turn() == was.turn() && one.step().equals(step)
                ? new Said(one.part(), one.round(), one.step(), one.author(), one.turn(), true)
                : one).toList());
    }

    private Standing cameBack(PersonId who, Instant at) {
        return switch (was.standing()) {
            case Standing.Paused(var until, var turns, var back) -> {
                var more = new HashMap<>(back);
                more.put(who, at);
                yield new Standing.Paused(until, turns, Map.copyOf(more));
            }
            case Standing.Resting(var back) -> new Standing.Resting(plus(back, who));
            case Standing.Gathering gathering -> gathering;
            case Standing.Underway underway -> underway;
            case Standing.Over over -> over;
        };
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
}
