package hearth.domain.rhythm;

import hearth.domain.exercises.Exercise.Use;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.rhythm.Booked.When;
import hearth.domain.rhythm.Circumstance.Open;
import hearth.domain.rhythm.Today.Suggestion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What Today suggests: the rules in their order, of which the first that find something to do give the suggestion and its alternative. */
final class Suggesting {
    private static final int MOST = 2;
    private static final long A_WHILE_DAYS = 21;
    private static final long OF_LATE_DAYS = 3;

    private static final List<Function<Suggesting, Stream<Suggestion>>> RULES = List.of(
            Suggesting::itIsTimeToTalk,
            Suggesting::aPlanBeforeTheTalk,
            Suggesting::theTalkThatFellIntoARespite,
            Suggesting::lookingBackAfterABreak,
            Suggesting::whatComesRound,
            Suggesting::aSmallOneForANewPair,
            Suggesting::whatIsGoodToHave,
            Suggesting::theRestInTurns);

    private final Circumstance circumstance;
    private final Optional<Booked> booked;
    private final WeeklyLook weekly;
    private final List<Open> toDo;

    private Suggesting(Circumstance circumstance, Optional<Booked> booked) {
        this.circumstance = circumstance;
        this.booked = booked;
        this.weekly = new WeeklyLook(circumstance);
        this.toDo = circumstance.open().stream().filter(circumstance::isToDo)
                .filter(one -> !one.exercise().isFor(Use.BREAK) && !weekly.standsBack(one)).toList();
    }

    static List<Suggestion> suggestions(Circumstance circumstance, Optional<Booked> booked) {
        var suggesting = new Suggesting(circumstance, booked);
        var all = new ArrayList<Suggestion>();
        RULES.stream().flatMap(rule -> rule.apply(suggesting))
                .filter(one -> all.stream().noneMatch(other -> other.exercise().equals(one.exercise())))
                .limit(MOST).forEach(all::add);
        return all;
    }

    private Stream<Suggestion> itIsTimeToTalk() {
        return booked.filter(one -> one.when() == When.NOW && one.together()).stream()
                .flatMap(one -> toDoFor(Use.A_TALK).max(Comparator.comparingInt(open -> open.exercise().minutes()))
                        .map(open -> new Suggestion(open.id(), new Reason.ItIsTime(one))).stream());
    }

    private Stream<Suggestion> aPlanBeforeTheTalk() {
        return booked.filter(one -> one.together() && (one.when() == When.TODAY || one.when() == When.TOMORROW))
                .stream()
                .flatMap(one -> missing(Use.BREAK_PLAN)
                        .map(open -> new Suggestion(open.id(), new Reason.BeforeATalk(one))));
    }

    /** Offered, and not owed: for some days, and as long as no other talk is booked. */
    private Stream<Suggestion> theTalkThatFellIntoARespite() {
        return circumstance.respiteOfLate(OF_LATE_DAYS)
                .filter(one -> booked.isEmpty() && Booked.fellInto(one, circumstance.keepsakes())).stream()
                .flatMap(_ -> toDoFor(Use.A_TALK).max(Comparator.comparingInt(open -> open.exercise().minutes()))
                        .map(open -> new Suggestion(open.id(), new Reason.AfterARespite())).stream());
    }

    private Stream<Suggestion> lookingBackAfterABreak() {
        return lastBreak().filter(day -> ChronoUnit.DAYS.between(day, circumstance.day()) <= OF_LATE_DAYS).stream()
                .flatMap(day -> toDoFor(Use.LOOKING_BACK)
                        .filter(open -> last(open.id()).filter(done -> !done.isBefore(day)).isEmpty()))
                .map(open -> new Suggestion(open.id(), new Reason.AfterABreak()));
    }

    /** Of the weekly ones one at a time, and then what comes round otherwise. */
    private Stream<Suggestion> whatComesRound() {
        var others = toDo.stream().filter(one -> one.occurrence().isPresent() && !weekly.standsBack(one))
                .map(one -> new Suggestion(one.id(), new Reason.ItsOwn()));
        return Stream.concat(weekly.suggestion().stream(), others);
    }

    private Stream<Suggestion> aSmallOneForANewPair() {
        return missing(Use.HAND_HELD_OUT).filter(_ -> circumstance.isNewPair())
                .map(open -> new Suggestion(open.id(), new Reason.NewlyPaired()));
    }

    private Stream<Suggestion> whatIsGoodToHave() {
        return Stream.of(Use.OWN_CALM, Use.BREAK_PLAN).flatMap(this::missing)
                .map(open -> new Suggestion(open.id(), new Reason.GoodToHave()));
    }

    /** Each day another one stands first, and what was done of late stands behind what was not. */
    private Stream<Suggestion> theRestInTurns() {
        var rest = new ArrayList<>(
                toDo.stream().filter(one -> !one.exercise().isFor(Use.AFTER_A_RUB) && !one.exercise().isFor(Use.SOUGHT))
                        .map(Open::id).sorted().toList());
        if (!rest.isEmpty()) {
            Collections.rotate(rest, -(int) Math.floorMod(circumstance.day().toEpochDay(), (long) rest.size()));
        }
        return rest.stream().sorted(Comparator.comparing(this::isOfLate))
                .map(exercise -> new Suggestion(exercise, ago(exercise)));
    }

    private boolean isOfLate(ExerciseId exercise) {
        return last(exercise).filter(day -> ChronoUnit.DAYS.between(day, circumstance.day()) < A_WHILE_DAYS)
                .isPresent();
    }

    private Reason ago(ExerciseId exercise) {
        return last(exercise).filter(_ -> !isOfLate(exercise))
                .<Reason>map(day -> new Reason.AWhileAgo(ChronoUnit.WEEKS.between(day, circumstance.day())))
                .orElseGet(Reason.ItsOwn::new);
    }

    private Optional<LocalDate> last(ExerciseId exercise) {
        return Optional.ofNullable(circumstance.finished().get(exercise));
    }

    private Optional<LocalDate> lastBreak() {
        return circumstance.open().stream().filter(one -> one.exercise().isFor(Use.BREAK))
                .flatMap(one -> last(one.id()).stream()).max(Comparator.naturalOrder());
    }

    private Stream<Open> toDoFor(Use use) {
        return toDo.stream().filter(one -> one.exercise().isFor(use));
    }

    /** None where one that is there for this was gone through already. */
    private Stream<Open> missing(Use use) {
        return toDoFor(use).filter(one -> last(one.id()).isEmpty());
    }
}
