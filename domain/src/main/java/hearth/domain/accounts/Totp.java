package hearth.domain.accounts;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every half minute, as authenticator apps show them (RFC 6238 with HMAC-SHA-1). */
public final class Totp {
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int SECRET_BYTES = 20;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BASE32_BITS = 5;

    private final byte[] secret;

    public Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    public static Totp fresh(RandomGenerator random) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return new Totp(bytes);
    }

    public byte[] secret() {
        return secret.clone();
    }

    /** Which half minute since 1970 it is. */
    public static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    }

    /** The step whose code this is: now, the one before or the one after, for clocks that differ a little; empty when it is none. */
    public OptionalLong stepOf(String typed, Instant now) {
        var digits = typed.replaceAll("\\s", "");
        long step = step(now);
        return LongStream.rangeClosed(step - 1, step + 1).filter(one -> code(one).equals(digits)).findFirst();
    }

    /** The code of one step. */
    public String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            int number = hash.getInt(hash.get(hash.capacity() - 1) & 0xF) & Integer.MAX_VALUE;
            var digits = Integer.toString(number % MODULUS);
            return "0".repeat(DIGITS - digits.length()) + digits;
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java has HMAC-SHA-1", absent);
        }
    }

    /** For an authenticator app, typed or as a square. */
    public String uri(SignInName name) {
        return "otpauth://totp/Hearth:" + name.value() + "?secret=" + base32() + "&issuer=Hearth";
    }

    private String base32() {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : secret) {
            held = (held << Byte.SIZE) | (one & 0xFF);
            for (bits += Byte.SIZE; bits >= BASE32_BITS; bits -= BASE32_BITS) {
                text.append(BASE32.charAt((held >> (bits - BASE32_BITS)) & 0x1F));
            }
            held &= (1 << bits) - 1;
        }
        return text.append(bits == 0 ? "" : BASE32.charAt((held << (BASE32_BITS - bits)) & 0x1F)).toString();
    }

    @Override
    public String toString() {
        return "•••";
    }
}
