package hearth.domain.exercises;

import hearth.domain.exercises.Exercise.Begins;
import hearth.domain.exercises.Exercise.Mode;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.Exercise.Use;

import java.util.ArrayList;
import java.util.List;

/** Rules about what an exercise is there for: the house goes by it, so it has to be true. */
final class UseRules {
    private UseRules() {}

    static List<Flaw> whatItIsForFits(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        for (Use use : layout.exercise().uses()) {
            if (!fits(use, layout.exercise())) {
                flaws.add(new Flaw("E26", "/for", needs(use)));
            }
        }
        return flaws;
    }

    private static boolean fits(Use use, Exercise exercise) {
        return switch (use) {
            case OWN_CALM -> exercise.mode() == Mode.SOLO;
            case BREAK_PLAN, LOOKING_BACK, A_TALK -> exercise.mode() != Mode.SOLO;
            case BREAK -> exercise.begins() == Begins.BREATHER;
            case HAND_HELD_OUT -> exercise.parts().stream().anyMatch(Part.Letter.class::isInstance);
            case AFTER_A_RUB, SOUGHT -> exercise.cadence().isEmpty();
            case LOOKING_AGAIN -> exercise.cadence().isEmpty() && leavesOneThingToLookAt(exercise);
        };
    }

    private static String needs(Use use) {
        return switch (use) {
            case OWN_CALM -> "What settles oneself is found out by each alone: mode solo.";
            case BREAK_PLAN, LOOKING_BACK, A_TALK -> "This takes the two, so its mode is not solo.";
            case BREAK -> "A break begins with a breather.";
            case HAND_HELD_OUT -> "A hand is held out in a letter, and there is none.";
            case AFTER_A_RUB, SOUGHT ->
                "What is made for after a rub, or is looked for, does not come round by itself.";
            case LOOKING_AGAIN ->
                "Whoever looks again may keep it for a while, so this leaves one thing with a due: a commitment in mode solo, an agreement otherwise.";
        };
    }

    private static boolean leavesOneThingToLookAt(Exercise exercise) {
        var kind = exercise.mode() == Mode.SOLO ? OutcomeKind.COMMITMENT : OutcomeKind.AGREEMENT;
        return exercise.outcomes().stream().filter(one -> one.due().isPresent()).map(Exercise.Outcome::kind).toList()
                .equals(List.of(kind));
    }

    static List<Flaw> theEndingRatingIsOne(Layout layout) {
        return layout.exercise().endingRating().filter(step -> layout.spot(step)
                .filter(spot -> spot.part() instanceof Part.Alone && spot.step().input() instanceof Input.Scale scale
                        && scale.words().isEmpty())
                .isEmpty())
                .map(step -> List.of(new Flaw("E27", "/ending-rating",
                        "There is no step called " + step + " in which somebody says alone how stirred up they are.")))
                .orElse(List.of());
    }
}
