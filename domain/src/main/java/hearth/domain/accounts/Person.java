package hearth.domain.accounts;

import java.time.ZoneId;

/**
 * An account as its owner sees it.
 *
 * @param practitioner whether this person is a therapist, made by the operator
 * @param recoverable whether a recovery code has been made
 */
public record Person(PersonId id, CallName callName, SignInName signInName, ZoneId zone, boolean practitioner,
        boolean recoverable) {
    /** Somebody who has just come in. */
    public Person(PersonId id, CallName callName, SignInName signInName, ZoneId zone) {
        this(id, callName, signInName, zone, false, false);
    }
}
