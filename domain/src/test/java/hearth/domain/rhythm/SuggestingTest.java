package hearth.domain.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.Circle;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Home;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.EngineLeg;
import hearth.domain.exercises.Exercise.Gate;
import hearth.domain.exercises.Exercise.Mode;
import hearth.domain.exercises.Exercise.Phase;
import hearth.domain.exercises.Exercise.Use;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.Timing;
import hearth.domain.exercises.Timing.Pace;
import hearth.domain.rhythm.Circumstance.Open;
import hearth.domain.rhythm.Today.Suggestion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What Today leans to by somebody's own way: their phase, the three engines, what settles them, and what it stands back from. */
class SuggestingTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final PersonId ADA = new PersonId(new UUID(0, 1));
    private static final PersonId BEN = new PersonId(new UUID(0, 2));
    private static final Exercise KIT = exercise("kit", Mode.SOLO, Phase.NOTICE, EngineLeg.EXPERIENCE,
            Timing.behind(Gate.GENTLE),
            Use.OWN_CALM);
    private static final Exercise LOOK = exercise("look", Phase.MAKE_SENSE, EngineLeg.SENSE_MAKING);
    private static final Exercise HEAR = exercise("hear", Phase.PRACTISE, EngineLeg.CATCHING_IT_LIVE);
    private static final Exercise WARM = exercise("warm", Phase.KEEP, EngineLeg.EXPERIENCE);
    private static final Way NONE = new Way(Optional.empty(), List.of(), 3, Optional.empty());

    private final Map<ExerciseId, LocalDate> finished = new HashMap<>();
    private List<Integer> pauses = List.of();
    private Way way = NONE;

    private static Exercise exercise(String id, Phase phase, EngineLeg leg) {
        return exercise(id, Mode.ASYNC, phase, leg, Timing.behind(Gate.AFTER_THE_BASICS));
    }

    private static Exercise exercise(String id, Mode mode, Phase phase, EngineLeg leg, Timing timing, Use... uses) {
        return new Exercise(new ExerciseId(id), 1, phase, leg, 5, mode, Exercise.Begins.PLAINLY, Optional.empty(),
                timing, new Exercise.SoloEnding(List.of(new PartId("some"))), Exercise.Keeps.WORDS, List.of(),
                Optional.empty(), List.of(), List.of(), Set.of(uses), Optional.empty());
    }

    private static Exercise paced(int calmDays, int againAfter) {
        return exercise("paced", Mode.ASYNC, Phase.KEEP, EngineLeg.EXPERIENCE, new Timing(Gate.GENTLE, List.of(),
                Optional.empty(), 0, new Pace(calmDays, againAfter)));
    }

    private List<Suggestion> suggested(Exercise... exercises) {
        var circle = new Circle(new CircleId(new UUID(0, 7)), List.of(ADA, BEN), 1, ZoneId.of("Europe/Zurich"));
        var open = Stream.of(exercises).map(one -> new Open(one, Optional.empty())).toList();
        return Today.of(ADA, new Circumstance(new Home(circle, DAY.minusDays(90), Map.of()), DAY.atTime(12, 0), DAY,
                open, List.of(), finished, List.of(), false, Optional.empty(), way, Waving.NONE, pauses,
                Revisiting.NOTHING)).suggested();
    }

    private List<ExerciseId> names(Exercise... exercises) {
        return suggested(exercises).stream().map(Suggestion::exercise).toList();
    }

    private void done(Exercise exercise, int daysAgo) {
        finished.put(exercise.id(), DAY.minusDays(daysAgo));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("O4 what is of one's own phase comes before the rest, with that as the reason, and as long as it was not done of late")
    void ones_own_phase_comes_first(Phase phase) {
        done(KIT, 30);
        way = new Way(Optional.of(phase), List.of(), 3, Optional.empty());
        var own = Stream.of(KIT, LOOK, HEAR, WARM).filter(one -> one.phase() == phase).findFirst().orElseThrow();
        assertThat(suggested(KIT, LOOK, HEAR, WARM)).first()
                .isEqualTo(new Suggestion(own.id(), new Reason.OfYourPhase(phase)));
        done(own, 3);
        assertThat(suggested(KIT, LOOK, HEAR, WARM)).hasSize(2)
                .noneMatch(one -> one.reason() instanceof Reason.OfYourPhase);
    }

    @ParameterizedTest
    @CsvSource({
            // of one kind, of all, speaks up
            "7, 10, false",
            "8, 10, true",
            "9, 9, false",
            "15, 20, true",
            "14, 20, false"})
    @DisplayName("O4 where over seven in ten of six weeks were of one kind, and ten at least, something of another kind comes first")
    void the_three_engines_stay_in_balance(int ofOne, int all, boolean speaksUp) {
        done(KIT, 30);
        way = new Way(Optional.of(Phase.MAKE_SENSE), Stream.concat(
                Collections.nCopies(ofOne, EngineLeg.SENSE_MAKING).stream(),
                Collections.nCopies(all - ofOne, EngineLeg.EXPERIENCE).stream()).toList(), 3, Optional.empty());
        var first = suggested(LOOK, HEAR, WARM).getFirst();
        if (speaksUp) {
            assertThat(first.reason()).isEqualTo(new Reason.AnotherKind(EngineLeg.SENSE_MAKING));
            assertThat(first.exercise()).isIn(HEAR.id(), WARM.id());
        } else {
            assertThat(first).isEqualTo(new Suggestion(LOOK.id(), new Reason.OfYourPhase(Phase.MAKE_SENSE)));
        }
    }

    @Test
    @DisplayName("O4 until what settles was rehearsed three times it is suggested once more, some days apart, and what two practise stands back")
    void calm_comes_first() {
        done(KIT, 3);
        way = new Way(Optional.empty(), List.of(), 2, Optional.empty());
        assertThat(suggested(KIT, HEAR, WARM)).containsExactly(new Suggestion(KIT.id(), new Reason.OnceMoreInCalm()),
                new Suggestion(WARM.id(), new Reason.ItsOwn()));
        done(KIT, 2);
        assertThat(names(KIT, HEAR, WARM)).containsExactly(WARM.id(), KIT.id());
        way = NONE;
        assertThat(names(KIT, HEAR, WARM)).contains(HEAR.id());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true"})
    @DisplayName("O4 what wants a calm stretch is not suggested so many days from a time-out on")
    void after_a_hard_moment(int daysAgo, boolean suggested) {
        way = new Way(Optional.empty(), List.of(), 3, Optional.of(DAY.minusDays(daysAgo)));
        assertThat(names(paced(2, 0), WARM).contains(new ExerciseId("paced"))).isEqualTo(suggested);
        assertThat(names(paced(0, 0), WARM)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "83, false", "84, true"})
    @DisplayName("O4 what is good a few times a year is not suggested again before")
    void not_again_so_soon(int daysAgo, boolean suggested) {
        finished.put(new ExerciseId("paced"), DAY.minusDays(daysAgo));
        assertThat(names(paced(0, 84), WARM).contains(new ExerciseId("paced"))).isEqualTo(suggested);
    }

    @Test
    @DisplayName("O4 on a day that was a lot, more than once, only what is gentle and for oneself is suggested")
    void on_a_heavy_day() {
        done(KIT, 1);
        pauses = List.of(8, 9);
        assertThat(names(KIT, LOOK, HEAR, WARM)).containsExactly(KIT.id());
        pauses = List.of(8, 7);
        assertThat(names(KIT, LOOK, HEAR, WARM)).hasSize(2);
    }

    @Test
    @DisplayName("O6 every rule of the table has a name of its own, says when it holds and what follows")
    void every_rule_can_be_read() {
        var rules = Stream.concat(WhatNext.suggests().stream(), WhatNext.standsBack().stream()).toList();
        assertThat(rules).extracting(Policy::name).doesNotHaveDuplicates().hasSize(19);
        assertThat(rules).allMatch(one -> !one.when().isBlank() && !one.then().isBlank());
        assertThat(WhatNext.keepsClosed()).hasSize(10).doesNotHaveDuplicates();
    }
}
