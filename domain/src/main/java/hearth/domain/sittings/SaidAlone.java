package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.Step;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** What people said to themselves in an alone part that all are through with; it tells that somebody did, and never who. */
record SaidAlone(Sitting sitting, Words words, Part.Alone part) {
    /** Whether anybody chose something at which it rests. */
    boolean wouldRatherRest() {
        return part.steps().stream().anyMatch(step -> step.input() instanceof Input.One one
                && anybody(step, value -> value instanceof Value.Chosen(var options)
                        && options.stream().anyMatch(one.restsAt()::contains)));
    }

    /** Whether anybody rated where a breather comes. */
    boolean isALot() {
        return isRated(Input.Scale::breatherFrom);
    }

    /** Whether anybody rated where it goes slower. */
    boolean isSome() {
        return isRated(Input.Scale::slowerFrom);
    }

    /** Whether any rating is this level or above. */
    boolean isRated(int level) {
        return isRated(_ -> level);
    }

    private boolean isRated(ToIntFunction<Input.Scale> from) {
        return part.steps().stream().anyMatch(step -> step.input() instanceof Input.Scale scale
                && anybody(step, value -> value instanceof Value.Rated(int level) && level >= from.applyAsInt(scale)));
    }

    private boolean anybody(Step step, Predicate<Value> said) {
        return sitting.people().stream().anyMatch(person -> isSaidBy(person, step, said));
    }

    private boolean isSaidBy(PersonId person, Step step, Predicate<Value> said) {
        return words.at(part.id(), person, step.id(), sitting.turn()).filter(said).isPresent();
    }
}
