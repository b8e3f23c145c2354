package hearth.domain.exercises;

import hearth.domain.exercises.ExerciseTexts.Words;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExerciseTextsTest {
    private static final StepId BARE = new StepId("bare");
    private static final StepId FULL = new StepId("full");
    private static final OptionId TEA = new OptionId("tea");
    private static final OutcomeId CARD = new OutcomeId("card");
    private static final ExerciseTexts TEXTS = new ExerciseTexts(new ExerciseId("some"), Locale.ENGLISH,
            ExerciseTexts.Shelf.FOR_NOW, "title", "good when", "reason", "about", "over", Optional.empty(),
            Optional.empty(),
            Map.of(BARE, words("What is it?", Optional.empty(), Map.of()),
                    FULL, words("Which?", Optional.of("What you chose"), Map.of(TEA, "A cup of tea"))),
            Map.of(CARD, "What helps me"),
            Map.of(new OptionId("heart"), List.of(List.of("One?", "Two?"), List.of("Three?", "Four?"))));

    private static Words words(String prompt, Optional<String> heading, Map<OptionId, String> labels) {
        return new Words(prompt, Optional.of(prompt + " help"), Optional.of(prompt + " waiting"),
                Optional.of(prompt + " check"), heading, labels);
    }

    @Test
    void everybodyReadsWhatIsTheirs() {
        assertThat(TEXTS.prompt(FULL)).isEqualTo("Which?");
        assertThat(TEXTS.help(FULL)).contains("Which? help");
        assertThat(TEXTS.waiting(FULL)).contains("Which? waiting");
        assertThat(TEXTS.check(FULL)).contains("Which? check");
        assertThat(TEXTS.label(FULL, TEA)).isEqualTo("A cup of tea");
        assertThat(TEXTS.title(CARD)).isEqualTo("What helps me");
    }

    @Test
    void laterAnAnswerStandsUnderItsHeadingAndElseUnderTheQuestion() {
        assertThat(TEXTS.heading(FULL)).isEqualTo("What you chose");
        assertThat(TEXTS.heading(BARE)).isEqualTo("What is it?");
    }

    @Test
    void cardsLieByDepthAndAreCountedFromNought() {
        var heart = new OptionId("heart");
        assertThat(List.of(TEXTS.card(heart, 1, 0), TEXTS.card(heart, 1, 1), TEXTS.card(heart, 2, 0),
                TEXTS.card(heart, 2, 1))).containsExactly("One?", "Two?", "Three?", "Four?");
        for (var nowhere : List.of(List.of(0, 0), List.of(3, 0), List.of(1, -1), List.of(1, 2))) {
            assertThatThrownBy(() -> TEXTS.card(heart, nowhere.getFirst(), nowhere.getLast()))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("some has no card");
        }
    }

    @Test
    void whatHasNoWordsIsNamed() {
        assertThatThrownBy(() -> TEXTS.prompt(new StepId("other"))).hasMessageContaining("some has no text")
                .hasMessageContaining("other");
        assertThatThrownBy(() -> TEXTS.label(BARE, TEA)).hasMessageContaining("tea");
        assertThatThrownBy(() -> TEXTS.title(new OutcomeId("promise"))).hasMessageContaining("promise");
    }
}
