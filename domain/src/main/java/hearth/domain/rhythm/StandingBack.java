package hearth.domain.rhythm;

import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.Gate;
import hearth.domain.exercises.Exercise.Phase;
import hearth.domain.exercises.Exercise.Use;
import hearth.domain.rhythm.Circumstance.Open;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Today does not suggest, though it may be begun: each rule with its name, so that a therapist can read them as a table. */
record StandingBack(Circumstance circumstance) {
    /** So many calm rehearsals come before what asks for a calm head. */
    static final int REHEARSALS = 3;

    /** Whatever speaks for it. */
    private static final List<Rule> ALWAYS = List.of(
            new Rule("a break", "always", "a break from each other is asked for in the moment; nobody is sent there",
                    StandingBack::isABreak),
            new Rule("one weekly look", "there is another that is this week's",
                    "of the weekly check-ins the two have one at a time", StandingBack::isTheOtherWeekly),
            new Rule("a heavy day", "today was a lot for this person, more than once",
                    "only what is gentle, and for oneself", StandingBack::isTooMuchToday));

    /** Where nothing but its turn speaks for it. */
    private static final List<Rule> UNASKED = List.of(
            new Rule("looked for", "always", "what goes deep, or is for a matter one has, is looked for by oneself",
                    StandingBack::isSought),
            new Rule("after a rub", "on an ordinary day",
                    "what is made for after a rub; nobody supposes that there was one",
                    StandingBack::isForAfterARub),
            new Rule("calm first", "what settles oneself was rehearsed fewer than three times",
                    "what two practise beyond the gentle set", StandingBack::comesBeforeItIsCalm),
            new Rule("a calm stretch", "so many days after a time-out, as the exercise says",
                    "what is not for the days after a hard moment", StandingBack::needsACalmStretch),
            new Rule("not again so soon", "so many days after it was done, as the exercise says",
                    "what is good a few times a year", StandingBack::isTooSoonAgain));

    static List<Policy> policies() {
        return Stream.concat(ALWAYS.stream(), UNASKED.stream())
                .map(rule -> new Policy(rule.name(), rule.when(), rule.what())).toList();
    }

    boolean always(Open one) {
        return ALWAYS.stream().anyMatch(rule -> rule.holds().test(this, one));
    }

    boolean unasked(Open one) {
        return UNASKED.stream().anyMatch(rule -> rule.holds().test(this, one));
    }

    private boolean isABreak(Open one) {
        return one.exercise().isFor(Use.BREAK);
    }

    private boolean isTheOtherWeekly(Open one) {
        return new WeeklyLook(circumstance).standsBack(one);
    }

    /** What comes round for two stays the same for both, whatever one of them had to carry. */
    private boolean isTooMuchToday(Open one) {
        return circumstance.isHeavy() && one.occurrence().isEmpty()
                && !(one.exercise().gate() == Gate.GENTLE && one.exercise().mode() == Exercise.Mode.SOLO);
    }

    private boolean isSought(Open one) {
        return one.exercise().isFor(Use.SOUGHT);
    }

    private boolean isForAfterARub(Open one) {
        return one.exercise().isFor(Use.AFTER_A_RUB);
    }

    private boolean comesBeforeItIsCalm(Open one) {
        return one.exercise().phase() == Phase.PRACTISE && one.exercise().gate() != Gate.GENTLE
                && circumstance.way().calmGoes() < REHEARSALS;
    }

    private boolean needsACalmStretch(Open one) {
        int days = one.exercise().timing().pace().calmDays();
        return days > 0 && circumstance.way().isWithin(days, circumstance.day());
    }

    private boolean isTooSoonAgain(Open one) {
        int days = one.exercise().timing().pace().againAfter();
        return days > 0 && last(one).filter(day -> day.plusDays(days).isAfter(circumstance.day())).isPresent();
    }

    private Optional<LocalDate> last(Open one) {
        return Optional.ofNullable(circumstance.finished().get(one.id()));
    }

    private interface Holds {
        boolean test(StandingBack standing, Open one);
    }

    private record Rule(String name, String when, String what, Holds holds) {}
}
