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

    private static final List<Rule> RULES = List.of(
            new Rule("a booked talk", "the hour of a talk that both booked has come",
                    "what is made for a talk, the longest first", Suggesting::itIsTimeToTalk),
            new Rule("a plan first", "a talk is booked for today or tomorrow, and there is no plan for breaks",
                    "the plan for a break", Suggesting::aPlanBeforeTheTalk),
            new Rule("a talk that fell into a break",
                    "for three days after a break of the two, and no other talk is booked",
                    "what is made for a talk", Suggesting::theTalkThatFellIntoARespite),
            new Rule("looking back", "for three days after a time-out that both came back from",
                    "looking back, once", Suggesting::lookingBackAfterABreak),
            new Rule("what comes round", "this week's, or this year's, is open and not begun",
                    "of the weekly check-ins the one the two took last; the light one at first, the fuller one after some weeks",
                    Suggesting::whatComesRound),
            new Rule("a small one", "the two are a pair since today", "reaching out", Suggesting::aSmallOneForANewPair),
            new Rule("good to have", "somebody has not found out what settles them, or the two have no plan for breaks",
                    "that, in a calm hour", Suggesting::whatIsGoodToHave),
            new Rule("three rehearsals", "what settles was rehearsed once or twice, and not for three days",
                    "once more, in a calm hour", Suggesting::whatSettlesOnceMore),
            new Rule("three engines", "of ten and more in six weeks over seven in ten were of one kind",
                    "something of another kind: living it, making sense of it, catching it as it happens",
                    Suggesting::anotherKind),
            new Rule("one's own phase", "somebody chose one for themselves", "what of it was not done for three weeks",
                    Suggesting::ofOnesOwnPhase),
            new Rule("the rest, in turns", "always", "each day another; what was done of late comes last",
                    Suggesting::theRestInTurns));

    private final Circumstance circumstance;
    private final Optional<Booked> booked;
    private final WeeklyLook weekly;
    private final List<Open> toDo;
    private final List<Open> unasked;

    private Suggesting(Circumstance circumstance, Optional<Booked> booked) {
        this.circumstance = circumstance;
        this.booked = booked;
        this.weekly = new WeeklyLook(circumstance);
        var standing = new StandingBack(circumstance);
        this.toDo = circumstance.open().stream().filter(circumstance::isToDo).filter(one -> !standing.always(one))
                .toList();
        this.unasked = toDo.stream().filter(one -> !standing.unasked(one)).toList();
    }

    static List<Policy> policies() {
        return RULES.stream().map(rule -> new Policy(rule.name(), rule.when(), rule.what())).toList();
    }

    static List<Suggestion> suggestions(Circumstance circumstance, Optional<Booked> booked) {
        var suggesting = new Suggesting(circumstance, booked);
        var all = new ArrayList<Suggestion>();
        RULES.stream().flatMap(rule -> rule.finds().apply(suggesting))
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
        var others = toDo.stream().filter(one -> one.occurrence().isPresent())
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

    /** As long as it doesn't come by itself yet; on another day each time. */
    private Stream<Suggestion> whatSettlesOnceMore() {
        int goes = circumstance.way().calmGoes();
        return goes == 0 || goes >= StandingBack.REHEARSALS
                ? Stream.empty()
                : toDoFor(Use.OWN_CALM).filter(open -> last(open.id())
                        .filter(day -> ChronoUnit.DAYS.between(day, circumstance.day()) < OF_LATE_DAYS).isEmpty())
                        .map(open -> new Suggestion(open.id(), new Reason.OnceMoreInCalm()));
    }

    private Stream<Suggestion> anotherKind() {
        return circumstance.way().oneSided().stream().flatMap(mostly -> inTurns()
                .filter(one -> one.exercise().leg() != mostly)
                .map(one -> new Suggestion(one.id(), new Reason.AnotherKind(mostly))));
    }

    private Stream<Suggestion> ofOnesOwnPhase() {
        return circumstance.way().phase().stream().flatMap(phase -> inTurns()
                .filter(one -> one.exercise().phase() == phase && !isOfLate(one.id()))
                .map(one -> new Suggestion(one.id(), new Reason.OfYourPhase(phase))));
    }

    private Stream<Suggestion> theRestInTurns() {
        return inTurns().map(one -> new Suggestion(one.id(), ago(one.id())));
    }

    /** Each day another one stands first, and what was done of late stands behind what was not. */
    private Stream<Open> inTurns() {
        var rest = new ArrayList<>(unasked.stream().sorted(Comparator.comparing(Open::id)).toList());
        if (!rest.isEmpty()) {
            Collections.rotate(rest, -(int) Math.floorMod(circumstance.day().toEpochDay(), (long) rest.size()));
        }
        return rest.stream().sorted(Comparator.comparing(one -> isOfLate(one.id())));
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

    private record Rule(String name, String when, String what, Function<Suggesting, Stream<Suggestion>> finds) {}
}
