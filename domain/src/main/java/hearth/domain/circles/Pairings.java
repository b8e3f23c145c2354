package hearth.domain.circles;

import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SecretHash;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The pairings under way. A person is in one at a time: a new one closes what was. Its methods wait for the store. */
public interface Pairings {
    /**
     * Puts a code out.
     *
     * @return the people for whom something changed
     */
    Set<PersonId> invite(Pairing invitation, SecretHash code, Instant now);

    /** Enters a code; empty when it does not work for this person, whatever the cause. */
    Optional<Change> claim(SecretHash code, PersonId who, Instant now);

    /**
     * Says yes, and forms the couple when that was the second. Said again, it is answered alike.
     *
     * @param circle the couple's id, if it is formed now
     * @param day the day on which it is formed
     */
    Optional<Change> confirm(PairingId pairing, PersonId who, CircleId circle, LocalDate day, Instant now);

    /** Takes a code back or declines. Empty: there is no such pairing of this person, or its couple stands. */
    Optional<Set<PersonId>> close(PairingId pairing, PersonId who);

    /**
     * A pairing after something was done to it.
     *
     * @param seen what the one who did it may know
     * @param concerns the people for whom something changed
     */
    record Change(Pairing pairing, Pairing.Stage seen, Set<PersonId> concerns) {
        public Change {
            concerns = Set.copyOf(concerns);
        }
    }
}
