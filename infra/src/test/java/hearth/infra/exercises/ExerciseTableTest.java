package hearth.infra.exercises;

import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseTexts;
import hearth.domain.exercises.Timing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/exercises.md says what is shipped; {@code -Dhearth.tables=true} writes it anew. */
class ExerciseTableTest {
    private static final Path TABLE = Path.of("../docs/exercises.md");
    private static final List<Definition> SHIPPED = ((Reading.Proved) ExerciseFiles.read(ExerciseFolders.shipped()))
            .library().current().stream()
            .sorted(Comparator.comparing((Definition one) -> one.exercise().phase())
                    .thenComparing(one -> one.exercise().id()))
            .toList();

    @Test
    @DisplayName("X1 the table of the exercises is that of the files")
    void the_table_of_the_exercises_is_that_of_the_files() throws IOException {
        String table = table();
        if (Boolean.getBoolean("hearth.tables")) {
            Files.writeString(TABLE, table);
        }
        assertThat(TABLE).hasContent(table);
    }

    @Test
    @DisplayName("X2 every exercise says where it comes from and how well that is supported")
    void every_exercise_says_where_it_comes_from() {
        assertThat(SHIPPED).allSatisfy(one -> assertThat(one.exercise().sources()).as(one.exercise().id().value())
                .isNotEmpty());
    }

    private static String table() {
        return """
            # The exercises

            What is shipped, made from the files in `infra/src/main/resources/hearth/exercises/` and compared with them by `ExerciseTableTest`, which writes
            it anew with `-Dhearth.tables=true`. How one is written: [exercise-format.md](exercise-format.md). None of them has been looked over by a
            clinician unless a name stands beside it.

            | exercise | on screens | phase | how | minutes | opens | alone | leaves | looked over by |
            |---|---|---|---|---|---|---|---|---|
            """
                + SHIPPED.stream().map(ExerciseTableTest::row).collect(Collectors.joining())
                + """

                    ## Where they come from, and how well that is supported

                    """
                + SHIPPED.stream().map(ExerciseTableTest::sources).collect(Collectors.joining());
    }

    private static String row(Definition one) {
        Exercise exercise = one.exercise();
        return List.of("`" + exercise.id() + "` " + exercise.version(), words(one).title(), said(exercise.phase()),
                said(exercise.mode()) + exercise.cadence().map(cadence -> ", " + said(cadence)).orElse(""),
                String.valueOf(exercise.minutes()), opens(exercise.timing()), alone(exercise), leaves(exercise),
                exercise.review().map(review -> review.reviewer() + ", " + review.date()).orElse("nobody yet")).stream()
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String opens(Timing timing) {
        var after = timing.after().stream().map(one -> "`" + one.exercise() + "`"
                + (one.times() > 1 ? ", " + one.times() + " times" : "")
                + (one.undisturbed() ? ", without a break" : ""));
        var company = timing.company().stream().map(one -> switch (one) {
            case THERAPIST -> "beside a therapist";
            case SOMEBODY -> "best with somebody";
        });
        var between = timing.daysBetween() == 0
                ? Stream.<String>empty()
                : Stream.of(timing.daysBetween() + " days between");
        return Stream.of(Stream.of(said(timing.gate())), after.map("after "::concat), company, between)
                .flatMap(Function.identity()).collect(Collectors.joining("; "));
    }

    private static String alone(Exercise exercise) {
        if (!exercise.solo().exists()) {
            return "takes two";
        }
        return exercise.solo().parts().size() == exercise.parts().size()
                ? "all of it"
                : exercise.solo().parts().stream().map(part -> "`" + part + "`").collect(Collectors.joining(", "));
    }

    private static String leaves(Exercise exercise) {
        return exercise.outcomes().isEmpty()
                ? "nothing"
                : exercise.outcomes().stream().map(one -> said(one.kind())).distinct()
                        .collect(Collectors.joining(", "));
    }

    private static String sources(Definition one) {
        return one.exercise().sources().stream()
                .map(source -> source.title()
                        + (source.year().isPresent() ? " (" + source.year().getAsInt() + ")" : "") + ". "
                        + source.evidence())
                .collect(Collectors.joining(" ", "- **" + words(one).title() + "**: ", "\n"));
    }

    private static ExerciseTexts words(Definition one) {
        return one.texts().stream().filter(texts -> texts.locale().equals(Locale.ENGLISH)).findFirst().orElseThrow();
    }

    private static String said(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
