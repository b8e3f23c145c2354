package hearth.domain.exercises;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of an exercise in one language. They belong to a version of its structure, and a mended typo is no new version.
 *
 * @param shelf where it stands among the things to practise
 * @param goodWhen when it helps, in a few words
 * @param reason why it is suggested today
 * @param about what it is and how it goes, read while waiting to begin
 * @param over the line at the end
 * @param overAlone what somebody alone reads there instead
 * @param asks what the other reads when a letter asks for a good moment
 * @param outcomes what stands above each outcome when it is looked at later
 * @param decks the cards of each deck, the lightest depth first
 */
public record ExerciseTexts(
        ExerciseId exercise,
        Locale locale,
        Shelf shelf,
        String title,
        String goodWhen,
        String reason,
        String about,
        String over,
        Optional<String> overAlone,
        Optional<String> asks,
        Map<StepId, Words> steps,
        Map<OutcomeId, String> outcomes,
        Map<OptionId, List<List<String>>> decks) {

    public ExerciseTexts {
        steps = Map.copyOf(steps);
        outcomes = Map.copyOf(outcomes);
        decks = Map.copyOf(decks);
    }

    public String prompt(StepId step) {
        return words(step).prompt();
    }

    public Optional<String> help(StepId step) {
        return words(step).help();
    }

    /** What the one who waits reads. */
    public Optional<String> waiting(StepId step) {
        return words(step).waiting();
    }

    /** The question to the one who confirms a proposal, or says whether a paraphrase got it. */
    public Optional<String> check(StepId step) {
        return words(step).check();
    }

    /** What stands above an answer when it is read later; the prompt where nothing else is given. */
    public String heading(StepId step) {
        return words(step).heading().orElseGet(() -> prompt(step));
    }

    public String label(StepId step, OptionId option) {
        String label = words(step).labels().get(option);
        if (label == null) {
            throw new IllegalArgumentException(exercise + " has no text for option " + option + " of " + step);
        }
        return label;
    }

    /** What an outcome is called, such as "What helps me". */
    public String title(OutcomeId outcome) {
        String words = outcomes.get(outcome);
        if (words == null) {
            throw new IllegalArgumentException(exercise + " has no text for outcome " + outcome);
        }
        return words;
    }

    /** The words on a card of the deck at this depth, the lightest being 1; cards are counted from 0. */
    public String card(OptionId deck, int depth, int card) {
        List<List<String>> depths = decks.getOrDefault(deck, List.of());
        if (depth < 1 || depth > depths.size() || card < 0 || card >= depths.get(depth - 1).size()) {
            throw new IllegalArgumentException(
                    exercise + " has no card " + card + " at depth " + depth + " of " + deck);
        }
        return depths.get(depth - 1).get(card);
    }

    private Words words(StepId step) {
        Words words = steps.get(step);
        if (words == null) {
            throw new IllegalArgumentException(exercise + " has no text for step " + step);
        }
        return words;
    }

    /** The words of one step; see the methods above for who reads which. */
    public record Words(
            String prompt,
            Optional<String> help,
            Optional<String> waiting,
            Optional<String> check,
            Optional<String> heading,
            Map<OptionId, String> labels) {
        public Words {
            labels = Map.copyOf(labels);
        }
    }

    public enum Shelf {
        FOR_NOW, FOR_THE_WEEK,
        /** On none: something else leads there. */
        NONE
    }
}
