package hearth.domain.safety;

import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.Gate;
import hearth.domain.exercises.Input;

import java.util.List;

/**
 * How deep the ladder of two people reaches in an exercise. It is read once, as a sitting begins, from facts that both know, and it is
 * climbed slowly: two good goes at its top open the next rung. Going lower costs nothing and is told to nobody.
 */
public final class Ladder {
    private static final int LIGHTEST = 1;
    private static final int GOOD_GOES = 2;

    private Ladder() {}

    /**
     * One finished sitting, by facts alone.
     *
     * @param undisturbed gone through without a pause, a breather or a rest
     */
    public record Go(int level, boolean undisturbed) {}

    /**
     * The lightest rung is of the gentle set, as the exercise is. Deeper ones open where the same exercise would open behind the other
     * gate; so every cause that {@link MayOpen} knows holds here too, and looks no different from a lighter wish.
     *
     * @param goes what the two finished of this exercise, oldest first
     */
    public static int reach(Exercise exercise, Snapshot snapshot, List<Go> goes) {
        boolean mayGoDeeper = MayOpen
                .answer(exercise.behind(Gate.AFTER_THE_BASICS), snapshot) == MayOpen.Answer.OPEN;
        int climbed = Math.min(climbed(goes), rungs(exercise));
        return mayGoDeeper ? climbed : LIGHTEST;
    }

    private static int climbed(List<Go> goes) {
        int top = LIGHTEST;
        int good = 0;
        for (Go go : goes) {
            if (go.undisturbed() && go.level() == top && ++good == GOOD_GOES) {
                top++;
                good = 0;
            }
        }
        return top;
    }

    private static int rungs(Exercise exercise) {
        return exercise.depth().filter(step -> step.input() instanceof Input.Depth)
                .map(step -> ((Input.Depth) step.input()).words().size()).orElse(LIGHTEST);
    }
}
