package hearth.domain.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** The devices that are signed in. Where nothing else is said its methods wait for the store, so they are called on virtual threads. */
public interface Logins {
    /**
     * Begins a login. False: the passphrase that was verified is no longer the stored one, and nothing began.
     *
     * @param token the hash of the family's first refresh token
     */
    boolean begin(PersonId person, PassphraseHash verified, Login login, Family family, SecretHash token);

    /** Trades a refresh token for the next. */
    Traded trade(SecretHash presented, SecretHash next, Instant now);

    /** The devices that are signed in at this moment, the newest first. */
    List<Login> of(PersonId person, Instant now);

    /** Ends one login of this person; false when there is none such. */
    boolean end(PersonId person, LoginId login);

    /** Ends all logins of this person. */
    Set<LoginId> endAll(PersonId person);

    /** Whose a refresh token is, without trading it. */
    Optional<SignedIn> holding(SecretHash token);

    /** Of these logins, those that are over: one statement for all that a node holds. Does not wait, so the live road may ask. */
    CompletionStage<Set<LoginId>> ended(Set<LoginId> logins, Instant now);

    /** What trading came to. */
    sealed interface Traded {
        /** The next token is good, at most until this moment. */
        record Given(SignedIn who, Instant expiresAt) implements Traded {}

        /** The login is over: too old, or an old token came back. */
        record Ended(LoginId login) implements Traded {}

        record Unknown() implements Traded {}
    }
}
