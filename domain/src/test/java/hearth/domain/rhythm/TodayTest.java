package hearth.domain.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.Circle;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Home;
import hearth.domain.circles.Respite;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.Cadence;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.Exercise.Use;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.OutcomeId;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.StepId;
import hearth.domain.exercises.Timing;
import hearth.domain.rhythm.Circumstance.Kept;
import hearth.domain.rhythm.Circumstance.Open;
import hearth.domain.rhythm.Circumstance.Seen;
import hearth.domain.rhythm.Keepsake.SaidDue;
import hearth.domain.rhythm.Today.Card;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.SittingView.Heard;
import hearth.domain.sittings.SittingView.Item;
import hearth.domain.sittings.SittingView.Scene;
import hearth.domain.sittings.Stillness;
import hearth.domain.sittings.Value;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class TodayTest {
    private static final PersonId ADA = new PersonId(new UUID(0, 1));
    private static final PersonId BEN = new PersonId(new UUID(0, 2));
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    /** A Saturday. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final SittingId SITTING = new SittingId(new UUID(0, 9));
    private static final Optional<String> THIS_WEEK = Optional.of("2026-W47");

    /** What the exercises of these tests are there for. */
    private static final Map<String, List<Use>> USES = Map.of("calm-kit", List.of(Use.OWN_CALM), "time-out-plan",
            List.of(Use.BREAK_PLAN), "time-out", List.of(Use.BREAK), "hear-me", List.of(Use.A_TALK), "small-repair",
            List.of(Use.HAND_HELD_OUT, Use.A_TALK, Use.AFTER_A_RUB), "look-back",
            List.of(Use.LOOKING_BACK, Use.AFTER_A_RUB), "old-hurt", List.of(Use.SOUGHT));

    private static final Exercise CHECK_IN = exercise("weekly-check-in", Optional.of(Cadence.WEEKLY));
    private static final Exercise HEAR_ME = exercise("hear-me", Optional.empty());
    private static final Exercise CALM_KIT = exercise("calm-kit", Optional.empty());
    private static final Exercise PLAN = exercise("time-out-plan", Optional.empty());
    private static final Exercise SMALL_REPAIR = exercise("small-repair", Optional.empty());
    private static final Exercise TOGETHER_AGAIN = exercise("look-again", Optional.empty());
    private static final Exercise ALONE_AGAIN = inMode(exercise("how-it-went", Optional.empty()), Exercise.Mode.SOLO);
    private static final Exercise BRIGHT_SIDE = exercise("bright-side", Optional.empty());

    private static final Exercise WHOLE_WEEK = exercise("whole-week", Optional.of(Cadence.WEEKLY),
            Exercise.Gate.AFTER_THE_PLAN);

    private static Exercise exercise(String id, Optional<Cadence> cadence) {
        return exercise(id, cadence, Exercise.Gate.GENTLE);
    }

    private static Exercise exercise(String id, Optional<Cadence> cadence, Exercise.Gate gate) {
        return new Exercise(new ExerciseId(id), 1, Exercise.Phase.KEEP, Exercise.EngineLeg.EXPERIENCE, 5,
                Exercise.Mode.ASYNC, Exercise.Begins.PLAINLY, cadence, Timing.behind(gate),
                new Exercise.SoloEnding(List.of()),
                Exercise.Keeps.WORDS, List.of(), Optional.empty(), List.of(), List.of(),
                Set.copyOf(USES.getOrDefault(id, List.of())), Optional.empty());
    }

    private static Exercise inMode(Exercise one, Exercise.Mode mode) {
        return new Exercise(one.id(), one.version(), one.phase(), one.leg(), one.minutes(), mode, one.begins(),
                one.cadence(), one.timing(), one.solo(), one.keeps(), one.sources(), one.review(), one.parts(),
                one.outcomes(), one.uses(), one.endingRating());
    }

    private static Keepsake left(String outcome, OutcomeKind kind, Heard heard, SaidDue... dues) {
        return new Keepsake(new ExerciseId("two-circles"), 1, new OutcomeId(outcome), kind, SITTING, List.of(heard),
                List.of(dues));
    }

    /** A pair's Saturday at noon, paired some time ago, with all of this open; each test says what is different. */
    private static final class Saturday {
        private LocalDateTime now = DAY.atTime(12, 0);
        private LocalDate formedOn = DAY.minusDays(100);
        private final List<Open> open = new ArrayList<>();
        private final List<Seen> seen = new ArrayList<>();
        private final Map<ExerciseId, LocalDate> finished = new HashMap<>();
        private final List<Kept> kept = new ArrayList<>();
        private boolean quiet;
        private Waving waving = Waving.NONE;
        private Optional<Respite> respite = Optional.empty();
        private final List<Integer> pauses = new ArrayList<>();
        private final List<Undertaking> undertakings = new ArrayList<>();

        static Saturday with(Exercise... exercises) {
            var day = new Saturday();
            for (var one : exercises) {
                day.open.add(new Open(one, one.cadence().flatMap(_ -> THIS_WEEK)));
            }
            return day;
        }

        Saturday at(int hour, int minute) {
            now = DAY.atTime(hour, minute);
            return this;
        }

        Saturday pairedToday() {
            formedOn = DAY;
            return this;
        }

        Saturday seeing(Exercise exercise, Optional<String> occurrence, Scene scene) {
            seen.add(new Seen(exercise.id(), occurrence, true, new SittingView(SITTING, exercise.id(), 1,
                    new SittingView.Place(0, 3), scene, List.of(), List.of())));
            return this;
        }

        Saturday seeing(Exercise exercise, Scene scene, Heard... heard) {
            seen.add(new Seen(exercise.id(), Optional.empty(), true, new SittingView(SITTING, exercise.id(), 1,
                    new SittingView.Place(0, 3), scene, List.of(heard), List.of())));
            return this;
        }

        Saturday afterPauses(Integer... levels) {
            pauses.clear();
            pauses.addAll(List.of(levels));
            return this;
        }

        Saturday quietly() {
            quiet = true;
            return this;
        }

        Saturday waved(Integer daysAgo, boolean muted) {
            waving = new Waving(Optional.of(DAY), Optional.of(DAY.minusDays(daysAgo)), muted);
            return this;
        }

        /** On a break since so many days, for as many more; with fewer than none it is over. */
        Saturday onABreak(int sinceDays, int forDays) {
            var noon = DAY.atTime(12, 0).atZone(ZURICH);
            respite = Optional
                    .of(new Respite(noon.minusDays(sinceDays).toInstant(), noon.plusDays(forDays).toInstant()));
            return this;
        }

        Saturday waiting(Exercise exercise, Optional<String> occurrence, Scene scene) {
            seen.add(new Seen(exercise.id(), occurrence, true, Stillness.over(new SittingView(SITTING, exercise.id(), 1,
                    new SittingView.Place(0, 3), scene, List.of(), List.of()))));
            return this;
        }

        Saturday pairedDaysAgo(int days) {
            formedOn = DAY.minusDays(days);
            return this;
        }

        Saturday finished(Exercise exercise, int daysAgo) {
            finished.put(exercise.id(), DAY.minusDays(daysAgo));
            return this;
        }

        /** What was agreed or meant, and is due then. */
        Saturday comingBackTo(Keepsake keepsake, boolean together, LocalDateTime due) {
            undertakings.add(new Undertaking(keepsake, together, DAY.minusDays(7), due));
            return this;
        }

        Saturday keeping(Exercise exercise, OutcomeKind kind, int daysAgo, Heard... heard) {
            kept.add(new Kept(new Keepsake(exercise.id(), 1, new OutcomeId("left"), kind, SITTING, List.of(heard)),
                    DAY.minusDays(daysAgo)));
            return this;
        }

        Today forAda() {
            var circle = new Circle(new CircleId(new UUID(0, 7)), List.of(ADA, BEN), 1, ZURICH);
            return Today.of(ADA, new Circumstance(new Home(circle, formedOn, Map.of(ADA, "Ada", BEN, "Ben")), now,
                    now.getHour() < 4 ? now.toLocalDate().minusDays(1) : now.toLocalDate(), open, seen, finished,
                    kept, quiet, respite, new Way(Optional.empty(), List.of(), 3, Optional.empty()),
                    waving, pauses, new Revisiting(undertakings, List.of(TOGETHER_AGAIN, ALONE_AGAIN))));
        }

        List<ExerciseId> suggested() {
            return forAda().suggested().stream().map(Today.Suggestion::exercise).toList();
        }

        Reason reason() {
            return forAda().suggested().getFirst().reason();
        }
    }

    private static Heard said(Optional<PersonId> who, Value value) {
        return new Heard(new PartId("part"), 1, new StepId("step"), who, Optional.of(value), false, false);
    }

    private static Heard booked(LocalDateTime at, ZoneId zone) {
        return said(Optional.empty(), new Value.Booked(at, zone));
    }

    private static Scene writing(Item... items) {
        return new Scene.OwnPace(new PartId("mine"), 1, SittingView.Manner.SEALED, List.of(items), false);
    }

    private static Item item(Optional<Value> mine) {
        return new Item(new StepId("thanks"), mine, false);
    }

    @Test
    @DisplayName("Y1 what was agreed or promised stands on Today from its day on, for two weeks, with what looks at it; two at most")
    void whatIsDueStandsThere() {
        var agreed = left("trial", OutcomeKind.AGREEMENT, said(Optional.empty(), new Value.Written("soup on Fridays")));
        var meant = left("promise", OutcomeKind.COMMITMENT, said(Optional.of(ADA), new Value.Written("the bins")));
        var noon = DAY.atTime(12, 0);
        var day = Saturday.with().comingBackTo(agreed, true, noon).comingBackTo(meant, false, noon.minusDays(1));
        var due = day.forAda().cards();
        assertThat(due).extracting(card -> ((Card.Due) card).with()).containsExactly(ALONE_AGAIN.id(),
                TOGETHER_AGAIN.id());
        assertThat(day.comingBackTo(agreed, true, noon.minusDays(2)).forAda().cards()).hasSize(2);

        assertThat(Saturday.with().comingBackTo(agreed, true, noon.plusMinutes(31)).forAda().cards()).isEmpty();
        assertThat(Saturday.with().comingBackTo(agreed, true, noon.minusDays(14)).forAda().cards()).isEmpty();
        assertThat(Saturday.with().comingBackTo(agreed, true, noon.minusDays(14).plusMinutes(1)).forAda().cards())
                .hasSize(1);
    }

    @Test
    @DisplayName("Y1 while it is being looked at, that stands there instead; once it was put aside for good, it is offered anew")
    void whatIsBeingLookedAtIsNotOfferedTwice() {
        var agreed = left("trial", OutcomeKind.AGREEMENT, said(Optional.empty(), new Value.Written("soup on Fridays")));
        for (var over : List.of(true, false)) {
            var scene = over ? new Scene.Over(false) : writing();
            var day = Saturday.with().comingBackTo(agreed, true, DAY.atTime(9, 0));
            day.seen.add(new Seen(TOGETHER_AGAIN.id(), Optional.empty(), true,
                    new SittingView(new SittingId(new UUID(0, 8)),
                            TOGETHER_AGAIN.id(), 1, new SittingView.Place(0, 3), scene, List.of(), List.of(), false,
                            Optional.of(agreed.asAbout()))));
            assertThat(day.forAda().cards().stream().filter(Card.Due.class::isInstance)).hasSize(over ? 1 : 0);
        }
    }

    @Test
    @DisplayName("Y1 a promise with a day stands under what one means to do until that day; a booked look suggests no talk")
    void aPromiseStandsUntilItsDay() {
        var words = said(Optional.of(ADA), new Value.Written("the bins"));
        var meant = left("promise", OutcomeKind.COMMITMENT, words,
                new SaidDue(new StepId("when"), Optional.of(ADA), new Due.InDays(30)));
        var ahead = Saturday.with().comingBackTo(meant, false, DAY.plusDays(3).atTime(4, 0));
        ahead.kept.add(new Kept(meant, DAY.minusDays(27)));
        assertThat(ahead.forAda().promises()).singleElement()
                .satisfies(one -> assertThat(one.words()).isEqualTo(words));
        var past = Saturday.with().comingBackTo(meant, false, DAY.atTime(4, 0));
        past.kept.add(new Kept(meant, DAY.minusDays(3)));
        assertThat(past.forAda().promises()).isEmpty();

        var booking = booked(DAY.atTime(12, 0), ZURICH);
        var agreed = left("trial", OutcomeKind.AGREEMENT, said(Optional.empty(), new Value.Written("soup")),
                new SaidDue(booking.step(), Optional.empty(), new Due.At(DAY.atTime(12, 0), ZURICH)));
        var look = Saturday.with(HEAR_ME, CALM_KIT).comingBackTo(agreed, true, DAY.atTime(12, 0));
        look.kept.add(new Kept(left("look", OutcomeKind.APPOINTMENT, booking), DAY.minusDays(7)));
        assertThat(look.forAda().booked()).isPresent();
        assertThat(look.forAda().suggested()).extracting(Today.Suggestion::reason)
                .noneMatch(Reason.ItIsTime.class::isInstance);
    }

    @Test
    @DisplayName("P3 what comes round looks the same whether or not anybody has begun it")
    void recurringLooksTheSameBegunOrNot() {
        var untouched = Saturday.with(CHECK_IN, HEAR_ME).forAda();
        var begun = Saturday.with(CHECK_IN, HEAR_ME).seeing(CHECK_IN, THIS_WEEK, writing(item(Optional.empty())))
                .forAda();

        assertThat(begun).isEqualTo(untouched);
        assertThat(untouched.cards()).isEmpty();
        assertThat(untouched.suggested()).extracting(Today.Suggestion::exercise).containsExactly(CHECK_IN.id(),
                HEAR_ME.id());
    }

    @Test
    void theWeekIsSuggestedWithTheDayThatItIs() {
        assertThat(Saturday.with(HEAR_ME, CHECK_IN).reason()).isEqualTo(new Reason.TheWeekIsOpen(DayOfWeek.SATURDAY));
    }

    @Test
    @DisplayName("G3 of the two weekly check-ins Today has one at a time, and beside it something else")
    void oneWeeklyCheckInAtATime() {
        var first = Saturday.with(WHOLE_WEEK, CHECK_IN, HEAR_ME).pairedDaysAgo(9);
        assertThat(first.suggested()).containsExactly(CHECK_IN.id(), HEAR_ME.id());
        assertThat(first.forAda().cards()).isEmpty();

        var usual = first.finished(WHOLE_WEEK, 9).finished(CHECK_IN, 7);
        assertThat(usual.suggested()).containsExactly(CHECK_IN.id(), HEAR_ME.id());
        assertThat(usual.finished(WHOLE_WEEK, 7).suggested()).containsExactly(WHOLE_WEEK.id(), HEAR_ME.id());
        assertThat(usual.reason()).isEqualTo(new Reason.AsLastTime());
    }

    @Test
    @DisplayName("G3 after four weeks of the light one the fuller one has its turn")
    void afterSomeWeeksTheFullerOneHasItsTurn() {
        var day = Saturday.with(WHOLE_WEEK, CHECK_IN, HEAR_ME).finished(CHECK_IN, 7);
        assertThat(day.pairedDaysAgo(27).suggested()).startsWith(CHECK_IN.id());
        assertThat(day.pairedDaysAgo(28).suggested()).containsExactly(WHOLE_WEEK.id(), HEAR_ME.id());
        assertThat(day.reason()).isEqualTo(new Reason.RoomForMore());
        assertThat(day.finished(WHOLE_WEEK, 27).suggested()).startsWith(CHECK_IN.id());
        assertThat(day.finished(WHOLE_WEEK, 28).suggested()).startsWith(WHOLE_WEEK.id());
    }

    @Test
    @DisplayName("G3 whoever has begun one of them this week is not asked for the other")
    void oneIsEnoughForAWeek() {
        var today = Saturday.with(WHOLE_WEEK, CHECK_IN, HEAR_ME).seeing(CHECK_IN, THIS_WEEK, new Scene.Over(true));
        assertThat(today.suggested()).containsExactly(HEAR_ME.id());
        assertThat(today.forAda().cards()).isEmpty();
    }

    @Test
    void aWeeklyOneThatFindsNoRoomAmongTheSuggestionsIsACard() {
        var day = Saturday.with(WHOLE_WEEK, CHECK_IN, HEAR_ME, PLAN).at(12, 0).keeping(SMALL_REPAIR,
                OutcomeKind.APPOINTMENT, 0, booked(DAY.atTime(12, 0), ZURICH));
        assertThat(day.suggested()).startsWith(HEAR_ME.id());
        assertThat(day.forAda().cards()).hasSizeLessThanOrEqualTo(1)
                .doesNotContain(new Card.Recurring(WHOLE_WEEK.id()));
    }

    @Test
    void whatWasSentAndWhatCameReadsAsWhatItIs() {
        var letter = new Scene.OwnPace(new PartId("reach"), 1, SittingView.Manner.LETTER, List.of(), true);
        assertThat(Saturday.with().seeing(SMALL_REPAIR, letter).forAda().cards())
                .containsExactly(new Card.Sent(open(SMALL_REPAIR)));
        assertThat(Saturday.with().seeing(SMALL_REPAIR, new Scene.Asked(new PartId("reach"), 1)).forAda().cards())
                .containsExactly(new Card.Asked(open(SMALL_REPAIR)));
        var theirs = said(Optional.of(BEN), new Value.Written("tea?"));
        assertThat(Saturday.with().seeing(SMALL_REPAIR, at(SittingView.Role.ANSWERS), theirs).forAda().cards())
                .containsExactly(new Card.Arrived(open(SMALL_REPAIR)));
        var mine = said(Optional.of(ADA), new Value.Written("tea?"));
        assertThat(Saturday.with().seeing(SMALL_REPAIR, at(SittingView.Role.LISTENS), mine).forAda().cards())
                .containsExactly(new Card.WithThem(open(SMALL_REPAIR)));
        assertThat(Saturday.with().seeing(SMALL_REPAIR, at(SittingView.Role.ANSWERS), mine, theirs).forAda().cards())
                .containsExactly(new Card.Underway(open(SMALL_REPAIR)));
    }

    @Test
    @DisplayName("L4 on a quiet day what the other sends waits, and what the two have under way stays")
    void onAQuietDayWhatTheOtherSendsWaits() {
        var day = Saturday.with().seeing(SMALL_REPAIR, new Scene.Asked(new PartId("reach"), 1))
                .seeing(SMALL_REPAIR, at(SittingView.Role.ANSWERS), said(Optional.of(BEN), new Value.Written("tea?")))
                .seeing(HEAR_ME, new Scene.Gathering(false));
        assertThat(day.forAda().cards()).hasSize(3);
        assertThat(day.quietly().forAda().cards()).containsExactly(new Card.Gathering(open(HEAR_ME), false));
        assertThat(day.forAda().quiet()).isTrue();
    }

    @Test
    @DisplayName("O7 a wave stands on the day it came and the next; it waits on a quiet day, and on a break there is none")
    void aWaveStandsThere() {
        assertThat(Saturday.with().forAda().wave()).contains(new Today.Wave(false, false));
        assertThat(Saturday.with().waved(0, false).forAda().wave()).contains(new Today.Wave(true, true));
        assertThat(Saturday.with().waved(1, false).forAda().wave()).contains(new Today.Wave(true, true));
        assertThat(Saturday.with().waved(2, false).forAda().wave()).contains(new Today.Wave(false, true));
        assertThat(Saturday.with().waved(0, true).forAda().wave()).contains(new Today.Wave(false, true));
        assertThat(Saturday.with().waved(0, false).quietly().forAda().wave()).contains(new Today.Wave(false, true));
        assertThat(Saturday.with().waved(0, false).onABreak(1, 6).forAda().wave()).isEmpty();
    }

    private static Today.Open open(Exercise exercise) {
        return new Today.Open(SITTING, exercise.id(), true);
    }

    private static Scene at(SittingView.Role role) {
        return new Scene.AtStep(new PartId("answer"), 1, 2, new StepId("taken"), role, Optional.empty(),
                Optional.empty(), Optional.empty(), 0, false, Instant.parse("2026-11-21T10:00:00Z"),
                Optional.empty());
    }

    @Test
    @DisplayName("L3 after two kind pauses of one day that ended as a lot, people who can listen are named; after one they are not")
    void twoHardPausesInADay() {
        assertThat(Saturday.with().afterPauses(8, 7, 3).forAda().heavy()).isFalse();
        assertThat(Saturday.with().afterPauses(8, 2, 10).forAda().heavy()).isTrue();
    }

    @Test
    void whatThisPersonHasBegunIsACardAndNoLongerSuggested() {
        var today = Saturday.with(CHECK_IN, HEAR_ME)
                .seeing(CHECK_IN, THIS_WEEK, writing(item(Optional.of(new Value.Written("tea"))))).forAda();

        assertThat(today.cards()).containsExactly(
                new Card.Underway(new Today.Open(SITTING, CHECK_IN.id(), true)));
        assertThat(today.suggested()).extracting(Today.Suggestion::exercise).containsExactly(HEAR_ME.id());
    }

    @Test
    void whoIsThroughFindsItFolded() {
        var through = new Scene.OwnPace(new PartId("mine"), 1, SittingView.Manner.SEALED, List.of(), true);

        assertThat(Saturday.with(CHECK_IN).seeing(CHECK_IN, THIS_WEEK, through).forAda().cards())
                .containsExactly(new Card.Folded(new Today.Open(SITTING, CHECK_IN.id(), true)));
    }

    @Test
    void whatIsOverThisWeekIsNotOfferedAgain() {
        var today = Saturday.with(CHECK_IN, HEAR_ME).seeing(CHECK_IN, THIS_WEEK, new Scene.Over(true)).forAda();

        assertThat(today.cards()).isEmpty();
        assertThat(today.suggested()).extracting(Today.Suggestion::exercise).containsExactly(HEAR_ME.id());
    }

    @Test
    void lastWeeksIsNotHeldAgainstThisWeek() {
        assertThat(Saturday.with(CHECK_IN).seeing(CHECK_IN, Optional.of("2026-W46"), new Scene.Over(true)).suggested())
                .containsExactly(CHECK_IN.id());
    }

    @Test
    void aBreatherStandsFirstAndItsExerciseIsNotSuggested() {
        var until = Instant.parse("2026-11-21T20:00:00Z");
        var today = Saturday.with(CHECK_IN, HEAR_ME, BRIGHT_SIDE)
                .seeing(BRIGHT_SIDE, Optional.empty(), new Scene.Gathering(false))
                .seeing(HEAR_ME, Optional.empty(), new Scene.Pausing(until, false, SittingView.Stage.BREATHER))
                .forAda();

        assertThat(today.cards()).first()
                .isEqualTo(new Card.Pausing(new Today.Open(SITTING, HEAR_ME.id(), true), until,
                        SittingView.Stage.BREATHER));
        assertThat(today.suggested()).extracting(Today.Suggestion::exercise).containsExactly(CHECK_IN.id());
    }

    @Test
    void whatComesRoundAndIsNotSuggestedIsACard() {
        var daily = exercise("daily-moment", Optional.of(Cadence.DAILY));
        var yearly = exercise("year", Optional.of(Cadence.YEARLY));

        assertThat(Saturday.with(CHECK_IN, daily, yearly).forAda().cards())
                .containsExactly(new Card.Recurring(yearly.id()));
    }

    @Test
    void theNextBookedTimeStandsThereOnTheCirclesClock() {
        var at = DAY.plusDays(1).atTime(14, 15);
        var today = Saturday.with(HEAR_ME)
                .keeping(SMALL_REPAIR, OutcomeKind.APPOINTMENT, 0, booked(at, ZoneId.of("America/New_York")))
                .keeping(HEAR_ME, OutcomeKind.APPOINTMENT, 3, booked(DAY.minusDays(1).atTime(20, 0), ZURICH)).forAda();

        assertThat(today.booked()).hasValueSatisfying(one -> {
            assertThat(one.at()).isEqualTo(DAY.plusDays(1).atTime(20, 15));
            assertThat(one.when()).isEqualTo(Booked.When.TOMORROW);
            assertThat(one.together()).isTrue();
        });
    }

    @Test
    void beforeATalkThePlanForBreathersIsGoodToHave() {
        var day = Saturday.with(CHECK_IN, PLAN, HEAR_ME).keeping(SMALL_REPAIR, OutcomeKind.APPOINTMENT, 0,
                booked(DAY.plusDays(1).atTime(20, 15), ZURICH));

        assertThat(day.suggested()).containsExactly(PLAN.id(), CHECK_IN.id());
        assertThat(day.reason()).isInstanceOf(Reason.BeforeATalk.class);
        assertThat(day.finished(PLAN, 2).suggested()).containsExactly(CHECK_IN.id(), HEAR_ME.id());
    }

    @Test
    void whenTheHourHasComeItIsTimeToTalkAndAnHourLaterItHasPassed() {
        var day = Saturday.with(CHECK_IN, HEAR_ME).keeping(SMALL_REPAIR, OutcomeKind.APPOINTMENT, 1,
                booked(DAY.atTime(20, 15), ZURICH));

        assertThat(day.at(19, 59).reason()).isInstanceOf(Reason.TheWeekIsOpen.class);
        assertThat(day.at(20, 0).suggested()).startsWith(HEAR_ME.id());
        assertThat(day.at(21, 14).reason()).isInstanceOf(Reason.ItIsTime.class);
        assertThat(day.at(21, 15).forAda().booked()).isEmpty();
    }

    @Test
    void lateAtNightTomorrowIsTheDayAfterSleep() {
        var day = Saturday.with(HEAR_ME).keeping(HEAR_ME, OutcomeKind.APPOINTMENT, 0,
                booked(DAY.atTime(20, 15), ZURICH));

        assertThat(day.at(1, 30).forAda().booked()).hasValueSatisfying(
                one -> assertThat(one.when()).isEqualTo(Booked.When.TOMORROW));
    }

    @Test
    void aNewPairIsOfferedASmallOne() {
        assertThat(Saturday.with(BRIGHT_SIDE, CHECK_IN, SMALL_REPAIR).pairedToday().suggested())
                .containsExactly(CHECK_IN.id(), SMALL_REPAIR.id());
        assertThat(Saturday.with(BRIGHT_SIDE, SMALL_REPAIR).pairedToday().finished(SMALL_REPAIR, 0).suggested())
                .containsExactly(BRIGHT_SIDE.id());
    }

    @Test
    void theCardsThatAreGoodToHaveComeBeforeTheRestUntilTheyAreThere() {
        var day = Saturday.with(BRIGHT_SIDE, CALM_KIT, HEAR_ME, PLAN);

        assertThat(day.suggested()).containsExactly(CALM_KIT.id(), PLAN.id());
        assertThat(day.reason()).isEqualTo(new Reason.GoodToHave());
        assertThat(day.finished(CALM_KIT, 1).finished(PLAN, 1).suggested()).containsExactlyInAnyOrder(BRIGHT_SIDE.id(),
                HEAR_ME.id());
    }

    @Test
    void theRestTakeTurnsAndWhatWasDoneOfLateStandsBehind() {
        var letter = exercise("soft-opening", Optional.empty());
        var first = Saturday.with(BRIGHT_SIDE, HEAR_ME, letter).suggested();
        var another = Saturday.with(BRIGHT_SIDE, HEAR_ME, letter);
        another.now = DAY.plusDays(1).atTime(12, 0);

        assertThat(another.suggested().getFirst()).isNotEqualTo(first.getFirst());
        assertThat(Saturday.with(BRIGHT_SIDE, HEAR_ME).finished(BRIGHT_SIDE, 3).suggested()).startsWith(HEAR_ME.id());
        assertThat(Saturday.with(BRIGHT_SIDE).finished(BRIGHT_SIDE, 30).reason()).isEqualTo(new Reason.AWhileAgo(4));
    }

    @Test
    @DisplayName("G5 what is made for after a rub is not suggested on an ordinary day; looking back is, for three days after a break")
    void onAnOrdinaryDayNoRubIsSupposed() {
        var lookBack = exercise("look-back", Optional.empty());
        var timeOut = exercise("time-out", Optional.empty());
        var day = Saturday.with(lookBack, SMALL_REPAIR, HEAR_ME, timeOut);
        assertThat(day.suggested()).containsExactly(HEAR_ME.id());
        assertThat(day.finished(timeOut, 4).suggested()).containsExactly(HEAR_ME.id());
        assertThat(day.finished(timeOut, 3).suggested()).containsExactly(lookBack.id(), HEAR_ME.id());
        assertThat(day.reason()).isEqualTo(new Reason.AfterABreak());
        assertThat(day.finished(lookBack, 2).suggested()).containsExactly(HEAR_ME.id());
    }

    @Test
    @DisplayName("G5 nobody is sent to what one looks for oneself")
    void whatOneLooksForIsNotSuggested() {
        assertThat(Saturday.with(exercise("old-hurt", Optional.empty()), HEAR_ME).suggested())
                .containsExactly(HEAR_ME.id());
    }

    @Test
    void aBreatherForBothIsNeverSuggested() {
        assertThat(Saturday.with(exercise("time-out", Optional.empty())).suggested()).isEmpty();
    }

    @Test
    @DisplayName("P6 only one's own promises of this week stand there; the other's are nobody's to check")
    void onlyOnesOwnPromisesOfThisWeek() {
        var mine = said(Optional.of(ADA), new Value.Written("I'll call when I'm late"));
        var theirs = said(Optional.of(BEN), new Value.Written("tea on Sunday"));

        assertThat(Saturday.with().keeping(CHECK_IN, OutcomeKind.COMMITMENT, 6, theirs, mine).forAda().promises())
                .extracting(Today.Promise::words).containsExactly(mine);
        assertThat(Saturday.with().keeping(CHECK_IN, OutcomeKind.COMMITMENT, 7, mine).forAda().promises()).isEmpty();
    }

    @Test
    void ofEachCardTheNewestIsKept() {
        var now = said(Optional.of(ADA), new Value.Written("cold water"));
        var before = said(Optional.of(ADA), new Value.Written("a walk"));

        assertThat(Saturday.with().keeping(CALM_KIT, OutcomeKind.CARD, 1, now)
                .keeping(CALM_KIT, OutcomeKind.CARD, 90, before).forAda().kept())
                .singleElement().satisfies(card -> assertThat(card.heard()).containsExactly(now));
    }

    @Test
    @DisplayName("Q1 P6 on a break what is under way waits and asks for nothing; what the other has begun alone still does not show")
    void onABreakWhatIsUnderWayWaits() {
        var mine = writing(item(Optional.of(new Value.Written("a word"))));
        var apart = Saturday.with().onABreak(1, 6).waiting(HEAR_ME, Optional.empty(), writing())
                .waiting(CHECK_IN, THIS_WEEK, mine).forAda();
        assertThat(apart.apart()).isTrue();
        assertThat(apart.cards()).allMatch(Today.Card.Stilled.class::isInstance).hasSize(2);

        var untouched = Saturday.with().onABreak(1, 6).waiting(CHECK_IN, THIS_WEEK, writing(item(Optional.empty())));
        assertThat(untouched.forAda()).isEqualTo(Saturday.with().onABreak(1, 6).forAda());
    }

    @Test
    @DisplayName("Q3 on a break nothing that the two booked stands there, and what one booked alone does")
    void onABreakNothingBookedByTheTwoStandsThere() {
        var together = booked(DAY.plusDays(1).atTime(20, 0), ZURICH);
        var alone = said(Optional.of(ADA), new Value.Booked(DAY.plusDays(2).atTime(20, 0), ZURICH));
        var day = Saturday.with().keeping(SMALL_REPAIR, OutcomeKind.APPOINTMENT, 1, together, alone);
        assertThat(day.forAda().booked()).hasValueSatisfying(one -> assertThat(one.together()).isTrue());
        assertThat(day.onABreak(1, 6).forAda().booked())
                .hasValueSatisfying(one -> assertThat(one.together()).isFalse());
    }

    @Test
    @DisplayName("Q3 a talk that fell into a break is offered for three days after it, and owed on none")
    void aTalkThatFellIntoABreakIsOfferedAfterIt() {
        var day = Saturday.with(SMALL_REPAIR, BRIGHT_SIDE).keeping(SMALL_REPAIR, OutcomeKind.APPOINTMENT, 9,
                booked(DAY.minusDays(4).atTime(20, 0), ZURICH));
        assertThat(day.suggested()).containsExactly(BRIGHT_SIDE.id());
        assertThat(day.onABreak(8, -3).suggested()).containsExactly(SMALL_REPAIR.id(), BRIGHT_SIDE.id());
        assertThat(day.reason()).isEqualTo(new Reason.AfterARespite());
        assertThat(day.onABreak(8, -4).suggested()).as("four days after").containsExactly(BRIGHT_SIDE.id());
        assertThat(day.onABreak(3, -1).suggested()).as("before the break").containsExactly(BRIGHT_SIDE.id());
    }
}
