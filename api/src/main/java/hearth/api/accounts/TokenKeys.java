package hearth.api.accounts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets that logins are signed with, from one file that only its owner may read. Each line is a name and 32 bytes in base64url.
 * The line {@code codes} serves devices and pairing codes. Of the others the first signs and all are believed: to change keys, put a new
 * line on top and restart every node; ten minutes later the old line may go.
 */
public final class TokenKeys {
    private static final String CODES = "codes";
    private static final int BYTES = 32;
    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9._-]{1,40}) ([A-Za-z0-9_-]{43})");

    private final String signer;
    private final Map<String, String> believed;
    private final SecretKeySpec codes;

    private TokenKeys(String signer, Map<String, String> believed, byte[] codes) {
        this.signer = signer;
        this.believed = Map.copyOf(believed);
        this.codes = new SecretKeySpec(codes, "HmacSHA256");
    }

    /** The file cannot be used; the message names it and the remedy. */
    public static final class Unusable extends RuntimeException {
        Unusable(String sentence) {
            super(sentence);
        }
    }

    /** Reads the file, and makes it first where there is none. */
    public static TokenKeys readOrCreate(Path file, RandomGenerator random) {
        try {
            if (!Files.exists(file))
                create(file, random);
            return of(file, Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new Unusable(
                    "The token key file " + file + " cannot be read or made: let Hearth's user own it, or set "
                            + "HEARTH_KEY_FILE to a file in a folder that it owns.");
        }
    }

    private static void create(Path file, RandomGenerator random) throws IOException {
        var lines = List.of("first " + fresh(random), CODES + " " + fresh(random));
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var whole = Files.createTempFile(file.toAbsolutePath().getParent(), ".token-keys", "", mine);
        try {
            Files.write(whole, lines, StandardCharsets.UTF_8, StandardOpenOption.SYNC, StandardOpenOption.WRITE);
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.delete(whole);
        }
    }

    private static String fresh(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static TokenKeys of(Path file, List<String> lines) throws IOException {
        var open = Set.copyOf(PosixFilePermissions.fromString("---rwxrwx"));
        if (Files.getPosixFilePermissions(file).stream().anyMatch(open::contains))
            throw new Unusable("The token key file " + file + " is open to others: run chmod 600 on it.");
        var keys = new LinkedHashMap<String, String>();
        for (var line : lines.stream().map(String::strip).filter(text -> !text.isEmpty()).toList()) {
            var parts = LINE.matcher(line);
            if (!parts.matches() || keys.put(parts.group(1), parts.group(2)) != null)
                throw new Unusable("The token key file " + file
                        + " has a line of another form than a new name and 32 bytes in base64url.");
        }
        var codes = keys.remove(CODES);
        if (codes == null || keys.isEmpty())
            throw new Unusable("The token key file " + file + " needs a line \"codes\" and at least one other.");
        return new TokenKeys(keys.firstEntry().getKey(), keys, Base64.getUrlDecoder().decode(codes));
    }

    /** Every key that is believed, by its name; 32 bytes in base64url. */
    Map<String, String> believed() {
        return believed;
    }

    /** The name of the key that signs. */
    String signer() {
        return signer;
    }

    /** 32 bytes that only this file's owner can compute, the same each time; purposes never share them. */
    public byte[] seal(String purpose, String text) {
        try {
            var mac = Mac.getInstance(codes.getAlgorithm());
            mac.init(codes);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", absent);
        }
    }
}
