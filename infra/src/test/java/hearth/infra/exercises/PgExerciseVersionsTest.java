package hearth.infra.exercises;

import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library;
import hearth.infra.exercises.PgExerciseVersions.Kept;
import hearth.infra.postgres.Databases;
import hearth.infra.postgres.TestPostgres;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PgExerciseVersionsTest {
    private static final ExerciseId ONE = new ExerciseId("one-question");

    private final Vertx vertx = Vertx.vertx();
    private final Pool pool = Databases.open(vertx, TestPostgres.freshDatabase().app());
    private final PgExerciseVersions versions = new PgExerciseVersions(pool);

    @AfterEach
    void close() throws Exception {
        pool.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void what_is_shipped_is_kept_and_kept_again_without_a_change() throws Exception {
        var shipped = (Reading.Proved) ExerciseFiles.read(ExerciseFolders.shipped());
        assertThat(library(shipped).current()).isEqualTo(shipped.library().current());
        assertThat(library(shipped).current()).isEqualTo(shipped.library().current());
    }

    @Test
    @DisplayName("E18 the same version with other steps is refused, and nothing of that start is kept")
    void the_same_version_with_other_steps_is_refused() throws Exception {
        library(proved(1, 100, "What is it?"));
        Reading.Proved changed = proved(1, 200, "What is it?");
        var shipped = (Reading.Proved) ExerciseFiles.read(ExerciseFolders.shipped());
        var both = new Reading.Proved(List.of(shipped.exercises().getFirst(), changed.exercises().getFirst()));
        assertThat(keep(both)).isInstanceOfSatisfying(Kept.Refused.class, refused -> assertThat(refused.findings())
                .singleElement()
                .hasToString(
                        "one-question/exercise.yaml:1: Version 1 of one-question is already known with other steps, "
                                + "and sittings may stand on it. Raise the version. (E18)"));
        assertThat(library(proved(2, 200, "What is it?")).at(shipped.library().current().getFirst().exercise().id(), 1))
                .isEmpty();
    }

    @Test
    @DisplayName("E18 J1 of a practice's own with other steps under a known version only that one is left out")
    void ofAPracticesOwnOnlyTheOneIsLeftOut() throws Exception {
        var shipped = proved(1, 100, "What is it?");
        var own = ExerciseFiles.readOwn(List.of(DocumentedExample.bundle()));
        keep(shipped, own);
        var files = new TreeMap<>(DocumentedExample.files());
        files.computeIfPresent(Bundle.STRUCTURE, (_, text) -> text.replace("most: 600", "most: 601"));
        var changed = ExerciseFiles.readOwn(List.of(new Bundle("lind/" + DocumentedExample.NAME, files)));
        assertThat(keep(shipped, changed)).isInstanceOfSatisfying(Kept.All.class, kept -> {
            assertThat(kept.own().leftOut()).singleElement().extracting(Finding::rule).isEqualTo("E18");
            assertThat(kept.library().current()).extracting(one -> one.exercise().id()).containsExactly(ONE);
            assertThat(kept.library().at(new ExerciseId(DocumentedExample.NAME), 1)).isPresent();
        });
    }

    @Test
    @DisplayName("E18 a mended word is no new version")
    void a_mended_word_is_no_new_version() throws Exception {
        library(proved(1, 100, "What is it?"));
        Library mended = library(proved(1, 100, "What was it?"));
        assertThat(mended.at(ONE, 1).orElseThrow().texts().getFirst().steps().values()).extracting("prompt")
                .containsExactly("What was it?");
    }

    @Test
    @DisplayName("E18 a sitting finds the version it began with, in its own words, after a newer one is shipped")
    void a_sitting_finds_the_version_it_began_with() throws Exception {
        library(proved(1, 100, "What was it, in the old words?"));
        Library library = library(proved(2, 200, "What is it?"));
        assertThat(library.current(ONE).orElseThrow().exercise().version()).isEqualTo(2);
        assertThat(library.at(ONE, 1).orElseThrow().texts().getFirst().steps().values()).extracting("prompt")
                .containsExactly("What was it, in the old words?");
    }

    @Test
    @DisplayName("E18 a kept version that somebody changed in the database is not begun on")
    void a_kept_version_that_was_changed_is_noticed() {
        Bundle other = bundle(1, 200, "What is it?");
        String digest = proved(1, 100, "What is it?").exercises().getFirst().digest();
        assertThatThrownBy(() -> ExerciseFiles.remember(other, digest)).isInstanceOf(IllegalStateException.class);
    }

    private Library library(Reading.Proved proved) throws Exception {
        return ((Kept.All) keep(proved)).library();
    }

    private Kept keep(Reading.Proved proved) throws Exception {
        return keep(proved, OwnExercises.NONE);
    }

    private Kept keep(Reading.Proved proved, OwnExercises own) throws Exception {
        return versions.keep(proved, own).toCompletionStage().toCompletableFuture().get(20,
                TimeUnit.SECONDS);
    }

    private static Reading.Proved proved(int version, int most, String prompt) {
        return (Reading.Proved) ExerciseFiles.read(List.of(bundle(version, most, prompt)));
    }

    private static Bundle bundle(int version, int most, String prompt) {
        return new Bundle("one-question", new TreeMap<>(Map.of("exercise.yaml", """
            exercise: one-question
            version: %d
            phase: notice
            leg: experience
            minutes: 2
            mode: solo
            gate: gentle
            solo: [alone]
            keeps: words
            parts:
              - part: alone
                kind: alone
                steps:
                  - step: question
                    who: each
                    input: { kind: text, most: %d }
                    visibility: own
            """.formatted(version, most), "en.yaml", """
            title: One question
            shelf: for-now
            good-when: Any time.
            reason: It is short.
            about: One question, and that is all.
            over: That was all.
            steps:
              question:
                prompt: "%s"
            """.formatted(prompt))));
    }
}
