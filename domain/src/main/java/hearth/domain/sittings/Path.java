package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.Sitting.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where an exercise leads next, given what has been said. */
final class Path {
    private final Sitting sitting;
    private final Words words;

    Path(Sitting sitting, Words words) {
        this.sitting = sitting;
        this.words = words;
    }

    /** From the threshold into the first part. */
    Event first() {
        return into(0);
    }

    /** After the current part: the next one that has something to ask, or the end. */
    Event afterPart(Part part) {
        return into(sitting.parts().indexOf(part) + 1);
    }

    /** After a step of a part in turns. */
    Event afterStep(Place.Together at) {
        return back(at).or(() -> onward(at)).orElseGet(() -> afterPart(at.part()));
    }

    private Event into(int index) {
        var parts = sitting.parts();
        for (var i = index; i < parts.size(); i++) {
            switch (parts.get(i)) {
                case Part.Turns turns -> {
                    var first = firstAsked(turns, 1, turns.steps());
                    if (first.isPresent()) {
                        return first.get();
                    }
                }
                case Part.Alone alone -> {
                    return new Event.Began(alone.id());
                }
                case Part.Sealed sealed -> {
                    return new Event.Began(sealed.id());
                }
                case Part.Letter letter -> {
                    return new Event.Began(letter.id());
                }
            }
        }
        return new Event.Finished();
    }

    private Optional<Event> back(Place.Together at) {
        return at.step().again()
                .filter(again -> at.loops().getOrDefault(at.step().id(), 0) < again.most())
                .filter(again -> chose(words.lastOf(at.step().id(), authorsOf(at.step().id())),
                        List.of(again.option())))
                .map(again -> new Event.Reached(at.part().id(), at.round(), again.to()));
    }

    private Optional<Event> onward(Place.Together at) {
        var steps = at.part().steps();
        var rest = steps.subList(steps.indexOf(at.step()) + 1, steps.size());
        var next = firstAsked(at.part(), at.round(), rest);
        return next.isPresent() || at.round() >= at.part().rounds()
                ? next
                : firstAsked(at.part(), at.round() + 1, steps);
    }

    private Optional<Event> firstAsked(Part part, int round, List<Step> steps) {
        return steps.stream()
                .filter(step -> isAsked(step, step.when().flatMap(Step.Condition::looksAt).map(this::authorsOf)
                        .orElse(List.of())))
                .filter(step -> hasSomethingToSayBack(part, round, step))
                .findFirst()
                .map(step -> new Event.Reached(part.id(), round, step.id()));
    }

    /** What the speaker kept back when it opened is not said back; both see that it is not there. */
    private boolean hasSomethingToSayBack(Part part, int round, Step step) {
        if (!(step.input() instanceof Input.Paraphrase(var of, _, _)) || !(part instanceof Part.Turns turns)) {
            return true;
        }
        var listeners = sitting.actors(step, round, turns.swap());
        return sitting.people().stream().filter(person -> !listeners.contains(person))
                .noneMatch(speaker -> sitting.keptBack().contains(new Sitting.Mark(speaker, of)));
    }

    /** Whether a step of an own-pace part is asked of this person. */
    boolean isAskedOf(PersonId who, Step step) {
        return sitting.actors(step, 1, false).contains(who)
                && isAsked(step, List.of(Optional.of(who), Optional.empty()));
    }

    private boolean isAsked(Step step, List<Optional<PersonId>> authors) {
        return step.when().isEmpty() || switch (step.when().get()) {
            case Step.Condition.Chose(var earlier, var options) -> chose(words.lastOf(earlier, authors), options);
            case Step.Condition.Rated(var earlier, int atLeast) -> words.lastOf(earlier, authors)
                    .filter(value -> value instanceof Value.Rated(int level) && level >= atLeast).isPresent();
            case Step.Condition.Slower() -> sitting.pace().isSlow();
        };
    }

    private static boolean chose(Optional<Value> value, List<OptionId> options) {
        return value.isPresent() && value.get() instanceof Value.Chosen(var chosen)
                && chosen.stream().anyMatch(options::contains);
    }

    /** Whose word on a step counts: the joint one where both confirm, else whoever answered. */
    private List<Optional<PersonId>> authorsOf(StepId step) {
        var joint = sitting.exercise().step(step).filter(asked -> asked.actor() == Step.Actor.TOGETHER).isPresent();
        var authors = new ArrayList<Optional<PersonId>>(List.of(Optional.empty()));
        if (!joint) {
            sitting.people().forEach(person -> authors.add(Optional.of(person)));
        }
        return authors;
    }
}
