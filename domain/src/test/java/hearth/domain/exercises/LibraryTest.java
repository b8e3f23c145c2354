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

    private static Definition version(int version, List<Part> parts, Set<Exercise.Use> uses) {
        return new Definition(new Exercise(HEAR_ME, version, Exercise.Phase.PRACTISE, Exercise.EngineLeg.EXPERIENCE, 20,
                Exercise.Mode.LIVE, Exercise.Begins.PLAINLY, Optional.empty(), Timing.behind(Exercise.Gate.GENTLE),
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
