package hearth.domain.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.OutcomeId;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.About;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.SittingView.Heard;
import hearth.domain.sittings.SittingView.Scene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one person keeps of a finished sitting: a card, a small promise, a booked time. It is made from that person's own view whenever
 * it is looked at and stored nowhere, so it never holds more than its looker may see at that moment.
 *
 * @param version that of the exercise on which the sitting was begun
 * @param heard what it is made of, in the order that the exercise gives; never empty. A removed word stays as one without a value.
 * @param dues when it is looked at again, by whoever said so
 */
public record Keepsake(ExerciseId exercise, int version, OutcomeId outcome, OutcomeKind kind, SittingId sitting,
        List<Heard> heard, List<SaidDue> dues) {
    public Keepsake(ExerciseId exercise, int version, OutcomeId outcome, OutcomeKind kind, SittingId sitting,
            List<Heard> heard) {
        this(exercise, version, outcome, kind, sitting, heard, List.of());
    }

    public Keepsake {
        heard = List.copyOf(heard);
        dues = List.copyOf(dues);
        if (heard.isEmpty()) {
            throw new IllegalArgumentException("a keepsake of nothing");
        }
    }

    /**
     * That somebody, or with nobody named both, said when it is looked at again.
     *
     * @param step where it was said
     */
    public record SaidDue(StepId step, Optional<PersonId> who, Due due) {}

    /** Whether this person is among those who said something here, or both together, with a day to come back to it. */
    public boolean isComeBackToBy(PersonId person) {
        return !dues.isEmpty() && heard.stream()
                .anyMatch(one -> one.who().filter(other -> !other.equals(person)).isEmpty());
    }

    /** The thing itself, whoever looks at it. */
    public About asAbout() {
        return new About(sitting, outcome);
    }

    /** What this sitting leaves to whoever's view this is; nothing before it is finished, and nothing when it was left. */
    public static List<Keepsake> of(Exercise exercise, SittingView view) {
        if (!(view.scene() instanceof Scene.Over(boolean finished)) || !finished) {
            return List.of();
        }
        return exercise.outcomes().stream().flatMap(outcome -> of(outcome, view).stream()).toList();
    }

    private static Optional<Keepsake> of(Exercise.Outcome outcome, SittingView view) {
        var heard = outcome.steps().stream().flatMap(step -> last(step, view)).toList();
        return heard.stream().allMatch(one -> one.value().isEmpty())
                ? Optional.empty()
                : Optional.of(new Keepsake(view.exercise(), view.version(), outcome.id(), outcome.kind(), view.id(),
                        heard, dues(outcome, view)));
    }

    /** When this outcome is looked at again, as far as whoever's view this is may see it. */
    static List<SaidDue> dues(Exercise.Outcome outcome, SittingView view) {
        return outcome.due().stream().flatMap(asked -> last(asked.step(), view)
                .flatMap(heard -> heard.value().flatMap(value -> Due.of(asked, value)).stream()
                        .map(due -> new SaidDue(asked.step(), heard.who(), due))))
                .toList();
    }

    /** The last word of each on this step: what was said anew replaces what was said before. */
    private static Stream<Heard> last(StepId step, SittingView view) {
        var last = new LinkedHashMap<Optional<PersonId>, Heard>();
        view.heard().stream().filter(one -> one.step().equals(step)).forEach(one -> last.put(one.who(), one));
        return last.values().stream();
    }
}
