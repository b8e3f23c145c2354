package hearth.domain.rhythm;

import hearth.domain.exercises.ExerciseId;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.SittingView.Scene;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one person's Today holds. It is made of what this person may see and of nothing else: cards come from the person's own views,
 * so what the partner did in private cannot move them.
 *
 * @param suggested one exercise, and at most one alternative
 */
public record Today(List<Card> cards, List<ExerciseId> suggested) {
    private static final int MOST_SUGGESTED = 2;

    public Today {
        cards = List.copyOf(cards);
        suggested = List.copyOf(suggested);
    }

    /** Something that is under way or comes round. */
    public sealed interface Card {
        ExerciseId exercise();

        /** Waiting for both to be here; {@code here} if this person is. */
        record Gathering(SittingId sitting, ExerciseId exercise, boolean here) implements Card {}

        record Underway(SittingId sitting, ExerciseId exercise) implements Card {}

        record Pausing(SittingId sitting, ExerciseId exercise, Instant until) implements Card {}

        record Resting(SittingId sitting, ExerciseId exercise) implements Card {}

        /** Comes round again and is not suggested today; the same card whether or not anybody has begun it. */
        record Recurring(ExerciseId exercise) implements Card {}
    }

    /**
     * An exercise that may open for this person now.
     *
     * @param occurrence the one under way, for one that recurs
     */
    public record Open(ExerciseId exercise, Optional<String> occurrence) {}

    /** A sitting of this person's day as this person sees it. */
    public record Seen(ExerciseId exercise, Optional<String> occurrence, SittingView view) {
        boolean isOver() {
            return view.scene() instanceof Scene.Over;
        }
    }

    /**
     * The Today that follows from what this person sees.
     *
     * @param open what may open now, in the order in which it is suggested
     */
    public static Today of(List<Seen> seen, List<Open> open) {
        var toDo = open.stream().filter(one -> isToDo(one, seen)).toList();
        var suggested = toDo.stream().map(Open::exercise).limit(MOST_SUGGESTED).toList();
        var underway = seen.stream().filter(one -> one.occurrence().isEmpty() && !one.isOver()).map(Today::card);
        var recurring = toDo.stream().filter(one -> one.occurrence().isPresent()).map(Open::exercise)
                .filter(exercise -> !suggested.contains(exercise)).<Card>map(Card.Recurring::new);
        return new Today(Stream.concat(underway, recurring).toList(), suggested);
    }

    /** Not over in this occurrence, and, if it is chosen freely, not already under way. */
    private static boolean isToDo(Open open, List<Seen> seen) {
        return seen.stream()
                .filter(one -> one.exercise().equals(open.exercise()) && one.occurrence().equals(open.occurrence()))
                .noneMatch(one -> open.occurrence().isEmpty() ? !one.isOver() : one.isOver());
    }

    private static Card card(Seen seen) {
        var sitting = seen.view().id();
        return switch (seen.view().scene()) {
            case Scene.Gathering(boolean here) -> new Card.Gathering(sitting, seen.exercise(), here);
            case Scene.Pausing(var until, _, _) -> new Card.Pausing(sitting, seen.exercise(), until);
            case Scene.Resting _ -> new Card.Resting(sitting, seen.exercise());
            case Scene.OwnPace _,Scene.Asked _,Scene.AtStep _,Scene.Over _ ->
                new Card.Underway(sitting, seen.exercise());
        };
    }
}
