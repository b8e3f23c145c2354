package hearth.api.accounts;

import hearth.domain.accounts.LoginId;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SignedIn;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayName("I6: access tokens and their keys")
class TokensTest {
    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    private static final URI HERE = URI.create("https://hearth.example");
    private static final SignedIn ANNA = new SignedIn(new PersonId(UUID.randomUUID()), new LoginId(UUID.randomUUID()));

    @TempDir
    private Path folder;
    private Path file;
    private Vertx vertx;
    private Tokens tokens;

    @BeforeEach
    void open() {
        vertx = Vertx.vertx();
        file = folder.resolve("token.keys");
        tokens = tokens();
    }

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private Tokens tokens() {
        return new Tokens(vertx, TokenKeys.readOrCreate(file, new SecureRandom()), HERE);
    }

    @Test
    void aTokenTellsPersonAndLoginForTenMinutes() {
        var token = tokens.issue(ANNA, NOW);
        assertThat(tokens.read(token, NOW)).contains(ANNA);
        assertThat(tokens.read(token, NOW.plusSeconds(599))).contains(ANNA);
        assertThat(tokens.read(token, NOW.plusSeconds(600))).isEmpty();
    }

    @Test
    void eachRequiredClaimAndHeaderIsRequired() throws Exception {
        assertThat(tokens.read(forged(header(), claims()), NOW)).as("the forge itself works").contains(ANNA);
        for (var claim : List.of("iss", "aud", "exp", "sub", "login"))
            assertThat(tokens.read(forged(header(), without(claims(), claim)), NOW)).as(claim).isEmpty();
        for (var part : List.of("alg", "typ", "kid"))
            assertThat(tokens.read(forged(without(header(), part), claims()), NOW)).as(part).isEmpty();
    }

    @Test
    void otherValuesAndOtherHeadersAreRefused() throws Exception {
        assertThat(tokens.read(forged(header().put("typ", "at+jwt"), claims()), NOW)).isEmpty();
        assertThat(tokens.read(forged(header().put("alg", "none"), claims()), NOW)).isEmpty();
        assertThat(tokens.read(forged(header().put("alg", "HS512"), claims()), NOW)).isEmpty();
        assertThat(tokens.read(forged(header().put("kid", "another"), claims()), NOW)).isEmpty();
        for (var extra : List.of("jku", "jwk", "x5u", "crit"))
            assertThat(tokens.read(forged(header().put(extra, "https://evil.example"), claims()), NOW)).as(extra)
                    .isEmpty();
        assertThat(tokens.read(forged(header(), claims().put("iss", "https://other.example")), NOW)).isEmpty();
        assertThat(tokens.read(forged(header(), claims().put("aud", "other")), NOW)).isEmpty();
        assertThat(tokens.read(forged(header(), claims().put("exp", "never")), NOW)).isEmpty();
        assertThat(tokens.read(forged(header(), claims().put("sub", "nobody")), NOW)).isEmpty();
    }

    @Test
    void noneAndGarbageAreRefused() {
        var token = tokens.issue(ANNA, NOW);
        var payload = token.split("\\.", -1)[1];
        var none = encoded("{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"first\"}");
        for (var bad : List.of("", ".", "..", "a.b.c", none + "." + payload + ".",
                token.substring(0, token.length() - 2), token + "A",
                encoded("{\"alg\":\"HS256\"") + "." + payload + ".x", "x".repeat(5000)))
            assertThat(tokens.read(bad, NOW)).as(bad).isEmpty();
    }

    @Test
    void aNewKeyOnTopSignsAndTheOldOneIsBelievedUntilItGoes() throws IOException {
        var old = tokens.issue(ANNA, NOW);
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.addFirst("second "
                + Base64.getUrlEncoder().withoutPadding().encodeToString(new SecureRandom().generateSeed(32)));
        Files.write(file, lines);
        var both = tokens();
        var fresh = both.issue(ANNA, NOW);
        assertThat(both.read(old, NOW)).contains(ANNA);
        assertThat(tokens.read(fresh, NOW)).as("a node that does not know the new key").isEmpty();
        lines.removeIf(line -> line.startsWith("first"));
        Files.write(file, lines);
        assertThat(tokens().read(old, NOW)).isEmpty();
        assertThat(tokens().read(fresh, NOW)).contains(ANNA);
    }

    @Test
    void theFileIsItsOwnersAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(this::tokens).isInstanceOf(TokenKeys.Unusable.class).hasMessageContaining("chmod 600")
                .hasMessageContaining(file.toString());
    }

    @Test
    void aFileThatCannotBeUsedIsNamed() throws IOException {
        Files.writeString(file, "first tooshort\n");
        assertThatThrownBy(this::tokens).isInstanceOf(TokenKeys.Unusable.class).hasMessageContaining(file.toString());
        Files.writeString(file, "");
        assertThatThrownBy(this::tokens).isInstanceOf(TokenKeys.Unusable.class).hasMessageContaining("codes");
        file = folder.resolve("missing/token.keys");
        assertThatThrownBy(this::tokens).isInstanceOf(TokenKeys.Unusable.class)
                .hasMessageContaining("HEARTH_KEY_FILE");
    }

    private static JsonObject header() {
        return new JsonObject().put("alg", "HS256").put("typ", "JWT").put("kid", "first");
    }

    private static JsonObject claims() {
        return new JsonObject().put("iss", HERE.toString()).put("aud", "hearth-api")
                .put("sub", ANNA.person().toString())
                .put("login", ANNA.login().toString()).put("iat", NOW.getEpochSecond())
                .put("exp", NOW.plusSeconds(60).getEpochSecond());
    }

    private static JsonObject without(JsonObject json, String field) {
        json.remove(field);
        return json;
    }

    /** Signed with the real key, so that only what is written decides. */
    private String forged(JsonObject header, JsonObject claims) throws Exception {
        var secret = Files.readAllLines(file).getFirst().split(" ", -1)[1];
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(secret), "HmacSHA256"));
        var text = encoded(header.encode()) + "." + encoded(claims.encode());
        return text + "." + Base64.getUrlEncoder().withoutPadding()
                .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
