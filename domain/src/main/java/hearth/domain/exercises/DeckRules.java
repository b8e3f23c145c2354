package hearth.domain.exercises;

import hearth.domain.exercises.Exercise.Keeps;
import hearth.domain.exercises.Layout.Spot;
import hearth.domain.exercises.Step.Actor;
import hearth.domain.exercises.Step.Visibility;

import java.util.ArrayList;
import java.util.List;

/** Rules about how deep it goes, and about the cards that are drawn there. */
final class DeckRules {
    private DeckRules() {}

    /** Each says it alone and nobody else learns it, so there is a lower one only when all have said. */
    static List<Flaw> depthIsChosenApart(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        List<Spot> depths = layout.spots().stream().filter(spot -> spot.step().input() instanceof Input.Depth).toList();
        for (Spot spot : depths) {
            Step step = spot.step();
            if (!(spot.part() instanceof Part.Alone)) {
                flaws.add(spot.flaw("E31", "/input", "How deep to go is said in an alone part, where it stays own."));
            }
            if (step.when().isPresent() || step.optional()) {
                flaws.add(spot.flaw("E31", "", "How deep to go is asked of both, whatever was answered before, and not"
                        + " left blank."));
            }
            if (layout.exercise().cadence().isPresent() || layout.exercise().keeps() == Keeps.NOTHING) {
                flaws.add(spot.flaw("E31", "/input", "What comes round, or keeps nothing, has no ladder."));
            }
        }
        depths.stream().skip(1).forEach(spot -> flaws.add(
                spot.flaw("E31", "/input", "How deep to go is said once; " + depths.getFirst().step().id()
                        + " asks it already.")));
        return flaws;
    }

    /** Both look at the same card, and none comes twice. */
    static List<Flaw> cardsAreDrawnForBoth(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        var cards = new ArrayList<Spot>();
        for (Spot spot : layout.spots()) {
            if (!(spot.step().input() instanceof Input.Card(StepId deck, int many, int most))) {
                continue;
            }
            cards.add(spot);
            Step step = spot.step();
            if (!spot.inTurns() || step.actor() != Actor.EACH || step.visibility() != Visibility.SHARED) {
                flaws.add(spot.flaw("E32", "/input", "A card is for each, in turns and shared."));
            }
            if (layout.spot(deck).filter(earlier -> earlier.isBefore(spot) && isChosenByBoth(earlier)).isEmpty()) {
                flaws.add(spot.flaw("E32", "/input/deck",
                        "The deck is an earlier step in turns at which both together choose one of the decks, whatever"
                                + " was answered before; " + deck + " is not."));
            }
            if (layout.spots().stream().noneMatch(
                    earlier -> earlier.isBefore(spot) && earlier.step().input() instanceof Input.Depth)) {
                flaws.add(spot.flaw("E32", "/input", "Before a card is drawn, each has said how deep to go."));
            }
            if (spot.part().rounds() > many) {
                flaws.add(spot.flaw("E32", "/input/cards", "In " + spot.part().rounds() + " rounds a card would come"
                        + " twice: there are " + many + " of each deck and depth."));
            }
            if (step.offerable()) {
                flaws.add(spot.flaw("E32", "/offerable", "What is answered to a card is not offered: without the card"
                        + " it could be misread."));
            }
        }
        cards.stream().skip(1).forEach(spot -> flaws.add(spot.flaw("E32", "/input",
                "One step draws cards, in as many rounds as you like; " + cards.getFirst().step().id()
                        + " does so already.")));
        return flaws;
    }

    private static boolean isChosenByBoth(Spot earlier) {
        return earlier.inTurns() && earlier.part().rounds() == 1 && earlier.step().actor() == Actor.TOGETHER
                && earlier.step().when().isEmpty() && !earlier.oneOf().isEmpty();
    }
}
