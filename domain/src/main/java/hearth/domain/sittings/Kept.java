package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.Circle;
import hearth.domain.exercises.ExerciseId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole of one sitting as it is kept, read at one moment: enough to fold, decide and view. Only a view of it leaves the server.
 *
 * @param names what the people of the circle are called, or were on their last day
 * @param owner whose own sitting it is inside a couple; empty when it belongs to the circle
 * @param occurrence which week, day or year of a recurring exercise, such as {@code 2026-W47}
 * @param stirs how often something else than a command has changed how this stands: a booked time that came, a break of the two
 * @param respiteEnd when the break of the two ends or ended, where this belongs to both
 * @param parted whether the couple has ended: nothing more is written here, and each reads their own words and what had been opened
 * @param keys what the store needs to write more words here; to everybody else a closed box
 */
public record Kept(
        SittingId id,
        Circle circle,
        Map<PersonId, String> names,
        ExerciseId exercise,
        int version,
        PersonId starter,
        Optional<PersonId> owner,
        Optional<String> occurrence,
        int stirs,
        Optional<Instant> respiteEnd,
        List<Row> rows,
        Words words,
        boolean parted,
        Keys keys) {

    public Kept {
        names = Map.copyOf(names);
        rows = List.copyOf(rows);
    }

    /** The revision read: each row raised it by one. */
    public int rev() {
        return rows.size();
    }

    /** One accepted command and the facts it led to. */
    public record Row(CommandId command, PersonId author, Instant at, List<Event> events) {
        public Row {
            events = List.copyOf(events);
        }
    }

    /** Belongs to the store that made it. */
    public interface Keys {}

    @Override
    public String toString() {
        return "Kept[" + id + " at " + rev() + "]";
    }
}
