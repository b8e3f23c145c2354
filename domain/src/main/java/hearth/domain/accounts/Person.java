package hearth.domain.accounts;

import java.time.ZoneId;

/**
 * An account as its owner sees it.
 *
 * @param practitioner whether this person is a therapist, made by the operator
 */
public record Person(PersonId id, CallName callName, SignInName signInName, ZoneId zone, boolean practitioner) {
    public Person(PersonId id, CallName callName, SignInName signInName, ZoneId zone) {
        this(id, callName, signInName, zone, false);
    }
}
