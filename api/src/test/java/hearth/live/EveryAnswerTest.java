package hearth.live;

import hearth.visibility.Doing;
import hearth.visibility.OpenHouse;
import hearth.visibility.OpenHouse.Couple;
import hearth.visibility.TheContract;
import hearth.visibility.TheContract.Operation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every operation of the contract, whatever it does: generated, so that a new one is held to it too. */
class EveryAnswerTest {
    private static final TheContract CONTRACT = new TheContract();
    private static final String ID = UUID.randomUUID().toString();
    private static OpenHouse house;
    private static Couple couple;
    private static UUID sitting;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.open();
        couple = house.couple("Ada", "Ben");
        sitting = couple.one().starts("open-letters");
        couple.one().does(sitting, Doing.write("letter", 1, "dear you"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    static Stream<Operation> operations() {
        return CONTRACT.operations().stream();
    }

    static Stream<Operation> changing() {
        return operations().filter(one -> !one.method().equals("GET"));
    }

    private static String path(Operation operation) {
        return operation.path().replace("{sitting}", sitting.toString()).replaceAll("\\{[a-z]+}", ID);
    }

    private static HttpRequest.Builder bare(Operation operation) {
        return couple.one().request(path(operation)).method(operation.method(), BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json");
    }

    @ParameterizedTest
    @MethodSource("changing")
    @DisplayName("B4: a change without the allowed Origin or without the client's header is refused, and nothing changes")
    void aChangeNeedsOriginAndHeader(Operation operation) {
        var before = everything();
        var origin = OpenHouse.PUBLIC.toString();
        for (var request : List.of(bare(operation), bare(operation).header("Origin", origin),
                bare(operation).header("Hearth-Client", "1"),
                bare(operation).header("Hearth-Client", "1").header("Origin", "https://evil.example"),
                bare(operation).header("Hearth-Client", "1").header("Origin", "null"),
                bare(operation).header("Hearth-Client", "2").header("Origin", origin))) {
            var answer = couple.one().send(request);
            assertThat(answer.status()).as("%s", request.build().headers()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("foreign-origin");
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("B4: GET and HEAD change nothing, wherever they are sent")
    void readingChangesNothing() {
        var before = everything();
        for (var operation : CONTRACT.operations()) {
            for (var method : List.of("GET", "HEAD")) {
                couple.one().send(couple.one().request(path(operation)).method(method, BodyPublishers.noBody())
                        .header("Origin", OpenHouse.PUBLIC.toString()).header("Hearth-Client", "1"));
            }
        }
        assertThat(everything()).isEqualTo(before);
    }

    /** Every row of every table, as a digest a table. */
    private static Map<String, UUID> everything() {
        var all = new TreeMap<String, UUID>();
        for (var table : List.of("hearth.person", "hearth.circle", "hearth.member", "hearth.credential", "hearth.login",
                "hearth.refresh", "hearth.pairing", "hearth.pairing_yes", "hearth.sitting", "hearth.sitting_log",
                "hearth.words", "keys.owner_key", "keys.data_key")) {
            all.put(table, house.ask("select md5(coalesce(string_agg(t::text, ' ' order by t::text), ''))::uuid from "
                    + table + " t"));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("operations")
    @DisplayName("B2 B3: whatever it answers, signed in or not, right or wrong, carries the whole header set and is not stored")
    void everyAnswerCarriesTheHeaderSet(Operation operation) {
        var stranger = house.passerBy();
        var foreign = bare(operation);
        var fitting = bare(operation).header("Origin", OpenHouse.PUBLIC.toString()).header("Hearth-Client", "1");
        for (var answer : List.of(couple.one().send(foreign), stranger.send(operation.method(), path(operation), null),
                operation.id().startsWith("signOut") ? couple.one().send(foreign) : couple.one().send(fitting))) {
            assertThat(answer.headers()).as("%d", answer.status()).contains("default-src 'none'",
                    "frame-ancestors 'none'", "require-trusted-types-for 'script'",
                    "cross-origin-opener-policy=[same-origin]", "cross-origin-resource-policy=[same-origin]",
                    "x-content-type-options=[nosniff]", "referrer-policy=[no-referrer]", "cache-control=[no-store]",
                    "strict-transport-security=").doesNotContain("unsafe-", "access-control-", "server=[", "etag");
        }
    }

    @ParameterizedTest
    @MethodSource("changing")
    @DisplayName("S3: too much, too deep, no JSON, or not what the contract says is refused by a problem, and nothing changes")
    void whatDoesNotFitIsRefused(Operation operation) {
        if (CONTRACT.hasBody(operation)) {
            var before = everything();
            assertThat(sent(operation, "application/json", "{\"x\":\"" + "y".repeat(70_000) + "\"}")).isEqualTo(413);
            assertThat(sent(operation, "application/json", "[".repeat(20_000) + "]".repeat(20_000))).isEqualTo(400);
            assertThat(sent(operation, "application/json", "{\"a\":".repeat(9_000) + "1" + "}".repeat(9_000)))
                    .isEqualTo(400);
            for (var unfit : List.of("", "{", "null", "7", "[]", "{}", "{\"more\":1}", "\u0000")) {
                assertThat(sent(operation, "application/json", unfit)).as(unfit).isEqualTo(400);
            }
            for (var type : List.of("text/plain", "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=x",
                    "application/jsonp", "")) {
                assertThat(sent(operation, type, "{}")).as(type).isEqualTo(415);
            }
            assertThat(everything()).isEqualTo(before);
        }
    }

    private static int sent(Operation operation, String type, String body) {
        var answer = couple.one().send(couple.one().request(path(operation)).header("Origin", OpenHouse.PUBLIC
                .toString()).header("Hearth-Client", "1").header("Content-Type", type)
                .method(operation.method(), BodyPublishers.ofString(body)));
        assertThat(CONTRACT.flaw("Problem", answer.json())).isEmpty();
        assertThat(answer.body()).doesNotContain("Exception", "jackson", "vertx", "schema");
        return answer.status();
    }

    @ParameterizedTest
    @MethodSource("operations")
    @DisplayName("B2: methods that are not the contract's are refused at every address")
    void otherMethodsAreRefused(Operation operation) throws IOException {
        for (var method : List.of("TRACE", "OPTIONS", "PATCH", "INVENTED", "get")) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), house.port())) {
                socket.setSoTimeout(20_000);
                socket.getOutputStream()
                        .write((method + " /api/v1" + path(operation) + " HTTP/1.1\r\nHost: x\r\nCookie: "
                                + couple.one().cookieHeader() + "\r\nOrigin: " + OpenHouse.PUBLIC
                                + "\r\nHearth-Client: 1\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).as(method).startsWith("HTTP/1.1 405").doesNotContain("__Host-hearth");
            }
        }
    }

    @Test
    @DisplayName("B1: every cookie that signing in sets is __Host-, Secure, HttpOnly, SameSite=Strict, for the whole host; no token is in a body")
    void cookiesCannotBeReadOrCarriedAway() {
        var someone = house.newcomer("Cleo");
        someone.post("/logins/refresh", null);
        var answers = Stream.of(someone.onAnotherDevice()).flatMap(device -> device.answers().stream()).toList();
        var cookies = answers.stream().filter(one -> one.contains("set-cookie=")).toList();
        assertThat(cookies).hasSize(3);
        for (var answer : cookies) {
            var list = answer.replaceFirst("(?s).*set-cookie=\\[([^\\]]*)].*", "$1");
            assertThat(Pattern.compile(", __Host-").splitAsStream(list)).hasSizeBetween(2, 3)
                    .allSatisfy(cookie -> assertThat(cookie).contains("hearth-", "Path=/", "Secure", "SameSite=Strict")
                            .containsIgnoringCase("; HttpOnly").doesNotContainIgnoringCase("Domain="));
            for (var value : someone.cookieValues()) {
                assertThat(answer.substring(answer.indexOf('\n'))).doesNotContain(value);
            }
        }
    }
}
