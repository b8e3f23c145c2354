package hearth.domain.exercises;

import hearth.domain.exercises.Layout.Spot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules about the way through: where it goes, what it depends on and that it ends. */
final class PathRules {
    static final int MOST_ROUNDS = 40;
    static final int MOST_TRIES = 5;
    static final int MOST_AGAIN = 9;
    static final int HIGHEST_LEVEL = 10;

    private PathRules() {}

    static List<Flaw> idsAreUnique(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        Set<PartId> parts = new HashSet<>();
        layout.partIndices().filter(p -> !parts.add(layout.part(p).id())).forEach(p -> flaws.add(
                new Flaw("E1", Layout.where(p) + "/part",
                        "Another part is already called " + layout.part(p).id() + ".")));
        Set<StepId> steps = new HashSet<>();
        for (Spot spot : layout.spots()) {
            if (!steps.add(spot.step().id())) {
                flaws.add(spot.flaw("E1", "/step", "Another step is already called " + spot.step().id() + "."));
            }
            List<OptionId> options = spot.step().input().labelled();
            if (new HashSet<>(options).size() < options.size()) {
                flaws.add(spot.flaw("E1", "/input/options", "Two options have the same name."));
            }
        }
        return flaws;
    }

    /** Two go through all parts, one alone through those of the solo ending; on both ways every step has its day. */
    static List<Flaw> everyStepIsReached(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        Exercise exercise = layout.exercise();
        List<PartId> solo = exercise.solo().parts();
        boolean forOneOnly = exercise.mode() == Exercise.Mode.SOLO;
        layout.partIndices().filter(p -> forOneOnly && !solo.contains(layout.part(p).id())).forEach(p -> flaws.add(
                new Flaw("E2", Layout.where(p),
                        "Nobody gets here: this is for one person, and the solo ending leaves this part out.")));
        for (Spot spot : layout.spots()) {
            if (!mayBeAsked(layout, spot, Set.of())) {
                flaws.add(spot.flaw("E2", "/when",
                        "This is never asked, because the step it depends on is never asked."));
            } else if (solo.contains(spot.part().id()) && !mayBeAskedAlone(layout, spot)) {
                flaws.add(spot.flaw("E2", "/when",
                        "Somebody alone is never asked this: it depends on a part that the solo ending leaves out."));
            }
        }
        return flaws;
    }

    private static boolean mayBeAsked(Layout layout, Spot spot, Set<StepId> seen) {
        if (seen.contains(spot.step().id())) {
            return false;
        }
        var deeper = new HashSet<>(seen);
        deeper.add(spot.step().id());
        return layout.decider(spot.step())
                .map(earlier -> mayBeAsked(layout, earlier, deeper) && conditionFlaw(layout, earlier).isEmpty())
                .orElse(true);
    }

    private static boolean mayBeAskedAlone(Layout layout, Spot spot) {
        return layout.decider(spot.step())
                .map(earlier -> layout.exercise().solo().parts().contains(earlier.part().id())).orElse(true);
    }

    /** Going back hangs on an answer that somebody gives, and passes at least one other step. */
    static List<Flaw> noCycleWithoutAnInput(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        for (Spot spot : layout.spots()) {
            spot.step().again().filter(again -> !spot.oneOf().contains(again.option())).ifPresent(again -> flaws.add(
                    spot.flaw("E3", "/again", "Going back must hang on an answer, and " + again.option()
                            + " is not one of this step's.")));
        }
        return flaws;
    }

    static List<Flaw> conditionsLookBack(Layout layout) {
        return layout.spots().stream().flatMap(spot -> conditionFlaw(layout, spot).stream()).toList();
    }

    private static Optional<Flaw> conditionFlaw(Layout layout, Spot spot) {
        return spot.step().when().flatMap(when -> when.looksAt().flatMap(step -> layout.spot(step)
                .map(earlier -> whatIsWrong(spot, when, earlier))
                .orElseGet(() -> Optional.of("There is no step called " + step + "."))
                .map(sentence -> spot.flaw("E4", "/when", sentence))));
    }

    private static Optional<String> whatIsWrong(Spot spot, Step.Condition when, Spot earlier) {
        if (!earlier.isBefore(spot)) {
            return Optional.of("A condition can only look back; " + earlier.step().id()
                    + " does not come before this step.");
        }
        var misfit = whatDoesNotFit(when, earlier);
        if (misfit.isPresent()) {
            return misfit;
        }
        if (earlier.part().rounds() > 1 && earlier.partAt() != spot.partAt()) {
            return Optional
                    .of(earlier.step().id() + " is asked in several rounds, so it has no single answer to look at.");
        }
        return spot.inTurns() || spot.isInALetter()
                ? whatIsWrongInTurns(spot, earlier)
                : whatIsWrongAtOwnPace(earlier);
    }

