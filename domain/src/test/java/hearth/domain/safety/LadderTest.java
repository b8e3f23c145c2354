package hearth.domain.safety;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.Circle;
import hearth.domain.circles.CircleId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.Gate;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.StepId;
import hearth.domain.exercises.Timing;
import hearth.domain.safety.Ladder.Go;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class LadderTest {
    private static final PersonId ADA = new PersonId(new UUID(0, 1));
    private static final PersonId BEN = new PersonId(new UUID(0, 2));
    private static final LocalDate PAIRED = LocalDate.parse("2026-11-20");
    private static final Lately QUIET = new Lately(false, false, false, Map.of());

    @Test
    @DisplayName("K2 two good goes at the top open the next depth, and no earlier")
    void two_good_goes_open_the_next() {
        assertThat(reach()).isEqualTo(1);
        assertThat(reach(good(1))).isEqualTo(1);
        assertThat(reach(good(1), good(1))).isEqualTo(2);
        assertThat(reach(good(1), good(1), good(2))).isEqualTo(2);
        assertThat(reach(good(1), good(1), good(2), good(2))).isEqualTo(3);
    }

    @Test
    @DisplayName("K2 a go with a breather counts for nothing and takes nothing away")
    void a_go_with_a_breather_counts_for_nothing() {
        assertThat(reach(good(1), with_a_breather(1))).isEqualTo(1);
        assertThat(reach(good(1), with_a_breather(1), good(1))).isEqualTo(2);
        assertThat(reach(good(1), good(1), with_a_breather(2))).isEqualTo(2);
    }

    @Test
    @DisplayName("K2 going lower is free: it opens nothing and closes nothing")
    void going_lower_is_free() {
        assertThat(reach(good(1), good(1), good(1), good(1), good(1))).isEqualTo(2);
        assertThat(reach(good(1), good(1), good(2), good(1), good(2))).isEqualTo(3);
    }

    @Test
    @DisplayName("K2 the ladder ends where the exercise has no more words for it")
    void the_ladder_ends() {
        var many = Stream.iterate(1, level -> level + 1).limit(9).flatMap(level -> Stream.of(good(level), good(level)));
        assertThat(reach(many.toArray(Go[]::new))).isEqualTo(5);
    }

    @Test
    @DisplayName("P3 K3 the lightest depth is of the gentle set; whatever closes what lies beyond it also closes the deeper ones")
    void deeper_ones_come_after_the_basics() {
        var climbed = List.of(good(1), good(1), good(2), good(2));
        var closer = closer();
        for (var basics : List.of(new Basics(false, true), new Basics(true, false))) {
            assertThat(MayOpen.answer(closer, snapshot(3, basics))).isEqualTo(MayOpen.Answer.OPEN);
            assertThat(Ladder.reach(closer, snapshot(3, basics), climbed)).isEqualTo(1);
        }
        var firstDay = snapshot(0, new Basics(true, true));
        assertThat(MayOpen.answer(closer, firstDay)).isEqualTo(MayOpen.Answer.OPEN);
        assertThat(Ladder.reach(closer, firstDay, climbed)).isEqualTo(1);
        assertThat(Ladder.reach(closer, snapshot(3, new Basics(true, true)), climbed)).isEqualTo(3);
    }

    private static int reach(Go... goes) {
        return Ladder.reach(closer(), snapshot(9, new Basics(true, true)), Arrays.asList(goes));
    }

    private static Go good(int level) {
        return new Go(level, true);
    }

    private static Go with_a_breather(int level) {
        return new Go(level, false);
    }

    private static Snapshot snapshot(int days, Basics basics) {
        var circle = new Circle(new CircleId(new UUID(0, 7)), List.of(ADA, BEN), 1, ZoneId.of("Europe/Berlin"));
        return new Snapshot(ADA, circle, PAIRED, PAIRED.plusDays(days),
                new Standing(basics, List.of(), false, false), QUIET);
    }

    private static Exercise closer() {
        var rungs = Stream.of("light", "warm", "open", "deep", "tender").map(OptionId::new).toList();
        var step = new Step(new StepId("how-deep"), Step.Actor.EACH, new Input.Depth(rungs), Step.Visibility.OWN,
                Optional.empty(), Optional.empty(), false, false);
        return new Exercise(new ExerciseId("closer"), 1, Exercise.Phase.KEEP, Exercise.EngineLeg.EXPERIENCE, 20,
                Exercise.Mode.LIVE, Exercise.Begins.PLAINLY, Optional.empty(), Timing.behind(Gate.GENTLE),
                new Exercise.SoloEnding(List.of()), Exercise.Keeps.WORDS, List.of(), Optional.empty(),
                List.of(new Part.Alone(new PartId("arrive"), List.of(step))), List.of(), Set.of(), Optional.empty());
    }
}
