package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.CircleId;
import hearth.domain.exercises.ExerciseId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All sittings, kept durably. What comes back as a value was meant to be possible; a stage that fails means that the store is out
 * of reach or broken.
 */
public interface Sittings {
    /**
     * Empty for everybody who is not in the sitting's circle, as for a sitting that is not there. Of a couple that has ended both still
     * get it, marked as such, and nothing can be appended to it.
     */
    CompletionStage<Optional<Kept>> load(SittingId sitting, PersonId reader);

    /**
     * Begins a sitting once, however often it is asked for.
     *
     * @return the sitting that holds: this one, or the one that somebody began before for the same
     *         occurrence, or that is under way where a circle has one at a time; empty when the
     *         starter is not in this circle at this epoch, or the id belongs to something else
     */
    CompletionStage<Optional<SittingId>> start(Start start);

    /** Writes one decided command, if the sitting still stands where it was decided. */
    CompletionStage<Appended> append(Append append);

    /** Which of these stand elsewhere by now than a node holds them; for the sweep over everything that is held open. */
    CompletionStage<List<MovedOn>> movedOn(Map<SittingId, Mark> held);

    /**
     * Works off sittings whose booked time has come. Told first and then marked as done: after a crash somebody is told twice, never not
     * at all.
     *
     * @param most how many at once
     * @return how many there were
     */
    CompletionStage<Integer> due(Instant now, int most, Consumer<Due> tell);

    record Start(
            SittingId id,
            CircleId circle,
            int epoch,
            ExerciseId exercise,
            int version,
            PersonId starter,
            Optional<PersonId> owner,
            Optional<String> occurrence,
            LocalDate today,
            Instant at,
            List<Event> events) {
        /** Whether a circle has only one of these at a time: what begins with a breather is there for both at once. */
        public boolean isSingle() {
            return due().isPresent();
        }

        /** The booked time that the first facts hold. */
        public Optional<Instant> due() {
            return events.stream()
                    .flatMap(event -> event instanceof Event.Paused(var until, _) ? Stream.of(until) : null)
                    .findFirst();
        }

        public Start {
            events = List.copyOf(events);
        }
    }

    /**
     * A decided command.
     *
     * @param kept the sitting as it was loaded; rows appended since are counted in {@code rev}
     * @param rev the revision that this command makes: one more than the one it was decided at
     * @param pages the pages that the command changes, whole
     */
    record Append(Kept kept, int rev, CommandId command, PersonId author, Instant at, List<Event> events,
            List<Page> pages) {
        public Append {
            events = List.copyOf(events);
            pages = List.copyOf(pages);
        }
    }

    sealed interface Appended {
        /** It stands. */
        record Written(int rev) implements Appended {}

        /** This command was done before. */
        record Duplicate(int rev) implements Appended {}

        /** Somebody was quicker: load, decide again. */
        record Stale() implements Appended {}

        /** The author is not, or no longer, in the circle at that epoch. */
        record NotYours() implements Appended {}

        /** Certainly not written, because too much is under way or the database is away: try again in a moment. */
        record NotNow() implements Appended {}
    }

    /**
     * Where a sitting stands.
     *
     * @param stirs how often a booked time has come in it, or a break of the two has begun, changed or ended
     */
    record Mark(int rev, int epoch, int stirs) {}

    /** A sitting that stands elsewhere; nowhere when it is gone. */
    record MovedOn(SittingId id, Optional<Mark> to) {}

    /** A booked time that has come, and whom it concerns. */
    record Due(SittingId sitting, CircleId circle, List<PersonId> people) {
        public Due {
            people = List.copyOf(people);
        }
    }
}
