package hearth.api.accounts;

import hearth.domain.accounts.SignInName;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Devices that proved before that they belong to a name (I4). The cookie holds a random number and, for each of the last names, a seal
 * that only this server could have made; the names themselves cannot be read from it.
 */
final class KnownDevices {
    private static final Duration LASTS = Duration.ofDays(400);
    private static final int NAMES = 4;
    private static final int SEAL = 16;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}(\\.[A-Za-z0-9_-]{22}){0," + NAMES + "}");

    private final TokenKeys keys;
    private final RandomGenerator random;

    KnownDevices(TokenKeys keys, RandomGenerator random) {
        this.keys = keys;
        this.random = random;
    }

    /** The device's number, if this name signed in on it before. */
    Optional<String> known(HttpServerRequest request, SignInName name) {
        var parts = parts(request);
        if (parts.isEmpty())
            return Optional.empty();
        var number = parts.getFirst();
        var seal = seal(number, name).getBytes(StandardCharsets.UTF_8);
        boolean proven = parts.stream().skip(1)
                .anyMatch(part -> MessageDigest.isEqual(part.getBytes(StandardCharsets.UTF_8), seal));
        return proven ? Optional.of(number) : Optional.empty();
    }

    /** From now on this device is known for this name. */
    void remember(HttpServerRequest request, HttpServerResponse response, SignInName name) {
        var parts = parts(request);
        var number = parts.isEmpty() ? Secrets.fresh(random) : parts.getFirst();
        var seal = seal(number, name);
        var others = parts.stream().skip(1).filter(other -> !other.equals(seal)).limit(NAMES - 1);
        var value = Stream.concat(Stream.of(number, seal), others).reduce((one, next) -> one + "." + next)
                .orElse(number);
        Cookies.DEVICE.set(response, value, LASTS);
    }

    private static List<String> parts(HttpServerRequest request) {
        return Cookies.DEVICE.in(request).filter(value -> SHAPE.matcher(value).matches())
                .map(value -> List.of(value.split("\\.", -1))).orElse(List.of());
    }

    private String seal(String number, SignInName name) {
        var bytes = Arrays.copyOf(keys.seal("known-device", number + " " + name.value()), SEAL);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
