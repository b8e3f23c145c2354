package hearth.api.live;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * A view as it goes out.
 *
 * @param version a digest of just what this person sees, so it changes only with that
 */
public record Shown(String version, String json) {
    private static final int VERSION_BYTES = 12;

    public static Shown of(String json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return new Shown(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, VERSION_BYTES)), json);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "•••";
    }
}
