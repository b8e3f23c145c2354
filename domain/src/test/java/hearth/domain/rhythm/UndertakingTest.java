package hearth.domain.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.Outcome;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.OutcomeId;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.StepId;
import hearth.domain.exercises.Timing;
import hearth.domain.rhythm.Circumstance.Kept;
import hearth.domain.sittings.About;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.SittingView.Heard;
import hearth.domain.sittings.SittingView.Scene;
import hearth.domain.sittings.Value;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What people agreed and meant to do, from finished sittings and from what came of looking again. */
class UndertakingTest {
    private static final PersonId ADA = new PersonId(new UUID(0, 1));
    private static final PersonId BEN = new PersonId(new UUID(0, 2));
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final LocalDateTime BOOKED = DAY.plusDays(14).atTime(20, 0);

    /** Agrees on something at a booked time, promises something for some days, and books a talk of another kind. */
    private static final Exercise CIRCLES = exercise("circles",
            new Outcome(new OutcomeId("trial"), OutcomeKind.AGREEMENT, List.of(new StepId("try")),
                    Optional.of(new Exercise.Due(new StepId("look"), Map.of()))),
            new Outcome(new OutcomeId("look"), OutcomeKind.APPOINTMENT, List.of(new StepId("look"))),
            new Outcome(new OutcomeId("talk"), OutcomeKind.APPOINTMENT, List.of(new StepId("talk"))),
            new Outcome(new OutcomeId("promise"), OutcomeKind.COMMITMENT, List.of(new StepId("mend")),
                    Optional.of(new Exercise.Due(new StepId("by"), Map.of(new OptionId("a-week"), 7)))));

    private static final Exercise AGAIN = exercise("again", new Outcome(new OutcomeId("anew"), OutcomeKind.AGREEMENT,
            List.of(new StepId("words")),
            Optional.of(new Exercise.Due(new StepId("when"), Map.of(new OptionId("a-month"), 30)))));

    private static Exercise exercise(String id, Outcome... outcomes) {
        return new Exercise(new ExerciseId(id), 1, Exercise.Phase.KEEP, Exercise.EngineLeg.EXPERIENCE, 5,
                Exercise.Mode.ASYNC, Exercise.Begins.PLAINLY, Optional.empty(), Timing.behind(Exercise.Gate.GENTLE),
                new Exercise.SoloEnding(List.of()), Exercise.Keeps.WORDS, List.of(), Optional.empty(), List.of(),
                List.of(outcomes), Set.of(), Optional.empty());
    }

    private static Heard both(String step, Value value) {
        return heard(step, Optional.empty(), Optional.of(value));
    }

    private static Heard by(PersonId who, String step, Value value) {
        return heard(step, Optional.of(who), Optional.of(value));
    }

    private static Heard heard(String step, Optional<PersonId> who, Optional<Value> value) {
        return new Heard(new PartId("part"), 1, new StepId(step), who, value, false, false);
    }

    private static Value words(String text) {
        return new Value.Written(text);
    }

    private static Value option(String option) {
        return new Value.Chosen(List.of(new OptionId(option)));
    }

    private static SittingView view(Exercise exercise, int id, Scene scene, Optional<About> about, Heard... heard) {
        return new SittingView(new SittingId(new UUID(0, id)), exercise.id(), 1, new SittingView.Place(3, 3), scene,
                List.of(heard), List.of(), false, about);
    }

    private static List<Kept> left(Exercise exercise, SittingView view) {
        return Keepsake.of(exercise, view).stream().map(one -> new Kept(one, DAY)).toList();
    }

    private static List<Kept> circles(Heard... heard) {
        return left(CIRCLES, view(CIRCLES, 1, new Scene.Over(true), Optional.empty(), heard));
    }

    private static List<Looked> looked(LocalDate on, Heard... heard) {
        return Looked.of(AGAIN, look(2, heard), on).toList();
    }

    private static SittingView look(int id, Heard... heard) {
        return view(AGAIN, id, new Scene.Over(true),
                Optional.of(new About(new SittingId(new UUID(0, 1)), new OutcomeId("trial"))), heard);
    }

