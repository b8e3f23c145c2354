package hearth.api.accounts;

import hearth.domain.accounts.Family;
import hearth.domain.accounts.LoginId;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import static hearth.api.accounts.Browser.PASSPHRASE;
import static hearth.api.accounts.Browser.code;
import static hearth.api.accounts.Browser.json;
import static hearth.api.accounts.Browser.setCookies;
import static org.assertj.core.api.Assertions.assertThat;

class InAndOutTest {
    private static House house;

    private Browser anna;

    @BeforeAll
    static void open() throws Exception {
        house = new House();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void annaSignsUp() {
        anna = house.browser();
        assertThat(anna.signUp("Anna").statusCode()).isEqualTo(201);
    }

    @Test
    void signingUpAnswersWithTheNameAndALogin_I3() {
        assertThat(anna.signInName()).matches("anna\\d{4,}");
        assertThat(signedIn(anna)).isTrue();
    }

    @Test
    void twoWhoWishForTheSameNameBothGetOne_I3() {
        var names = IntStream.range(0, 5).mapToObj(i -> {
            var another = house.browser();
            another.signUp("Anna");
            return another.signInName();
        }).toList();
        assertThat(names).doesNotHaveDuplicates().doesNotContain(anna.signInName())
                .allMatch(name -> name.startsWith("anna"));
    }

    @Test
    void cookiesAreHostOnlySecureUnreadableAndStrict_B1() {
        var answer = anna.signIn(anna.signInName(), PASSPHRASE);
        assertThat(setCookies(answer)).hasSize(3).allSatisfy(cookie -> assertThat(cookie).startsWith("__Host-hearth-")
                .contains("Path=/;", "Secure", "HTTPOnly", "SameSite=Strict").doesNotContain("Domain"));
        assertThat(answer.body()).doesNotContain(anna.cookies().get("__Host-hearth-access"));
    }

    @Test
    void everyAnswerIsNotStored_B3() {
        for (var answer : List.of(anna.get("/logins"), anna.refresh(), anna.signIn("nobody", "x"),
                anna.delete("/logins/current")))
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"passwordpassword", "aaaaaaaaaaaaaaaaaaaa", "123456789012345678", "qwertyuiopasdfghjkl",
            "iloveyouiloveyou",
            "annaannaannaanna", House.TOLD, "A Kettle, told to everybody.", "HearthHearthHearth", "AnnaHearthAnna2026",
            "abcabcabcabcabcabc", "Password123456789"})
    void commonPassphrasesAreRefused_I1(String common) {
        var answer = house.browser().post("/accounts", Browser.signingUp("Anna", common));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(code(answer)).isEqualTo("passphrase-too-common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quiet otter umbrella moss", "der regen fällt auf unser dach", "xkq vwp zzt lmn brr",
            "we met at the blue bakery in March", "雨の日は二人で静かに本を読むのが好きです"})
    void phrasesOfOnesOwnAreTaken_I1(String phrase) {
        assertThat(house.browser().post("/accounts", Browser.signingUp("Anna", phrase)).statusCode()).isEqualTo(201);
    }

    @Test
    void aShortPassphraseIsRefusedAndSixtyFourCharactersAreNot_I1() {
        assertThat(house.browser().post("/accounts", Browser.signingUp("Anna", "fourteen chars")).statusCode())
                .isIn(400, 422);
        var long64 = (PASSPHRASE + " and a long walk by the river at seven in the morning").substring(0, 64);
        assertThat(house.browser().post("/accounts", Browser.signingUp("Anna", long64)).statusCode()).isEqualTo(201);
    }

    @Test
    void whatDoesNotFitInSigningUpIsSaid() {
        var good = Browser.signingUp("Anna", PASSPHRASE);
        assertThat(code(house.browser().post("/accounts", good.copy().put("callName", " ")))).isEqualTo("call-name");
        assertThat(code(house.browser().post("/accounts", good.copy().put("timeZone", "Mars/Olympus"))))
                .isEqualTo("time-zone");
        assertThat(house.browser().post("/accounts", good.copy().put("adult", false)).statusCode()).isEqualTo(400);
        assertThat(house.browser().post("/accounts", good.copy().put("signInName", "a b")).statusCode()).isIn(400, 422);
    }

