package hearth.domain.rhythm;

import hearth.domain.exercises.Exercise.Cadence;
import hearth.domain.exercises.Exercise.Gate;
import hearth.domain.rhythm.Circumstance.Open;
import hearth.domain.rhythm.Today.Suggestion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Which weekly check-in it is this week: there is a light one and a fuller one, and Today has one of them at a time. It goes by what the two
 * finished together, so that both find the same one: the one they took last, the light one at first, and after some weeks of it once the fuller.
 */
record WeeklyLook(Circumstance circumstance) {
    private static final long SOME_WEEKS = 4;

    /** Nothing where this person has begun one of them this week: the week has its look. */
    Optional<Suggestion> suggestion() {
        var weekly = circumstance.open().stream().filter(WeeklyLook::isWeekly).toList();
        if (!weekly.stream().allMatch(circumstance::isToDo)) {
            return Optional.empty();
        }
        var light = first(weekly, true);
        var fuller = first(weekly, false);
        return fuller.flatMap(one -> why(light, one).map(reason -> new Suggestion(one.id(), reason)))
                .or(() -> light.map(one -> new Suggestion(one.id(), itIsOpen())));
    }

    /** Whether this is a weekly one that stands back this week. */
    boolean standsBack(Open one) {
        return isWeekly(one) && suggestion().filter(chosen -> chosen.exercise().equals(one.id())).isEmpty();
    }

    private static boolean isWeekly(Open one) {
        return one.exercise().cadence().filter(Cadence.WEEKLY::equals).isPresent();
    }

    private static Optional<Open> first(List<Open> weekly, boolean gentle) {
        return weekly.stream().filter(one -> (one.exercise().gate() == Gate.GENTLE) == gentle).findFirst();
    }

    /** Why it should be the fuller one; empty where it should not. */
    private Optional<Reason> why(Optional<Open> light, Open fuller) {
        var lastLight = light.flatMap(this::last);
        var lastFuller = last(fuller);
        if (light.isEmpty()) {
            return Optional.of(itIsOpen());
        }
        if (lastFuller.isPresent() && lastLight.filter(day -> day.isAfter(lastFuller.get())).isEmpty()) {
            return Optional.of(new Reason.AsLastTime());
        }
        var since = lastFuller.orElse(circumstance.home().formedOn());
        return lastLight.isPresent() && ChronoUnit.WEEKS.between(since, circumstance.day()) >= SOME_WEEKS
                ? Optional.of(new Reason.RoomForMore())
                : Optional.empty();
    }

    private Optional<LocalDate> last(Open one) {
        return Optional.ofNullable(circumstance.finished().get(one.id()));
    }

    private Reason itIsOpen() {
        return new Reason.TheWeekIsOpen(circumstance.day().getDayOfWeek());
    }
}
