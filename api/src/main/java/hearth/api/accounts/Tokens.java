package hearth.api.accounts;

import hearth.domain.accounts.LoginId;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SignedIn;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.JWTOptions;
import io.vertx.ext.auth.authentication.TokenCredentials;
import io.vertx.ext.auth.jwt.JWTAuth;
import io.vertx.ext.auth.jwt.JWTAuthOptions;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Access tokens (I6): ten minutes, HS256 and nothing else, chosen by {@code kid}; {@code typ}, {@code iss}, {@code aud}, {@code exp} are
 * required, and a header that names anything more is refused. They carry the person and the login.
 */
public final class Tokens {
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    private static final String ALGORITHM = "HS256";
    /** The library writes no other. */
    private static final String TYPE = "JWT";
    private static final String AUDIENCE = "hearth-api";
    private static final Set<String> HEADER = Set.of("alg", "typ", "kid");
    private static final int LONGEST = 1024;

    private final Map<String, JWTAuth> believed = new HashMap<>();
    private final String signer;
    private final String issuer;

    /** Fails at once when a key does not sign and check, or when an unsigned token would pass. */
    public Tokens(Vertx vertx, TokenKeys keys, URI publicUrl) {
        this.signer = keys.signer();
        this.issuer = publicUrl.toString();
        keys.believed().forEach((kid, secret) -> believed.put(kid, checkedBy(vertx, kid, secret)));
        believed.forEach(this::prove);
    }

    private JWTAuth checkedBy(Vertx vertx, String kid, String secret) {
        var key = new JsonObject().put("kty", "oct").put("k", secret).put("alg", ALGORITHM).put("use", "sig").put("kid",
                kid);
        var rules = new JWTOptions().setAlgorithm(ALGORITHM).setIssuer(issuer).addAudience(AUDIENCE)
                .setIgnoreExpiration(true);
        return JWTAuth.create(vertx, new JWTAuthOptions().addJwk(key).setJWTOptions(rules));
    }

    /** A JWTAuth whose key could not be read believes tokens of algorithm "none". */
    private void prove(String kid, JWTAuth auth) {
        var who = new SignedIn(new PersonId(new UUID(0, 1)), new LoginId(new UUID(0, 2)));
        var now = Instant.EPOCH;
        var good = signed(auth, kid, who, now);
        var none = Base64.getUrlEncoder().withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8))
                + "." + good.split("\\.", -1)[1] + ".";
        var unsigned = auth.authenticate(new TokenCredentials(none));
        if (!read(good, now).equals(Optional.of(who)) || !unsigned.failed())
            throw new IllegalStateException("The token key " + kid + " does not work");
    }

    public String issue(SignedIn who, Instant now) {
        var auth = believed.get(signer);
        if (auth == null)
            throw new IllegalStateException("no key signs");
        return signed(auth, signer, who, now);
    }

    private String signed(JWTAuth auth, String kid, SignedIn who, Instant now) {
        var claims = new JsonObject().put("iss", issuer).put("aud", AUDIENCE).put("sub", who.person().toString())
                .put("login", who.login().toString()).put("iat", now.getEpochSecond())
                .put("exp", now.plus(LIFETIME).getEpochSecond());
        var header = new JsonObject().put("kid", kid);
        return auth.generateToken(claims,
                new JWTOptions().setAlgorithm(ALGORITHM).setNoTimestamp(true).setHeader(header));
    }

    /** Who this token speaks for; empty when anything about it is not as it must be. */
    public Optional<SignedIn> read(String token, Instant now) {
        try {
            return header(token).map(header -> believed.get(header.getString("kid"))).flatMap(auth -> {
                var checked = auth.authenticate(new TokenCredentials(token));
                return checked.succeeded()
                        ? claimed(checked.result().attributes().getJsonObject("accessToken"), now)
                        : Optional.empty();
            });
        } catch (IllegalArgumentException | DecodeException | ClassCastException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<JsonObject> header(String token) {
        int end = token.indexOf('.');
        if (end < 0 || token.length() > LONGEST)
            return Optional.empty();
        var header = new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(token.substring(0, end))));
        boolean fits = header.fieldNames().equals(HEADER) && ALGORITHM.equals(header.getValue("alg"))
                && TYPE.equals(header.getValue("typ"));
        return fits ? Optional.of(header) : Optional.empty();
    }

    private Optional<SignedIn> claimed(JsonObject claims, Instant now) {
        boolean fits = issuer.equals(claims.getValue("iss")) && AUDIENCE.equals(claims.getValue("aud"))
                && claims.getValue("exp") instanceof Number end && now.getEpochSecond() < end.longValue();
        return fits && claims.getValue("sub") instanceof String person
                && claims.getValue("login") instanceof String login
                        ? Optional.of(new SignedIn(new PersonId(UUID.fromString(person)),
                                new LoginId(UUID.fromString(login))))
                        : Optional.empty();
    }
}