    @Test
    void knownAndUnknownPeopleAreRefusedAlikeWithTheSameWork_I3() {
        var known = counted(() -> house.browser().signIn(anna.signInName(), "not the right passphrase"));
        var unknown = counted(() -> house.browser().signIn("nobody4711", "not the right passphrase"));
        assertThat(known.hashes()).isEqualTo(1).isEqualTo(unknown.hashes());
        assertAlike(known.answer(), unknown.answer());
        assertThat(code(known.answer())).isEqualTo("sign-in-refused");
        assertThat(setCookies(known.answer())).isEmpty();
    }

    @Test
    void recoveryAnswersAlikeForKnownAndUnknownPeople_I3() {
        var without = counted(() -> recover(house.browser(), anna.signInName(), "AAAA-AAAA-AAAA-AAAA-AAAA"));
        var code = anna.recoveryCode();
        var known = counted(() -> recover(house.browser(), anna.signInName(), "AAAA-AAAA-AAAA-AAAA-AAAA"));
        var unknown = counted(() -> recover(house.browser(), "nobody4711", code));
        var garbled = counted(() -> recover(house.browser(), "nobody4711", "?"));
        assertThat(known.hashes()).isZero().isEqualTo(unknown.hashes()).isEqualTo(garbled.hashes())
                .isEqualTo(without.hashes());
        assertAlike(known.answer(), without.answer());
        assertAlike(known.answer(), unknown.answer());
        assertAlike(known.answer(), garbled.answer());
        assertThat(code(known.answer())).isEqualTo("recovery-refused");
    }

