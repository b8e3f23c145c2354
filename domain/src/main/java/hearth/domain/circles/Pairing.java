package hearth.domain.circles;

import hearth.domain.accounts.PersonId;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Two people on their way to become a couple: one makes a code, the other enters it, both say yes. Every rule that fails gives the
 * same empty answer: nobody learns whether a code was their own, used, late or never made. Who has said yes is no part of it: each
 * knows their own, and the store alone sees when both have.
 *
 * @param claimant who entered the code; empty while it is out
 * @param couple what came of it, once both had said yes
 */
public record Pairing(PairingId id, PersonId inviter, Optional<PersonId> claimant, Instant expiresAt,
        Optional<CircleId> couple) {
    /** How long a code works: an evening's length, for a new one is a tap away. */
    public static final Duration CODE_LASTS = Duration.ofHours(2);

    /** How long both may take to say yes once the code was entered. */
    public static final Duration ASKING_LASTS = Duration.ofHours(24);

    public static Pairing invitation(PairingId id, PersonId inviter, Instant now) {
        return new Pairing(id, inviter, Optional.empty(), now.plus(CODE_LASTS), Optional.empty());
    }

    /**
     * The pairing once this person has entered its code; empty when the code is their own, used or late. Entered again by the same
     * person, nothing changes.
     */
    public Optional<Pairing> claimedBy(PersonId person, Instant now) {
        if (person.equals(inviter) || isLate(now))
            return Optional.empty();
        if (claimant.isPresent())
            return claimant.filter(person::equals).map(again -> this);
        return Optional.of(new Pairing(id, inviter, Optional.of(person), now.plus(ASKING_LASTS), Optional.empty()));
    }

    /** Whether this person's yes counts: it is theirs to give, there is somebody to say it to, and it is not late. */
    public boolean mayBeConfirmedBy(PersonId person, Instant now) {
        return concerns(person) && claimant.isPresent() && (couple.isPresent() || !isLate(now));
    }

    public boolean concerns(PersonId person) {
        return person.equals(inviter) || claimant.filter(person::equals).isPresent();
    }

    public Optional<PersonId> otherThan(PersonId person) {
        return person.equals(inviter) ? claimant : Optional.of(inviter);
    }

    /**
     * What this person may know of it now; empty when it is late or none of theirs.
     *
     * @param saidYes whether this person has; the other's yes changes nothing here
     */
    public Optional<Stage> seenBy(PersonId person, boolean saidYes, Instant now) {
        if (!concerns(person))
            return Optional.empty();
        if (couple.isPresent())
            return otherThan(person).map(Stage.Paired::new);
        if (isLate(now))
            return Optional.empty();
        return Optional.of(claimant.flatMap(known -> otherThan(person)).<Stage>map(
                other -> saidYes ? new Stage.Confirmed(other) : new Stage.Asked(other))
                .orElseGet(() -> new Stage.Invited(expiresAt)));
    }

    private boolean isLate(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** How far a pairing is, as one of the two sees it. */
    public sealed interface Stage {
        /** A code is out. */
        record Invited(Instant until) implements Stage {}

        /** Both know of each other, and this person has not said yes. */
        record Asked(PersonId with) implements Stage {}

        /** This person has said yes; whether the other has is not told. */
        record Confirmed(PersonId with) implements Stage {}

        record Paired(PersonId with) implements Stage {}
    }
}
