package hearth.domain.circles;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library.SealedPart;
import hearth.domain.sittings.SittingId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** How a couple ends, and what each of the two may still find of it. */
public interface Partings {
    /**
     * Ends the couple that this person is in, for both and at once. What the one who leaves had written into these parts, and what had
     * not been opened, is destroyed. Waits for the store.
     *
     * @return nothing for somebody who is in no couple
     */
    Optional<Ended> leave(PersonId who, Instant now, List<SealedPart> sealed);

    /** The couples that this person was in, the last one first. Does not wait. */
    CompletionStage<List<Parted>> of(PersonId who);

    record Ended(CircleId circle, Set<PersonId> people) {
        public Ended {
            people = Set.copyOf(people);
        }
    }

    /** A former couple and what this person can still read of it, the newest first. */
    record Parted(Former couple, List<Past> sittings) {
        public Parted {
            sittings = List.copyOf(sittings);
        }
    }

    record Past(SittingId sitting, ExerciseId exercise, int version, LocalDate begunOn) {}
}
