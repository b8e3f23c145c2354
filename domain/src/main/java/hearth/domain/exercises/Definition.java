package hearth.domain.exercises;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A proved exercise with its words in every language that it has; there is at least one. */
public record Definition(Exercise exercise, List<ExerciseTexts> texts) {
    public Definition {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException(exercise.id() + " has no words in any language");
        }
        texts = texts.stream().sorted(Comparator.comparing(words -> words.locale().toLanguageTag())).toList();
    }

    /** The words in the wanted language, else in English, else in the first there is. */
    public ExerciseTexts in(Locale wanted) {
        return List.of(wanted, Locale.of(wanted.getLanguage()), Locale.ENGLISH).stream()
                .flatMap(locale -> texts.stream().filter(words -> words.locale().equals(locale)))
                .findFirst().orElse(texts.getFirst());
    }
}
