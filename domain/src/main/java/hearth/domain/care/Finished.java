package hearth.domain.care;

import hearth.domain.accounts.PersonId;
import hearth.domain.checkins.Occurrence;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.Offering;
import hearth.domain.sittings.Sitting;
import hearth.domain.sittings.SittingId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The facts of a finished sitting, without a word of what was said.
 *
 * @param people the couple, in the order of its names, also where one of them did it alone
 */
public record Finished(SittingId id, ExerciseId exercise, int version, List<PersonId> people, List<Kept.Row> rows) {
    public Finished {
        people = List.copyOf(people);
        rows = List.copyOf(rows);
    }

    /** What of it is offered now. */
    public List<Offering.Shown> shown(Exercise definition) {
        return Offering.shown(Sitting.folded(id, definition, rows), rows);
    }

    /** The couple's day on which it was finished. */
    public LocalDate day(ZoneId zone) {
        return day(rows, zone);
    }

    /** The same for a sitting that was read whole. */
    public static LocalDate day(List<Kept.Row> rows, ZoneId zone) {
        return rows.stream().filter(row -> row.events().stream().anyMatch(Event.Finished.class::isInstance))
                .map(Kept.Row::at).max(Instant::compareTo).map(at -> Occurrence.dayOf(at, zone)).orElseThrow();
    }
}
