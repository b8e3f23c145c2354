package hearth.domain.exercises;

import java.util.List;
import java.util.function.Function;

/** The proof of a definition: a sitting of it can always be gone through to an end, alone or by two, and nothing private shows. */
public final class Proof {
    private static final List<Function<Layout, List<Flaw>>> RULES = List.of(
            PathRules::idsAreUnique, // E1
            PathRules::everyStepIsReached, // E2
            PathRules::noCycleWithoutAnInput, // E3
            PathRules::conditionsLookBack, // E4
            PathRules::everyBranchEnds, // E5
            PathRules::loopsAreBounded, // E10
            PartRules::whatIsSealedOpens, // E6
            PartRules::actorsFitThePart, // E7
            PartRules::swappingGivesBothEachPlace, // E8
            PartRules::paraphrasesFollowASpeaker, // E9
            PartRules::theSoloEndingNeedsNobodyElse, // E11
            PartRules::liveTakesTurns, // E12
            PartRules::aLetterComesFirst, // E23
            WordRules::nothingIsKeptWhereNothingMayBe, // E13
            WordRules::nothingSharedDependsOnWhatIsOwn, // E14
            PaceRules::whatStopsBothIsAskedOfBoth, // E15
            WordRules::everyStepCanBeAnswered, // E16
            OutcomeRules::outcomesPointAtSteps, // E20
            OutcomeRules::whatIsLeftFitsItsKind, // E21
            OutcomeRules::whatIsDueSaysWhen, // E39, E40
            PartRules::aBreatherIsForTwo, // E24
            PartRules::whatComesRoundIsOpenToBothAlike, // E25
            UseRules::whatItIsForFits, // E26
            UseRules::theEndingRatingIsOne, // E27
            PartRules::picturesShowWhatBothSaid, // E28
            PaceRules::slowerIsForBoth, // E29
            PaceRules::restingLeavesAWayOn, // E30
            DeckRules::depthIsChosenApart, // E31
            DeckRules::cardsAreDrawnForBoth, // E32
            TimingRules::theGentleSetWaitsForNothing, // E37
            TimingRules::daysLieBetweenWhatIsChosen); // E38

    private Proof() {}

    /** Every flaw of the definition, in the order of the rules; none means that it is proved. */
    public static List<Flaw> of(Exercise exercise) {
        var layout = new Layout(exercise);
        return RULES.stream().flatMap(rule -> rule.apply(layout).stream()).toList();
    }
}
