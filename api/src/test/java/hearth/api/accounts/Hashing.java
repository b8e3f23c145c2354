package hearth.api.accounts;

import hearth.domain.accounts.Passphrase;

import java.security.SecureRandom;

/** For houses in which people come in and out and nothing is proved about hashes: a real one takes most of the time of such tests. */
public final class Hashing {
    public static final Argon2.Cost LIGHT = new Argon2.Cost(64, 1);

    private Hashing() {}

    /** As it is stored. */
    public static String light(String passphrase) {
        try (var argon2 = new Argon2(new SecureRandom(), LIGHT)) {
            return argon2.hashHere(new Passphrase(passphrase)).phc();
        }
    }
}
