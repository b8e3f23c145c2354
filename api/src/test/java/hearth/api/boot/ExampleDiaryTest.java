package hearth.api.boot;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise.Mode;
import hearth.domain.exercises.Library;
import hearth.domain.sittings.SittingId;
import hearth.infra.exercises.ExerciseFiles;
import hearth.infra.exercises.ExerciseFolders;
import hearth.infra.exercises.Reading;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The diary of the example people, at the kitchen table: with the exercises that are shipped, without a database. */
class ExampleDiaryTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Library library() {
        return switch (ExerciseFiles.read(ExerciseFolders.shipped())) {
            case Reading.Proved proved -> proved.library();
            case Reading.Refused(var findings) -> throw new AssertionError(findings.toString());
        };
    }

    @Test
    void everyEveningComesToItsEnd() {
        var library = library();
        var people = new LinkedHashMap<String, PersonId>();
        people.put("robin", new PersonId(UUID.randomUUID()));
        people.put("sam", new PersonId(UUID.randomUUID()));
        var stuck = new TreeSet<String>();
        for (var evening : ExampleDiary.shipped().evenings()) {
            var exercise = library.current(evening.exercise()).orElseThrow().exercise();
            var who = exercise.mode() == Mode.SOLO
                    ? Map.of(evening.starter(), Objects.requireNonNull(people.get(evening.starter())))
                    : people;
            var played = ExampleEvening.play(evening, new SittingId(UUID.randomUUID()), exercise, who,
                    evening.start(TODAY, ZONE), ZONE);
            if (played.finished() == evening.staysOpen()) {
                stuck.add(evening.week() + " weeks ago, " + evening.exercise() + ": " + played.rows());
            }
        }
        assertThat(stuck).isEmpty();
    }

    @Test
    void itIsSixteenWeeksOfOrdinaryLife() {
        var evenings = ExampleDiary.shipped().evenings();
        var checkIns = evenings.stream().filter(one -> one.exercise().value().equals("weekly-check-in"))
                .map(ExampleDiary.Evening::week).collect(Collectors.toCollection(TreeSet::new));
        assertThat(checkIns.getFirst()).isEqualTo(1);
        assertThat(checkIns.getLast()).isEqualTo(16);
        assertThat(checkIns).as("a week was missed").hasSizeLessThan(16).hasSizeGreaterThan(12);
        var all = evenings.stream().flatMap(one -> Stream.of("robin", "sam").map(one::of))
                .flatMap(Optional::stream).toList();
        assertThat(all).as("something was kept back").anyMatch(doing -> !doing.keepsBack().isEmpty());
        assertThat(all).as("something was shown to the therapist, and something of it taken back")
                .anyMatch(doing -> !doing.shows().isEmpty() && !doing.takesBack().isEmpty());
        assertThat(evenings.stream().map(one -> one.exercise().value())).as("a hard evening, and fuller ones")
                .contains("time-out-plan", "time-out", "small-repair", "soft-opening", "look-back", "whole-week");
        assertThat(all).as("somebody asked for a breather").anyMatch(doing -> !doing.pausesAt().isEmpty());
    }
}
