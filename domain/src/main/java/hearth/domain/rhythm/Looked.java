package hearth.domain.rhythm;

import hearth.domain.exercises.Exercise;
import hearth.domain.rhythm.Keepsake.SaidDue;
import hearth.domain.sittings.About;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.SittingView.Scene;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of looking at something again, as one person may see it: with a further day it stands, in other words where there are any;
 * without one it was let go.
 *
 * @param on the day on which it was looked at
 * @param changed whether it was put in other words, which stand for themselves from then on
 */
public record Looked(About about, LocalDate on, boolean changed, List<SaidDue> dues) {
    public Looked {
        dues = List.copyOf(dues);
    }

    /** Nothing where it was not gone through to its end. */
    public static Stream<Looked> of(Exercise exercise, SittingView view, LocalDate on) {
        return view.scene() instanceof Scene.Over(boolean finished) && finished
                ? view.about().stream().flatMap(about -> exercise.outcomes().stream()
                        .filter(outcome -> outcome.due().isPresent())
                        .map(outcome -> new Looked(about, on,
                                Keepsake.of(exercise, view).stream()
                                        .anyMatch(one -> one.outcome().equals(outcome.id())),
                                Keepsake.dues(outcome, view))))
                : Stream.empty();
    }
}
