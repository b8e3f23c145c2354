package hearth.domain.accounts;

import java.time.Instant;
import java.util.Optional;

/** The second factors of those who must have one. Its methods wait for the store. */
public interface SecondFactors {
    /**
     * Whether this person, whose passphrase fitted, may come in. Who has no second factor may; a code lets somebody in once.
     *
     * @param code what was typed in its place
     */
    boolean admits(PersonId person, Optional<String> code, Instant now);
}
