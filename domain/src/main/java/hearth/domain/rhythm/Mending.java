package hearth.domain.rhythm;

import hearth.domain.exercises.ExerciseId;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.SittingView;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Something that was to be repaired, and has not landed for this person yet, as far as they have said. It is offered on two days and then
 * rests; whether it has landed for the other enters nowhere.
 */
public record Mending(SittingId sitting, ExerciseId exercise, LocalDate on) {
    /** On the day after, and once more some days later. */
    private static final Set<Integer> OFFERED_AFTER_DAYS = Set.of(1, 4);

    /** Nothing once this person has said that it landed. */
    public static Optional<Mending> of(SittingView view, LocalDate on) {
        return view.repairs().stream().anyMatch(one -> !one.mine())
                ? Optional.of(new Mending(view.id(), view.exercise(), on))
                : Optional.empty();
    }

    /** Whether something that was finished on that day is offered today. */
    public static boolean isOffered(LocalDate on, LocalDate today) {
        return OFFERED_AFTER_DAYS.stream().anyMatch(days -> on.plusDays(days).equals(today));
    }
}