    @Test
    void recoveringSignsOthersOutThisOneInAndUsesTheCodeUp() {
        var found = house.browser();
        var code = anna.recoveryCode();
        var answer = recover(found, anna.signInName(), code.toLowerCase(Locale.ROOT));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(signedIn(found)).isTrue();
        assertThat(signedIn(anna)).isFalse();
        assertThat(recover(house.browser(), anna.signInName(), code).statusCode()).isEqualTo(401);
        assertThat(recover(house.browser(), anna.signInName(), json(answer).getString("recoveryCode")).statusCode())
                .isEqualTo(200);
        assertThat(house.browser().signIn(anna.signInName(), PASSPHRASE).statusCode()).isEqualTo(401);
        assertThat(house.browser().signIn(anna.signInName(), "seven lanterns over cold water").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRecoveryCodeIsMadeLaterTakesThePassphraseAndReplacesTheOneBefore_I13() {
        assertThat(recoverable(anna)).isFalse();
        assertThat(code(anna.makeRecoveryCode("not the right passphrase"))).isEqualTo("passphrase-refused");
        assertThat(recoverable(anna)).isFalse();
        var first = anna.recoveryCode();
        assertThat(first).matches("(\\w{4}-){4}\\w{4}");
        assertThat(recoverable(anna)).isTrue();
        var second = anna.recoveryCode();
        assertThat(recover(house.browser(), anna.signInName(), first).statusCode()).isEqualTo(401);
        assertThat(recover(house.browser(), anna.signInName(), second).statusCode()).isEqualTo(200);
    }

    private static boolean recoverable(Browser who) {
        return json(who.get("/logins/current")).getJsonObject("person").getBoolean("recoverable");
    }

    @Test
    void somebodyAtTheSameAddressCannotLockAKnownDeviceOut_I4() {
        var bert = house.browser().at(anna);
        var last = 0;
        for (int i = 0; i < 12; i++)
            last = bert.signIn(anna.signInName(), "guess number " + i).statusCode();
        assertThat(last).isEqualTo(429);
        assertThat(anna.delete("/logins/current").statusCode()).isEqualTo(204);
        assertThat(anna.signIn(anna.signInName(), PASSPHRASE).statusCode()).as("her phone, in the same home")
                .isEqualTo(200);
        assertThat(house.browser().signIn(anna.signInName(), PASSPHRASE).statusCode()).as("a new device elsewhere")
                .isEqualTo(200);
    }

    @Test
    void floodingFromOneAddressDoesNotLockKnownDevicesThere_I4() {
        var flood = house.browser().at(anna);
        HttpResponse<String> last = flood.signIn("somebody0", "x");
        for (int i = 1; i < 70 && last.statusCode() != 429; i++)
            last = flood.signIn("somebody" + i, "x");
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(anna.signIn(anna.signInName(), PASSPHRASE).statusCode()).isEqualTo(200);
    }

    @Test
    void aForgedDeviceCookieIsNoKnownDevice_I4() {
        var thief = house.browser();
        thief.cookies().put("__Host-hearth-device", "A".repeat(43) + "." + "A".repeat(22));
        var codes = IntStream.range(0, 20).mapToObj(i -> {
            thief.cookies().put("__Host-hearth-device",
                    Integer.toString(i + 100).repeat(15).substring(0, 43) + "." + "A".repeat(22));
            return thief.signIn(anna.signInName(), "guess").statusCode();
        }).toList();
        assertThat(codes).contains(429);
    }

    @Test
    void tooManyTriesAreToldWhenToComeAgainAndThenMay() {
        var thief = house.browser();
        HttpResponse<String> answer = thief.signIn(anna.signInName(), "guess");
        for (int i = 0; i < 20 && answer.statusCode() != 429; i++)
            answer = thief.signIn(anna.signInName(), "guess");
        assertThat(code(answer)).isEqualTo("too-many-tries");
        long seconds = Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow());
        assertThat(seconds).isBetween(1L, 61L);
        house.pass(Duration.ofSeconds(seconds));
        assertThat(thief.signIn(anna.signInName(), "guess").statusCode()).isEqualTo(401);
    }

    @Test
    void everyOtherLimitHolds() {
        assertThat(until429(house.browser(),
                browser -> browser.post("/accounts", Browser.signingUp("Zoe", "short but typed fully")
                        .put("timeZone", "Nowhere"))))
                .isBetween(15, 25);
        assertThat(until429(house.browser(), browser -> recover(browser, anna.signInName(), "nope"))).isBetween(4, 8);
        assertThat(until429(anna, browser -> change(browser, "wrong", "seven lanterns over cold water"))).isBetween(4,
                8);
        assertThat(until429(anna, browser -> browser.post("/pairings", null))).isBetween(15, 25);
        assertThat(until429(anna,
                browser -> browser.post("/pairings/claims", new JsonObject().put("code", "AAAA-AAAA-AAAA"))))
                .isBetween(6, 12);
    }

    @Test
    void aStolenRefreshTokenEndsTheFamilyWhenItComesBack_I7() {
        var stolen = anna.cookies().get("__Host-hearth-refresh");
        assertThat(anna.refresh().statusCode()).isEqualTo(200);
        house.pass(Family.GRACE.plusMillis(1));
        var heard = heard();
        var thief = house.browser();
        thief.cookies().put("__Host-hearth-refresh", stolen);
        assertThat(thief.refresh().statusCode()).isEqualTo(401);
        assertThat(taken(heard)).isNotNull();
        assertThat(anna.refresh().statusCode()).isEqualTo(401);
        assertThat(signedIn(anna)).isFalse();
    }

    @Test
    void honestRefreshesAtOnceSignNobodyOut_I7() {
        var all = IntStream.range(0, 8).mapToObj(i -> anna.sending("POST", "/logins/refresh", null)).toList().stream()
                .map(CompletableFuture::join).toList();
        assertThat(all).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        anna.keeping(all.getLast());
        house.pass(Duration.ofMinutes(9));
        assertThat(anna.refresh().statusCode()).isEqualTo(200);
        assertThat(signedIn(anna)).isTrue();
    }

    @Test
    void aLoginEndsAfterThirtyDaysWhateverHappens_I7() {
        for (int day = 0; day < 29; day++) {
            house.pass(Duration.ofDays(1));
            assertThat(anna.refresh().statusCode()).isEqualTo(200);
        }
        house.pass(Duration.ofDays(1));
        assertThat(anna.refresh().statusCode()).isEqualTo(401);
    }

    @Test
    void anAccessTokenLastsTenMinutes_I6() {
        house.pass(Duration.ofSeconds(599));
        assertThat(signedIn(anna)).isTrue();
        house.pass(Duration.ofSeconds(1));
        assertThat(signedIn(anna)).isFalse();
        assertThat(anna.refresh().statusCode()).isEqualTo(200);
        assertThat(signedIn(anna)).isTrue();
    }

    @Test
    void signingOutIsToldWithinASecondAndTheAccessTokenIsGoodForNothing_I8() {
        var copy = anna.cookies().get("__Host-hearth-access");
        var heard = heard();
        var answer = anna.delete("/logins/current");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"storage\"");
        assertThat(anna.cookies()).containsOnlyKeys("__Host-hearth-device");
        var login = taken(heard);
        assertThat(house.identity().whoIs().ended(Set.of(login)).await()).containsExactly(login);
        anna.cookies().put("__Host-hearth-access", copy);
        assertThat(signedIn(anna)).isFalse();
    }

