package hearth.api.accounts;

import hearth.domain.accounts.SecretHash;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Tokens that only their holder knows: 256 random bits here, their SHA-256 in the store. */
final class Secrets {
    private static final int BYTES = 32;

    private Secrets() {}

    static String fresh(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static SecretHash hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return new SecretHash(HexFormat.of().formatHex(digest));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }

    /** Compares in a time that does not depend on where they differ. */
    static boolean same(SecretHash one, SecretHash other) {
        return MessageDigest.isEqual(one.hex().getBytes(StandardCharsets.UTF_8),
                other.hex().getBytes(StandardCharsets.UTF_8));
    }
}