    private static Optional<String> whatDoesNotFit(Step.Condition when, Spot earlier) {
        return switch (when) {
            case Step.Condition.Chose(StepId step, List<OptionId> options) -> {
                if (!(earlier.step().input() instanceof Input.One)) {
                    yield Optional.of("A condition looks at one chosen option or at a rating; " + step
                            + " is answered otherwise.");
                }
                yield options.isEmpty() || !earlier.oneOf().containsAll(options)
                        ? Optional.of(step + " has no such option; it has " + earlier.oneOf() + ".")
                        : Optional.empty();
            }
            case Step.Condition.Rated(StepId step, int atLeast) -> {
                if (!(earlier.step().input() instanceof Input.Scale)) {
                    yield Optional.of("Only a scale has a level to look at, and " + step + " is none.");
                }
                yield atLeast < 1 || atLeast > HIGHEST_LEVEL
                        ? Optional.of("A level to look for is between 1 and " + HIGHEST_LEVEL + ".")
                        : Optional.empty();
            }
            case Step.Condition.Slower() -> Optional.empty();
        };
    }

    private static Optional<String> whatIsWrongInTurns(Spot spot, Spot earlier) {
        StepId asked = earlier.step().id();
        if (earlier.step().actor() == Step.Actor.EACH) {
            return Optional.of("Both answer " + asked + " by themselves, so there is no single answer to look at.");
        }
        boolean repeats = spot.part().rounds() > 1
                || spot.part().steps().stream().anyMatch(step -> step.again().isPresent());
        return repeats && earlier.partAt() == spot.partAt() && earlier.step().when().isPresent()
                ? Optional.of("This part repeats, and " + asked
                        + " is not always asked, so an answer of another time would count.")
                : Optional.empty();
    }

    private static Optional<String> whatIsWrongAtOwnPace(Spot earlier) {
        return earlier.step().actor() == Step.Actor.EACH || earlier.step().actor() == Step.Actor.TOGETHER
                ? Optional.empty()
                : Optional
                        .of("Where people go at their own pace, a condition looks at what each answered or both chose; "
                                + earlier.step().id() + " is only one person's.");
    }

    static List<Flaw> everyBranchEnds(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        if (layout.exercise().parts().isEmpty()) {
            flaws.add(new Flaw("E5", "/parts", "There is no part to go through."));
        }
        layout.partIndices().forEach(p -> {
            Part part = layout.part(p);
            if (part.steps().stream().allMatch(step -> step.when().isPresent())) {
                flaws.add(new Flaw("E5", Layout.where(p),
                        "Some answers leave this part empty; at least one step must always be asked."));
            }
            if (part.rounds() < 1 || part.rounds() > MOST_ROUNDS) {
                flaws.add(new Flaw("E5", Layout.where(p) + "/rounds",
                        "A part has between 1 and " + MOST_ROUNDS + " rounds."));
            }
        });
        for (Spot spot : layout.spots()) {
            if (spot.step().input() instanceof Input.Paraphrase(StepId of, int tries, int most)
                    && (tries < 1 || tries > MOST_TRIES)) {
                flaws.add(spot.flaw("E5", "/input/tries",
                        "Saying it back takes between 1 and " + MOST_TRIES + " tries."));
            }
        }
        return flaws;
    }

    static List<Flaw> loopsAreBounded(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        for (Spot spot : layout.spots()) {
            spot.step().again().ifPresent(again -> {
                if (layout.spot(again.to()).filter(to -> to.partAt() == spot.partAt() && to.isBefore(spot)).isEmpty()) {
                    flaws.add(spot.flaw("E10", "/again/to",
                            "Going back stays inside the part: " + again.to() + " is not an earlier step of it."));
                }
                if (again.most() < 1 || again.most() > MOST_AGAIN) {
                    flaws.add(spot.flaw("E10", "/again/most",
                            "Going back happens between 1 and " + MOST_AGAIN + " times a round."));
                }
                if (!spot.inTurns()) {
                    flaws.add(spot.flaw("E10", "/again",
                            "Going back belongs to a part in turns; at their own pace people go back freely."));
                }
            });
        }
        return flaws;
    }
}
