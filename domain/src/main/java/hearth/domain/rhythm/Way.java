package hearth.domain.rhythm;

import hearth.domain.checkins.Occurrence;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.EngineLeg;
import hearth.domain.exercises.Exercise.Phase;
import hearth.domain.exercises.Exercise.Use;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Days.Day;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which way somebody is on: by their own word, and by what they, or the two, went through.
 *
 * @param phase the phase they chose for themselves, if any
 * @param lately of which of the three engines all that was of the last six weeks, each time that it was gone through
 * @param calmGoes how often they rehearsed what settles them, as far as it is counted
 * @param brokeOff the circle's day on which the two last began a time-out
 */
public record Way(Optional<Phase> phase, List<EngineLeg> lately, int calmGoes, Optional<LocalDate> brokeOff) {
    private static final int SIX_WEEKS = 42;
    private static final int ENOUGH_TO_TELL = 10;
    private static final int SEVEN_IN_TEN = 7;

    public Way {
        lately = List.copyOf(lately);
    }

    public static Way of(Day day, Library library, LocalDate today) {
        var circle = day.home().circle();
        var alone = library.thoseOf(Exercise.Mode.SOLO);
        var calm = library.thoseFor(Use.OWN_CALM);
        var lately = day.finished().stream()
                .filter(one -> one.on().isAfter(today.minusDays(SIX_WEEKS)))
                .filter(one -> one.circle().equals(circle.id()) || alone.contains(one.exercise()))
                .flatMap(one -> library.current(one.exercise()).stream()).map(one -> one.exercise().leg()).toList();
        return new Way(day.phase(), lately,
                (int) day.runs().stream().filter(run -> calm.contains(run.exercise())).count(),
                day.recent().brokeOff().map(at -> Occurrence.dayOf(at, circle.zone())));
    }

    /** The kind that nearly all of it was, once there is enough to tell. */
    Optional<EngineLeg> oneSided() {
        return Arrays.stream(EngineLeg.values())
                .filter(leg -> lately.size() >= ENOUGH_TO_TELL
                        && lately.stream().filter(leg::equals).count() * ENOUGH_TO_TELL > (long) SEVEN_IN_TEN
                                * lately.size())
                .findFirst();
    }

    /** Whether the two began a time-out within so many days before this one. */
    boolean isWithin(int days, LocalDate day) {
        return brokeOff.filter(on -> on.plusDays(days).isAfter(day)).isPresent();
    }
}
