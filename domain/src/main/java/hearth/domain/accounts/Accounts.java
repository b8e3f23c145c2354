package hearth.domain.accounts;

import hearth.domain.circles.CircleId;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The accounts there are. Its methods wait for the store, so they are called on virtual threads. */
public interface Accounts {
    /** Makes an account with a circle of its own. False: the sign-in name is taken, and nothing was made. */
    boolean open(Person person, Credential credential, CircleId own, LocalDate day);

    Optional<Credential> named(SignInName name);

    Credential credential(PersonId person);

    Person person(PersonId person);

    /**
     * Sets another passphrase in place of the one that was just verified, and ends every other login.
     *
     * @return the logins that ended; empty when the verified passphrase is no longer the stored one
     */
    Optional<Set<LoginId>> changePassphrase(SignedIn who, PassphraseHash verified, PassphraseHash next);

    /** Sets a recovery code, in place of an earlier one. False: the passphrase that was just verified is no longer the stored one. */
    boolean makeRecoverable(PersonId person, PassphraseHash verified, SecretHash recovery);

    /**
     * Uses a recovery code up: another passphrase, another code, and every login ends.
     *
     * @param verified the person with the code that was just verified
     * @return the logins that ended; empty when the code was used in the meantime
     */
    Optional<Set<LoginId>> recover(Credential verified, PassphraseHash next, SecretHash nextRecovery);
}
