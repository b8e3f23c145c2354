package hearth.api.accounts;

import hearth.api.http.Problem;
import hearth.api.http.Refused;
import hearth.domain.accounts.Passphrase;
import hearth.domain.accounts.PassphraseHash;
import hearth.domain.accounts.PassphraseRule;

import java.util.Optional;
import java.util.Set;

/** Takes new passphrases and checks given ones, on the threads of {@link Argon2}. */
public final class Passphrases {
    static final Problem TOO_SHORT = new Problem(422, "passphrase-too-short",
            "Please make it 15 characters or more. A few words you like do well.");
    static final Problem TOO_LONG = new Problem(422, "passphrase-too-long", "Please keep it to 256 characters.");
    static final Problem TOO_COMMON = new Problem(422, "passphrase-too-common",
            "Others would guess this one. Four or five words that don't belong together are safe.");

    private final Argon2 argon2;
    private final PassphraseRule rule;
    private final PassphraseHash nobodys;

    private Passphrases(Argon2 argon2, PassphraseRule rule, PassphraseHash nobodys) {
        this.argon2 = argon2;
        this.rule = rule;
        this.nobodys = nobodys;
    }

    /**
     * Computes one hash on the thread that calls: not for an event loop.
     *
     * @param told what everybody may know and nobody may take
     */
    public static Passphrases with(Argon2 argon2, Set<Passphrase> told) {
        return new Passphrases(argon2, new PassphraseRule(new CommonPassphrases(told)),
                argon2.hashHere(new Passphrase("nobody's passphrase")));
    }

    /** The hash of a passphrase that is taken; throws {@link Refused} with the reason when it is not. */
    public PassphraseHash take(Passphrase phrase, Set<String> ownNames) {
        argon2.apart(() -> rule.refuses(phrase, ownNames)).ifPresent(why -> {
            throw new Refused(switch (why) {
                case TOO_SHORT -> TOO_SHORT;
                case TOO_LONG -> TOO_LONG;
                case TOO_COMMON -> TOO_COMMON;
            });
        });
        return argon2.hash(phrase);
    }

    /** Whether it is the stored one. Where nothing is stored the same work is done, and the answer is no (I3). */
    public boolean fits(Passphrase given, Optional<PassphraseHash> stored) {
        return argon2.fits(given, stored.orElse(nobodys)) && stored.isPresent();
    }
}
