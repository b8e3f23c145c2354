package hearth.domain.exercises;

import hearth.domain.exercises.Layout.Spot;
import hearth.domain.exercises.Step.Visibility;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules about what is written: what is kept, what may show, and that it can be written at all. */
final class WordRules {
    static final int MOST_CHARACTERS = 4_000;
    static final int MOST_OPTIONS = 40;
    static final int MOST_FEELINGS = 10;
    static final int MOST_WORDS_OF_A_TRACK = 5;
    static final int MOST_DEPTHS = 5;
    static final int MOST_CARDS = 60;
    static final int SLOWEST_BREATH = 5;
    static final int QUICKEST_BREATH = 12;
    static final Duration LONGEST_TIMER = Duration.ofHours(1);

    private WordRules() {}

    static List<Flaw> nothingIsKeptWhereNothingMayBe(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        for (Spot spot : layout.spots()) {
            Step step = spot.step();
            switch (layout.exercise().keeps()) {
                case WORDS -> {
                }
                case ANSWER_ONLY -> {
                    if (isFree(step.input())) {
                        flaws.add(spot.flaw("E13", "/input",
                                "Only chosen options are kept here, so free words would be lost."));
                    }
                }
                case NOTHING -> {
                    if (step.visibility() != Visibility.OWN || step.offerable()) {
                        flaws.add(spot.flaw("E13", "/visibility",
                                "Where nothing is kept, every step is own and never offered."));
                    }
                }
            }
        }
        return flaws;
    }

    private static boolean isFree(Input input) {
        return switch (input) {
            case Input.Text _,Input.Statement _,Input.Card _,Input.Emotions _,Input.Agreement _,Input.Paraphrase _ ->
                true;
            case Input.One _,Input.Many _,Input.Scale _,Input.Slider _,Input.Depth _,Input.WantHave _,Input.Timer _,Input.Breathing _,Input.Appointment _,Input.Reading _ ->
                false;
        };
    }

    /** In turns both see which step comes next, so what one keeps to oneself must not decide it. */
    static List<Flaw> nothingSharedDependsOnWhatIsOwn(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        for (Spot spot : layout.spots()) {
            if (!spot.inTurns()) {
                continue;
            }
            layout.decider(spot.step())
                    .filter(earlier -> !isOpenToBoth(earlier))
                    .ifPresent(earlier -> flaws.add(spot.flaw("E14", "/when",
                            "Both see whether this step comes, and that would tell what one of them kept at "
                                    + earlier.step().id() + ".")));
            if (spot.step().again().isPresent() && spot.step().visibility() != Visibility.SHARED) {
                flaws.add(spot.flaw("E14", "/again",
                        "Both see whether it goes back, and that would tell an answer that is own."));
            }
        }
        return flaws;
    }

    /** Shared, or sent with the letter, of which nothing is kept back. */
    private static boolean isOpenToBoth(Spot earlier) {
        return earlier.step().visibility() == Visibility.SHARED
                || (earlier.isInALetter() && earlier.step().visibility() == Visibility.SEALED);
    }

    static List<Flaw> everyStepCanBeAnswered(Layout layout) {
        return layout.spots().stream()
                .flatMap(
                        spot -> limitBroken(spot.step().input()).map(sentence -> spot.flaw("E16", "/input", sentence))
                                .stream())
                .toList();
    }

    private static Optional<String> limitBroken(Input input) {
        return switch (input) {
            case Input.Text(int most, Duration time) -> within(most, 1, MOST_CHARACTERS, "characters")
                    .or(() -> within(time.toSeconds(), 0, LONGEST_TIMER.toSeconds(), "seconds, 0 for no clock"));
            case Input.Statement(int most) -> within(most, 1, MOST_CHARACTERS, "characters");
            case Input.Agreement(int most) -> within(most, 1, MOST_CHARACTERS, "characters");
            case Input.Depth(List<OptionId> words) -> within(words.size(), 2, MOST_DEPTHS, "depths");
            case Input.Card(StepId deck, int cards, int most) -> within(most, 1, MOST_CHARACTERS, "characters")
                    .or(() -> within(cards, 1, MOST_CARDS, "cards of each deck and depth"));
            case Input.Paraphrase(StepId of, int tries, int most) -> within(most, 1, MOST_CHARACTERS, "characters");
            case Input.One one -> within(one.options().size(), 2, MOST_OPTIONS, "options");
            case Input.Many(List<OptionId> options, int most) -> within(options.size(), 2, MOST_OPTIONS, "options")
                    .or(() -> within(most, 1, options.size(), "chosen options"));
            case Input.Emotions(int most) -> within(most, 1, MOST_FEELINGS, "feelings");
            case Input.Scale(int breather, int slower, int calm, List<OptionId> words) ->
                within(breather, 1, Input.Scale.NEVER, "as the level of a breather, 11 for never")
                        .or(() -> within(slower, 1, Input.Scale.NEVER, "as the level of going slower, 11 for never"))
                        .or(() -> within(calm, 1, Input.Scale.NEVER, "as the level of the calm-kit, 11 for never"))
                        .or(() -> words.isEmpty()
                                ? Optional.empty()
                                : within(words.size(), 2, MOST_WORDS_OF_A_TRACK, "words"));
            case Input.Timer(Duration length) -> within(length.toSeconds(), 1, LONGEST_TIMER.toSeconds(), "seconds");
            case Input.Breathing(Duration length, int perMinute) ->
                within(length.toSeconds(), 1, LONGEST_TIMER.toSeconds(), "seconds")
                        .or(() -> within(perMinute, SLOWEST_BREATH, QUICKEST_BREATH, "breaths a minute"));
            case Input.Slider _,Input.WantHave _,Input.Appointment _,Input.Reading _ -> Optional.empty();
        };
    }

    private static Optional<String> within(long value, long least, long most, String what) {
        return value < least || value > most
                ? Optional.of("It takes between " + least + " and " + most + " " + what + ", not " + value + ".")
                : Optional.empty();
    }
}
