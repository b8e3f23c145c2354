package hearth.domain.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.OutcomeId;
import hearth.domain.exercises.StepId;
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
 */
public record Keepsake(ExerciseId exercise, int version, OutcomeId outcome, OutcomeKind kind, SittingId sitting,
        List<Heard> heard) {
    public Keepsake {
        heard = List.copyOf(heard);
        if (heard.isEmpty()) {
            throw new IllegalArgumentException("a keepsake of nothing");
        }
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
                        heard));
    }

    /** The last word of each on this step: what was said anew replaces what was said before. */
    private static Stream<Heard> last(StepId step, SittingView view) {
        var last = new LinkedHashMap<Optional<PersonId>, Heard>();
        view.heard().stream().filter(one -> one.step().equals(step)).forEach(one -> last.put(one.who(), one));
        return last.values().stream();
    }
}
