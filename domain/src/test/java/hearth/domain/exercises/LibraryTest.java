package hearth.domain.exercises;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class LibraryTest {
    private static final ExerciseId HEAR_ME = new ExerciseId("hear-me");
    private static final Timing PLAIN = Timing.behind(Exercise.Gate.GENTLE);

    @Test
    void the_newest_version_may_be_begun_and_older_ones_are_remembered() {
        Library library = Library.of(List.of(version(2))).remembering(List.of(version(1), version(2)));
        assertThat(library.current()).extracting(one -> one.exercise().version()).containsExactly(2);
        assertThat(library.at(HEAR_ME, 1)).isPresent();
        assertThat(library.at(HEAR_ME, 3)).isEmpty();
        assertThat(library.current(new ExerciseId("another"))).isEmpty();
    }

    @Test
    void of_two_that_are_shipped_the_newer_is_begun_whichever_comes_first() {
        for (var shipped : List.of(List.of(version(1), version(2)), List.of(version(2), version(1)))) {
            Library library = Library.of(shipped);
            assertThat(library.current(HEAR_ME).orElseThrow().exercise().version()).isEqualTo(2);
            assertThat(library.all()).extracting(Exercise::version).containsExactlyInAnyOrder(1, 2);
        }
    }

    @Test
    void those_for_something_are_known_in_any_version() {
        Library library = Library.of(List.of(version(2))).remembering(List.of(talk(1)));
        assertThat(library.thoseFor(Exercise.Use.A_TALK)).containsExactly(HEAR_ME);
        assertThat(library.thoseFor(Exercise.Use.BREAK)).isEmpty();
    }

    @Test
    void of_an_exercise_that_is_gone_the_newest_that_somebody_may_be_in_is_known() {
        Library gone = Library.of(List.of())
                .remembering(List.of(version(1), version(3), version(2), named("other", 4)));
        assertThat(gone.newest(HEAR_ME).orElseThrow().exercise().version()).isEqualTo(3);
        Library there = Library.of(List.of(version(2))).remembering(List.of(version(3)));
        assertThat(there.newest(HEAR_ME).orElseThrow().exercise().version()).isEqualTo(2);
        assertThat(there.newest(new ExerciseId("another"))).isEmpty();
    }

    @Test
    void those_of_a_manner_are_found_among_those_that_may_be_begun() {
        Library library = Library.of(List.of(version(2))).remembering(List.of(named("other", 1)));
        assertThat(library.thoseOf(Exercise.Mode.LIVE)).containsExactly(HEAR_ME);
        assertThat(library.thoseOf(Exercise.Mode.SOLO)).isEmpty();
    }

    @Test
    void what_others_come_after_is_counted_and_what_settles_oneself() {
        var calm = new ExerciseId("calm");
        var after = new Timing(Exercise.Gate.GENTLE, List.of(new Timing.After(HEAR_ME, 2, false)), Optional.empty(), 0,
                Timing.Pace.ANY);
        Library library = Library
                .of(List.of(version(1), definition(new ExerciseId("later"), 1, after, List.of(), Set.of()),
                        definition(calm, 1, PLAIN, List.of(), Set.of(Exercise.Use.OWN_CALM))));
        assertThat(library.counted()).containsExactlyInAnyOrder(HEAR_ME, calm);
    }

    @Test
    void a_newer_version_that_this_house_only_remembers_is_not_begun() {
        Library library = Library.of(List.of(version(1))).remembering(List.of(version(2)));
        assertThat(library.current(HEAR_ME))
                .hasValueSatisfying(one -> assertThat(one.exercise().version()).isEqualTo(1));
        assertThat(library.at(HEAR_ME, 2)).isPresent();
    }

    @Test
    void each_reads_their_own_language_and_else_english() {
        var definition = new Definition(version(1).exercise(), List.of(texts(Locale.GERMAN), texts(Locale.ENGLISH)));
        assertThat(definition.in(Locale.of("de", "AT")).locale()).isEqualTo(Locale.GERMAN);
        assertThat(definition.in(Locale.FRENCH).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(new Definition(definition.exercise(), List.of(texts(Locale.GERMAN))).in(Locale.FRENCH).locale())
                .isEqualTo(Locale.GERMAN);
        var neither = List.of(texts(Locale.ITALIAN), texts(Locale.GERMAN));
        assertThat(new Definition(version(1).exercise(), neither).in(Locale.FRENCH).locale())
                .as("the first by name, in whatever order they were read").isEqualTo(Locale.GERMAN);
    }

    @Test
    void what_is_kept_until_it_opens_lies_in_sealed_parts_and_letters_of_every_version() {
        var parts = List.<Part>of(new Part.Letter(new PartId("letter"), List.of(), true),
                new Part.Sealed(new PartId("sealed"), List.of()), new Part.Alone(new PartId("alone"), List.of()),
                new Part.Turns(new PartId("turns"), List.of(), 1, false));
        var library = Library.of(List.of(version(2, List.of()))).remembering(List.of(version(1, parts)));
        assertThat(library.sealedParts()).containsExactlyInAnyOrder(
                new Library.SealedPart(HEAR_ME, 1, new PartId("letter")),
                new Library.SealedPart(HEAR_ME, 1, new PartId("sealed")));
    }

    private static Definition version(int version) {
        return version(version, List.of());
    }

    private static Definition talk(int version) {
        return version(version, List.of(), Set.of(Exercise.Use.A_TALK));
    }

    private static Definition version(int version, List<Part> parts) {
        return version(version, parts, Set.of());
    }

    private static Definition named(String id, int version) {
        return definition(new ExerciseId(id), version, PLAIN, List.of(), Set.of());
    }

    private static Definition version(int version, List<Part> parts, Set<Exercise.Use> uses) {
        return definition(HEAR_ME, version, PLAIN, parts, uses);
    }

    private static Definition definition(ExerciseId id, int version, Timing timing, List<Part> parts,
            Set<Exercise.Use> uses) {
        return new Definition(new Exercise(id, version, Exercise.Phase.PRACTISE, Exercise.EngineLeg.EXPERIENCE, 20,
                Exercise.Mode.LIVE, Exercise.Begins.PLAINLY, Optional.empty(), timing,
                new Exercise.SoloEnding(List.of()),
                Exercise.Keeps.WORDS,
                List.of(), Optional.empty(), parts, List.of(), uses, Optional.empty()),
                List.of(texts(Locale.ENGLISH)));
    }

    private static ExerciseTexts texts(Locale locale) {
        return new ExerciseTexts(HEAR_ME, locale, ExerciseTexts.Shelf.FOR_NOW, "title", "good when", "reason", "about",
                "over", Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of());
    }
}
