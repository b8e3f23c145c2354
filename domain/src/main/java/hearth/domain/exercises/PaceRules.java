package hearth.domain.exercises;

import hearth.domain.exercises.Layout.Spot;
import hearth.domain.exercises.Step.Actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules about what two people in the same room do when it is a lot: a breather, going slower, letting it rest. */
final class PaceRules {
    private static final Set<Actor> OF_BOTH = Set.of(Actor.EACH, Actor.TOGETHER);

    private PaceRules() {}

    /** What one of them answers in private may change what both do only where both are here and both have answered. */
    static List<Flaw> whatStopsBothIsAskedOfBoth(Layout layout) {
        return layout.spots().stream()
                .filter(spot -> mayStopOrSlow(spot.step().input()))
                .filter(spot -> !layout.exercise().mode().gathers() || !(spot.part() instanceof Part.Alone)
                        || spot.step().optional())
                .map(spot -> spot.flaw("E15", "/input",
                        "What gives both a breather, makes it slower or lets it rest stands in an alone part of a live"
                                + " exercise and is never left blank."))
                .toList();
    }

    private static boolean mayStopOrSlow(Input input) {
        return switch (input) {
            case Input.Scale scale -> Math.min(scale.breatherFrom(), scale.slowerFrom()) < Input.Scale.NEVER;
            case Input.One one -> !one.restsAt().isEmpty();
            case Input.Text _,Input.Statement _,Input.Many _,Input.Emotions _,Input.Depth _,Input.Card _,Input.Slider _,Input.WantHave _,Input.Timer _,Input.Breathing _,Input.Agreement _,Input.Appointment _,Input.Paraphrase _,Input.Reading _ ->
                false;
        };
    }

    /** Resting hangs on some of the options, so that there is also a way on. */
    static List<Flaw> restingLeavesAWayOn(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        for (Spot spot : layout.spots()) {
            if (spot.step().input() instanceof Input.One(List<OptionId> options, List<OptionId> restsAt)
                    && (!options.containsAll(restsAt) || new HashSet<>(restsAt).containsAll(options))) {
                flaws.add(spot.flaw("E30", "/input/rests-at",
                        "It rests at some of this step's options and goes on with the others; they are " + options
                                + "."));
            }
        }
        return flaws;
    }

    /** What comes when it goes slower is for both alike, and something before it can make it slower. */
    static List<Flaw> slowerIsForBoth(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        for (Spot spot : layout.spots()) {
            if (spot.step().when().filter(Step.Condition.Slower.class::isInstance).isPresent()) {
                if (layout.spots().stream().noneMatch(earlier -> makesSlower(earlier) && earlier.isBefore(spot))) {
                    flaws.add(spot.flaw("E29", "/when",
                            "Nothing makes it slower before this: it takes a scale with slower-from."));
                } else if (!spot.inTurns() || !OF_BOTH.contains(spot.step().actor())) {
                    flaws.add(spot.flaw("E29", "/who",
                            "Going slower is the same for both: a step in turns, of each or together."));
                }
            }
            if (makesSlower(spot) && !isFollowedUp(layout, spot)) {
                flaws.add(spot.flaw("E29", "/input/slower-from",
                        "This makes it slower, but no step after it is asked only then, or the breather comes first."));
            }
        }
        return flaws;
    }

    private static boolean isFollowedUp(Layout layout, Spot spot) {
        return spot.step().input() instanceof Input.Scale scale && scale.slowerFrom() < scale.breatherFrom()
                && layout.spots().stream().anyMatch(later -> spot.isBefore(later)
                        && later.step().when().filter(Step.Condition.Slower.class::isInstance).isPresent());
    }

    private static boolean makesSlower(Spot spot) {
        return spot.step().input() instanceof Input.Scale scale && scale.slowerFrom() < Input.Scale.NEVER;
    }
}
