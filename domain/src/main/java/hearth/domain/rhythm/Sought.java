package hearth.domain.rhythm;

import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.Exercise.Use;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library;
import hearth.domain.exercises.StepId;
import hearth.domain.rhythm.Circumstance.Kept;
import hearth.domain.rhythm.Days.Left;
import hearth.domain.sittings.Value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A step whose answers may be left behind, and how many of the newest finished sittings that hold one are looked into.
 *
 * @param most of a card the newest counts; of bookings and promises a few may stand at once
 */
public record Sought(ExerciseId exercise, StepId step, OutcomeKind kind, int most) {
    private static final int A_FEW = 4;
    private static final int FURTHER = 4;
    private static final int FURTHEST = 64;

    /** What these kinds are made of, in any version that this house knows. */
    public static List<Sought> of(Library library, Set<OutcomeKind> kinds) {
        return library.all().stream()
                .flatMap(exercise -> exercise.outcomes().stream().filter(outcome -> kinds.contains(outcome.kind()))
                        .flatMap(outcome -> outcome.steps().stream()
                                .map(step -> new Sought(exercise.id(), step, outcome.kind(), most(outcome)))))
                .distinct().toList();
    }

    /** The same, with what is looked at again by and by, and what came of looking. */
    public static List<Sought> alsoToLookAtAgain(Library library, Set<OutcomeKind> kinds) {
        var more = library.all().stream().flatMap(exercise -> Stream.concat(
                exercise.outcomes().stream().filter(outcome -> outcome.due().isPresent())
                        .flatMap(outcome -> outcome.steps().stream()
                                .map(step -> new Sought(exercise.id(), step, outcome.kind(), A_FEW))),
                Stream.of(exercise).filter(one -> one.isFor(Use.LOOKING_AGAIN)).map(Sought::everyLook)));
        var each = new LinkedHashMap<List<Object>, Sought>();
        Stream.concat(of(library, kinds).stream(), more).forEach(one -> each
                .merge(List.of(one.exercise(), one.step()), one, (a, b) -> a.most() >= b.most() ? a : b));
        return List.copyOf(each.values());
    }

    /** Each of them answers its first step. */
    private static Sought everyLook(Exercise exercise) {
        return new Sought(exercise.id(), exercise.parts().getFirst().steps().getFirst().id(), OutcomeKind.INSIGHT,
                FURTHEST);
    }

    /**
     * How far to look once more: a booking may stand far ahead, and a step that was left blank since counts as answered. Empty where a few
     * were found, or where nothing is left to look into.
     *
     * @param left what this was answered with
     * @param found what is there of it
     */
    public Optional<Sought> further(List<Left> left, List<Kept> found) {
        boolean mayBeMore = left.stream().filter(one -> one.exercise().equals(exercise)).count() >= most;
        boolean isEnough = found.stream().filter(one -> isOfThis(one.keepsake())).count() >= A_FEW;
        return kind == OutcomeKind.APPOINTMENT && mayBeMore && !isEnough && most < FURTHEST
                ? Optional.of(new Sought(exercise, step, kind, most * FURTHER))
                : Optional.empty();
    }

    private boolean isOfThis(Keepsake keepsake) {
        return keepsake.exercise().equals(exercise) && keepsake.heard().stream()
                .anyMatch(heard -> heard.step().equals(step)
                        && heard.value().filter(Value.Booked.class::isInstance).isPresent());
    }

    private static int most(Exercise.Outcome outcome) {
        return switch (outcome.kind()) {
            case CARD -> 1;
            case APPOINTMENT, COMMITMENT, AGREEMENT, REPAIR, INSIGHT -> A_FEW;
        };
    }
}
