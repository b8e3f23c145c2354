package hearth.domain.accounts;

import java.util.Optional;

/**
 * What a person proves themself with.
 *
 * @param recovery of the code that lets them back in without the passphrase; empty until they have made one
 */
public record Credential(PersonId person, PassphraseHash passphrase, Optional<SecretHash> recovery) {
    /** That of an account just made: a code comes when there is a quiet moment for it. */
    public Credential(PersonId person, PassphraseHash passphrase) {
        this(person, passphrase, Optional.empty());
    }
}