    private static final List<Kept> TRIAL = circles(both("try", words("soup")),
            both("look", new Value.Booked(BOOKED, ZURICH)), both("talk", new Value.Booked(BOOKED, ZURICH)));

    private static List<Undertaking> of(PersonId who, List<Kept> kept, List<Looked> looks) {
        return Undertaking.of(who, kept, looks, ZURICH);
    }

    @Test
    @DisplayName("Y1 what the two agreed is of both at the booked time; what one promised is of that one alone, after so many days")
    void whoseItIsAndWhen() {
        assertThat(of(ADA, TRIAL, List.of())).isEqualTo(of(BEN, TRIAL, List.of())).singleElement()
                .satisfies(one -> assertThat(one.together()).isTrue())
                .satisfies(one -> assertThat(one.due()).isEqualTo(BOOKED));

        var promise = circles(by(BEN, "mend", words("the gutter")), by(BEN, "by", option("a-week")));
        assertThat(of(BEN, promise, List.of())).singleElement()
                .satisfies(one -> assertThat(one.together()).isFalse())
                .satisfies(one -> assertThat(one.due()).isEqualTo(DAY.plusDays(7).atTime(4, 0)));
        assertThat(of(ADA, promise, List.of())).isEmpty();
    }

    @Test
    @DisplayName("Y1 where an option stands for no days, or the words were removed, nobody comes back to it")
    void whatHasNoDayIsNotComeBackTo() {
        assertThat(of(BEN, circles(by(BEN, "mend", words("the gutter")), by(BEN, "by", option("from-now-on"))),
                List.of())).isEmpty();
        assertThat(of(ADA, circles(heard("try", Optional.empty(), Optional.empty()), both("talk", words("left")),
                both("look", new Value.Booked(BOOKED, ZURICH))), List.of())).isEmpty();
        assertThat(of(ADA, circles(both("try", words("soup"))), List.of())).isEmpty();
    }

    @Test
    @DisplayName("Y2 what was kept stands until the next day that was said")
    void whatWasKeptStands() {
        var looks = looked(DAY.plusDays(10), both("when", option("a-month")));
        assertThat(of(ADA, TRIAL, looks)).singleElement()
                .satisfies(one -> assertThat(one.keepsake()).isEqualTo(TRIAL.getFirst().keepsake()))
                .satisfies(one -> assertThat(one.due()).isEqualTo(DAY.plusDays(40).atTime(4, 0)));
    }

    @Test
    @DisplayName("Y2 what was put in other words stands in those alone")
    void whatWasChangedStandsInItsNewWords() {
        var look = look(2, both("words", words("bread")), both("when", option("a-month")));
        var looks = Looked.of(AGAIN, look, DAY.plusDays(10)).toList();
        var kept = List.of(TRIAL.getFirst(), left(AGAIN, look).getFirst());
        assertThat(of(ADA, kept, looks)).singleElement().satisfies(
                one -> assertThat(one.keepsake().asAbout()).isEqualTo(new About(look.id(), new OutcomeId("anew"))));
    }

    @Test
    @DisplayName("Y2 what was let go is gone, and so is the time that was booked for it; another booking stays")
    void whatWasLetGoIsGone() {
        var looks = looked(DAY.plusDays(10));
        assertThat(of(ADA, TRIAL, looks)).isEmpty();
        assertThat(Undertaking.stillBooked(TRIAL, looks)).extracting(one -> one.keepsake().outcome().value())
                .containsExactlyInAnyOrder("trial", "talk");
        assertThat(Undertaking.stillBooked(TRIAL, List.of())).isEqualTo(TRIAL);
    }

    @Test
    @DisplayName("Y2 the newest look counts; one that was not gone through counts for nothing")
    void theNewestLookCounts() {
        var kept = looked(DAY.plusDays(10), both("when", option("a-month")));
        var gone = looked(DAY.plusDays(20));
        assertThat(of(ADA, TRIAL, List.of(gone.getFirst(), kept.getFirst()))).isEmpty();
        assertThat(of(ADA, TRIAL, List.of(kept.getFirst(), gone.getFirst()))).hasSize(1);
        assertThat(Looked.of(AGAIN, view(AGAIN, 2, new Scene.Over(false), look(2).about()), DAY)).isEmpty();
    }
}
