package hearth.domain.circles;

import hearth.domain.accounts.PersonId;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Who wishes for a break. Each changes their own wish alone, and learns the other's from nothing here. Its methods wait for the store. */
public interface Respites {
    /**
     * Wishes for a break until then; again, it takes the place of the wish before.
     *
     * @return nothing for somebody who is in no couple
     */
    Optional<Change> wish(PersonId who, Instant until, Instant now);

    /** Wishes for none any more. */
    Optional<Change> takeBack(PersonId who, Instant now);

    /**
     * What a wish did to the break of the two.
     *
     * @param moved whether it ends at another moment than before, or is another break
     * @param shows whether it has begun or ended by this, which both see
     */
    record Change(CircleId circle, Set<PersonId> people, boolean moved, boolean shows) {
        public Change {
            people = Set.copyOf(people);
        }
    }
}
