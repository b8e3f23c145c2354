package hearth.domain.rhythm;

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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What Today suggests: the rules in their order, of which the first that find something to do give the suggestion and its alternative. */
final class Suggesting {
    private static final int MOST = 2;
    private static final long A_WHILE_DAYS = 21;
    private static final long OF_LATE_DAYS = 3;

    private static final ExerciseId CALM_KIT = new ExerciseId("calm-kit");
    private static final ExerciseId PLAN = new ExerciseId("time-out-plan");
    private static final ExerciseId SMALL_REPAIR = new ExerciseId("small-repair");
    private static final List<ExerciseId> FOR_A_TALK = List.of(new ExerciseId("hear-me"),
            new ExerciseId("soft-opening"), SMALL_REPAIR);
    private static final ExerciseId TIME_OUT = new ExerciseId("time-out");
    private static final ExerciseId LOOK_BACK = new ExerciseId("look-back");
    /** Made for after a rub: on an ordinary day Today does not suggest that there was one. */
    private static final Set<ExerciseId> AFTER_A_RUB = Set.of(LOOK_BACK, SMALL_REPAIR);
    /** Somebody asks for it in the moment; nobody is sent there. */
    private static final Set<ExerciseId> ONLY_ASKED_FOR = Set.of(TIME_OUT);

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
                .filter(one -> !ONLY_ASKED_FOR.contains(one.id()) && !weekly.standsBack(one)).toList();
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
                .flatMap(one -> FOR_A_TALK.stream().filter(this::isToDo).limit(1)
                        .map(exercise -> new Suggestion(exercise, new Reason.ItIsTime(one))));
    }

    private Stream<Suggestion> aPlanBeforeTheTalk() {
        return booked
                .filter(one -> one.together() && (one.when() == When.TODAY || one.when() == When.TOMORROW)
                        && isMissing(PLAN))
                .map(one -> new Suggestion(PLAN, new Reason.BeforeATalk(one))).stream();
    }

    /** Offered, and not owed: for some days, and as long as no other talk is booked. */
    private Stream<Suggestion> theTalkThatFellIntoARespite() {
        return circumstance.respiteOfLate(OF_LATE_DAYS)
                .filter(one -> booked.isEmpty() && Booked.fellInto(one, circumstance.keepsakes())).stream()
                .flatMap(_ -> FOR_A_TALK.stream().filter(this::isToDo).limit(1)
                        .map(exercise -> new Suggestion(exercise, new Reason.AfterARespite())));
    }

    private Stream<Suggestion> lookingBackAfterABreak() {
        return last(TIME_OUT).filter(day -> ChronoUnit.DAYS.between(day, circumstance.day()) <= OF_LATE_DAYS)
                .filter(day -> isToDo(LOOK_BACK) && last(LOOK_BACK).filter(done -> !done.isBefore(day)).isEmpty())
                .map(_ -> new Suggestion(LOOK_BACK, new Reason.AfterABreak())).stream();
    }

    /** Of the weekly ones one at a time, and then what comes round otherwise. */
    private Stream<Suggestion> whatComesRound() {
        var others = toDo.stream().filter(one -> one.occurrence().isPresent() && !weekly.standsBack(one))
                .map(one -> new Suggestion(one.id(), new Reason.ItsOwn()));
        return Stream.concat(weekly.suggestion().stream(), others);
    }

    private Stream<Suggestion> aSmallOneForANewPair() {
        return circumstance.isNewPair() && isMissing(SMALL_REPAIR)
                ? Stream.of(new Suggestion(SMALL_REPAIR, new Reason.NewlyPaired()))
                : Stream.empty();
    }

    private Stream<Suggestion> whatIsGoodToHave() {
        return Stream.of(CALM_KIT, PLAN).filter(this::isMissing)
                .map(exercise -> new Suggestion(exercise, new Reason.GoodToHave()));
    }

    /** Each day another one stands first, and what was done of late stands behind what was not. */
    private Stream<Suggestion> theRestInTurns() {
        var rest = new ArrayList<>(
                toDo.stream().map(Open::id).filter(one -> !AFTER_A_RUB.contains(one)).sorted().toList());
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

    private boolean isMissing(ExerciseId exercise) {
        return isToDo(exercise) && last(exercise).isEmpty();
    }

    private boolean isToDo(ExerciseId exercise) {
        return toDo.stream().anyMatch(one -> one.id().equals(exercise));
    }
}