    @Test
    void signingOutWorksWithAnExpiredAccessTokenAndWithNothingAtAll_I8() {
        house.pass(Duration.ofMinutes(11));
        var refresh = anna.cookies().get("__Host-hearth-refresh");
        assertThat(anna.delete("/logins/current").statusCode()).isEqualTo(204);
        anna.cookies().put("__Host-hearth-refresh", refresh);
        assertThat(anna.refresh().statusCode()).isEqualTo(401);
        assertThat(house.browser().delete("/logins/current").statusCode()).isEqualTo(204);
    }

    @Test
    void leavingFastEndsTheLoginAndLeavesWhatLiesLockedOnTheDevice_P1() {
        var answer = anna.delete("/logins/current?locked=true");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Clear-Site-Data")).contains("\"cache\"");
        assertThat(anna.cookies()).containsOnlyKeys("__Host-hearth-device");
        assertThat(signedIn(anna)).isFalse();
        assertThat(anna.delete("/logins/current?locked=perhaps").statusCode()).isEqualTo(400);
    }

    @Test
    void aDeviceIsToldWhoIsHereAndNobodyIsNoRefusal_P13() {
        assertThat(json(anna.get("/logins/current")).getJsonObject("person").getString("signInName"))
                .isEqualTo(anna.signInName());
        house.pass(Duration.ofMinutes(11));
        assertThat(json(anna.get("/logins/current"))).isEqualTo(new JsonObject().put("renewable", true));
        anna.delete("/logins/current");
        assertThat(anna.get("/logins/current").statusCode()).isEqualTo(200);
        assertThat(json(anna.get("/logins/current"))).isEqualTo(new JsonObject());
    }

    @Test
    void whatOpensLockedDraftsIsThePersonsAloneTheSameOnEveryDeviceAndNeverASecretOfTheLogin_P1() {
        var key = deviceKey(anna);
        assertThat(key).matches("[A-Za-z0-9_-]{43}");
        var laptop = house.browser();
        laptop.signIn(anna.signInName(), PASSPHRASE);
        assertThat(deviceKey(laptop)).isEqualTo(key);
        var ben = house.browser();
        ben.signUp("Ben");
        assertThat(deviceKey(ben)).isNotEqualTo(key);
        anna.delete("/logins/current?locked=true");
        assertThat(anna.get("/logins/device-key").statusCode()).isEqualTo(401);
    }

    private static String deviceKey(Browser browser) {
        return json(browser.get("/logins/device-key")).getString("key");
    }

    @Test
    void devicesAreListedAndSignedOutOneByOneOrAll_I8() {
        var laptop = house.browser();
        laptop.signIn(anna.signInName(), PASSPHRASE);
        var logins = json(anna.get("/logins")).getJsonArray("logins");
        assertThat(logins).hasSize(2);
        var other = logins.stream().map(JsonObject.class::cast).filter(login -> !login.getBoolean("here")).findFirst()
                .orElseThrow();
        var heard = heard();
        assertThat(anna.delete("/logins/" + other.getString("id")).statusCode()).isEqualTo(204);
        assertThat(taken(heard)).isEqualTo(new LoginId(UUID.fromString(other.getString("id"))));
        assertThat(signedIn(laptop)).isFalse();
        assertThat(anna.delete("/logins/" + other.getString("id")).statusCode()).isEqualTo(404);
        laptop.signIn(anna.signInName(), PASSPHRASE);
        assertThat(laptop.delete("/logins").statusCode()).isEqualTo(204);
        assertThat(signedIn(laptop)).isFalse();
        assertThat(signedIn(anna)).isFalse();
        assertThat(anna.refresh().statusCode()).isEqualTo(401);
    }

    @Test
    void nobodySignsOutTheDeviceOfSomebodyElse() {
        var bert = house.browser();
        bert.signUp("Bert");
        var annas = json(anna.get("/logins")).getJsonArray("logins").getJsonObject(0).getString("id");
        var foreign = bert.delete("/logins/" + annas);
        var guessed = bert.delete("/logins/" + UUID.randomUUID());
        assertAlike(foreign, guessed);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(signedIn(anna)).isTrue();
    }

    @Test
    void changingThePassphraseSignsEveryOtherDeviceOut_I8() {
        var laptop = house.browser();
        laptop.signIn(anna.signInName(), PASSPHRASE);
        assertThat(code(change(anna, "not my passphrase", "seven lanterns over cold water")))
                .isEqualTo("passphrase-refused");
        assertThat(code(change(anna, PASSPHRASE, anna.signInName() + anna.signInName())))
                .isEqualTo("passphrase-too-common");
        assertThat(code(change(anna, PASSPHRASE, House.TOLD))).isEqualTo("passphrase-too-common");
        var heard = heard();
        assertThat(change(anna, PASSPHRASE, "seven lanterns over cold water").statusCode()).isEqualTo(204);
        assertThat(taken(heard)).isNotNull();
        assertThat(signedIn(laptop)).isFalse();
        assertThat(signedIn(anna)).isTrue();
        assertThat(house.browser().signIn(anna.signInName(), PASSPHRASE).statusCode()).isEqualTo(401);
    }

    @Test
    void nothingIsAnsweredWithoutALogin() {
        var stranger = house.browser();
        assertThat(stranger.get("/logins").statusCode()).isEqualTo(401);
        assertThat(stranger.delete("/logins").statusCode()).isEqualTo(401);
        assertThat(stranger.delete("/logins/" + UUID.randomUUID()).statusCode()).isEqualTo(401);
        assertThat(change(stranger, "x", "seven lanterns over cold water").statusCode()).isEqualTo(401);
        assertThat(stranger.refresh().statusCode()).isEqualTo(401);
        assertThat(stranger.post("/pairings", null).statusCode()).isEqualTo(401);
    }

    @Test
    void theStoreHoldsNoPassphraseTokenOrCodeAsItIs_I2() {
        var everything = new StringBuilder();
        for (var table : List.of("person", "credential", "login", "refresh", "pairing"))
            everything.append(
                    rows("select coalesce(string_agg(t::text, ' '), '') as everything from hearth." + table + " t"));
        assertThat(everything).contains("$argon2id$v=19$m=").doesNotContain(PASSPHRASE)
                .doesNotContain(anna.recoveryCode().replace("-", ""))
                .doesNotContain(anna.cookies().get("__Host-hearth-refresh"));
    }

    private static String rows(String sql) {
        return house.superuser().query(sql).execute().await().iterator().next().getString("everything");
    }

    private static boolean signedIn(Browser browser) {
        return browser.get("/logins").statusCode() == 200;
    }

    private static HttpResponse<String> recover(Browser browser, String name, String code) {
        return browser.post("/recoveries",
                new JsonObject().put("signInName", name).put("recoveryCode", code).put("passphrase",
                        "seven lanterns over cold water"));
    }

    private static HttpResponse<String> change(Browser browser, String old, String next) {
        return browser.send("PUT", "/passphrase", new JsonObject().put("passphrase", old).put("newPassphrase", next));
    }

    private static LinkedBlockingQueue<LoginId> heard() {
        var heard = new LinkedBlockingQueue<LoginId>();
        LoginEnded.hear(house.vertx(), heard::add).completion().await();
        return heard;
    }

    private static LoginId taken(LinkedBlockingQueue<LoginId> heard) {
        try {
            var login = heard.poll(1, TimeUnit.SECONDS);
            if (login == null)
                throw new AssertionError("no login ended within a second");
            return login;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private record Counted(HttpResponse<String> answer, long hashes) {}

    private static Counted counted(Supplier<HttpResponse<String>> request) {
        long before = house.identity().hashes();
        var answer = request.get();
        return new Counted(answer, house.identity().hashes() - before);
    }

    private static int until429(Browser browser, Function<Browser, HttpResponse<String>> request) {
        for (int i = 0; i < 100; i++) {
            var answer = request.apply(browser);
            if (answer.statusCode() == 429) {
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Byte for byte, headers included. */
    static void assertAlike(HttpResponse<String> one, HttpResponse<String> other) {
        assertThat(one.statusCode()).isEqualTo(other.statusCode());
        assertThat(one.body()).isEqualTo(other.body());
        assertThat(one.headers().map()).isEqualTo(other.headers().map());
    }
}
