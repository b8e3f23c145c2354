package hearth.api.http;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

class EdgeTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ORIGIN = "https://hearth.example";
    private static final String SIGN_IN = "{\"signInName\":\"ada-12\",\"passphrase\":\"a few quiet words\"}";
    private static final AtomicBoolean SIGNED_IN = new AtomicBoolean();
    private static final CountDownLatch BOTH_ARE_IN = new CountDownLatch(2);
    private static Edge edge;

    /** A feature with one handler of each kind. */
    private static final Feature FEATURE = new Feature() {
        @Override
        public void attachTo(Operations operations) {
            operations.on("signIn", call -> call.answer(200, new JsonObject().put("hello", call.body().getString(
                    "signInName")).put("virtual", Thread.currentThread().isVirtual())));
            operations.promptly("readToday", call -> call.answer(200, new JsonObject().put("virtual", Thread
                    .currentThread().isVirtual())));
            operations.on("readSitting", call -> call.answer(200, new JsonObject().put("id", call.pathId("sitting")
                    .toString())));
            operations.on("readUs", call -> {
                throw new IllegalStateException("canary-41c7");
            });
            operations.on("readPractise", call -> {
                var waited = Promise.<Void>promise();
                BOTH_ARE_IN.countDown();
                VERTX.<Void>executeBlocking(() -> {
                    BOTH_ARE_IN.await();
                    return null;
                }, false).onComplete(waited);
                waited.future().await(10, SECONDS);
                call.done();
            });
            operations.on("signUp", call -> call.refuse(new Problem(409, "test", "Said by the feature.")));
        }
    };

    @BeforeAll
    static void open() throws Exception {
        var pages = new WebFiles(Map.of("/index.html", file("/index.html", "<title>Hearth</title>"), "/assets/a-1f.js",
                new WebFile("/assets/a-1f.js", Buffer.buffer("plain"), Buffer.buffer("br"), Buffer.buffer("gz"),
                        "\"t\"")));
        var address = new Edge.Address("127.0.0.1", 0, URI.create(ORIGIN), Optional.empty(), 400);
        var behind = new Edge.Behind(List.of(FEATURE), request -> SIGNED_IN.get(), pages);
        edge = Edge.open(VERTX, address, behind).await(20, SECONDS);
    }

    private static WebFile file(String path, String content) {
        return new WebFile(path, Buffer.buffer(content), null, null, "\"" + path + "\"");
    }

    @AfterAll
    static void close() throws Exception {
        edge.drain().await(20, SECONDS);
        VERTX.close().await(20, SECONDS);
    }

    @Test
    void everyAnswerCarriesTheHeaderSet_B2_B3() throws Exception {
        for (var path : List.of("/", "/api/v1/views/today", "/api/v1/nowhere", "/missing.js")) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).as(path).contains("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
            assertThat(headers.firstValue("Cache-Control")).contains("no-store");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "OPTIONS", "PATCH", "PROPFIND", "INVENTED", "CONNECT"})
    void methodsNotOnTheListAreRefused_B2(String method) throws Exception {
        assertThat(raw(method + " /api/v1/logins HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void aChangeNeedsTheAllowedOriginAndTheClientsHeader_B4() throws Exception {
        SIGNED_IN.set(false);
        assertThat(post("/api/v1/logins", SIGN_IN, "Origin", ORIGIN, "Hearth-Client", "1").statusCode()).isEqualTo(200);
        for (var headers : List.of(new String[]{"Hearth-Client", "1"}, new String[]{"Origin", ORIGIN}, new String[]{
                "Origin", "https://hearth.example.evil", "Hearth-Client", "1"},
                new String[]{"Origin", "null",
                        "Hearth-Client", "1"},
                new String[]{"Origin", ORIGIN, "Origin", "https://evil.example",
                        "Hearth-Client", "1"})) {
            var answer = post("/api/v1/logins", SIGN_IN, headers);
            assertThat(answer.statusCode()).as(String.join(" ", headers)).isEqualTo(403);
            assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("foreign-origin");
        }
    }

    @Test
    void anOperationThatAsksForALoginIsClosedWithoutOneBeforeItsBodyIsRead_D7() throws Exception {
        SIGNED_IN.set(false);
        assertThat(get("/api/v1/views/today").statusCode()).isEqualTo(401);
        var head = "PUT /api/v1/passphrase HTTP/1.1\r\nHost: x\r\nOrigin: " + ORIGIN
                + "\r\nHearth-Client: 1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
        assertThat(firstLine(head)).startsWith("HTTP/1.1 501");
        SIGNED_IN.set(true);
        assertThat(new JsonObject(get("/api/v1/views/today").body()).getBoolean("virtual")).isFalse();
    }

    @Test
    void handlersThatMayWaitRunOnVirtualThreadsWithTheBodyRead() throws Exception {
        var answer = new JsonObject(change("/api/v1/logins", SIGN_IN).body());
        assertThat(answer).isEqualTo(new JsonObject().put("hello", "ada-12").put("virtual", true));
    }

    @Test
    void oneHandlerThatWaitsDoesNotHoldUpAnother() throws Exception {
        SIGNED_IN.set(true);
        var first = CLIENT.sendAsync(request("/api/v1/views/practise").build(), HttpResponse.BodyHandlers.ofString());
        var second = CLIENT.sendAsync(request("/api/v1/views/practise").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(first.get(15, SECONDS).statusCode()).isEqualTo(204);
        assertThat(second.get(15, SECONDS).statusCode()).isEqualTo(204);
    }

    @Test
    void whatDoesNotFitTheContractIsRefusedBeforeTheHandler() throws Exception {
        SIGNED_IN.set(true);
        for (var body : List.of("{", "[]", "null", "{}", "{\"signInName\":1,\"passphrase\":\"x\"}", SIGN_IN.replace("}",
                ",\"admin\":true}"), "{\"signInName\":\"" + "a".repeat(61) + "\",\"passphrase\":\"x\"}"))
            assertThat(change("/api/v1/logins", body).statusCode()).as(body).isEqualTo(400);
        assertThat(post("/api/v1/logins", SIGN_IN, "Origin", ORIGIN, "Hearth-Client", "1", "Content-Type", "text/plain")
                .statusCode()).isEqualTo(415);
        assertThat(get("/api/v1/sittings/not-an-id").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/sittings/8f14e45f-ceea-467f-a0e6-6a6f3c4b5d11").statusCode()).isEqualTo(200);
    }

    @Test
    void bodiesAreBoundedInSizeAndTime() throws Exception {
        assertThat(change("/api/v1/logins", "\"" + "a".repeat(70_000) + "\"").statusCode()).isEqualTo(413);
        var head = "POST /api/v1/logins HTTP/1.1\r\nHost: x\r\nOrigin: " + ORIGIN
                + "\r\nHearth-Client: 1\r\nContent-Type: application/json\r\n";
        var chunk = "4000\r\n" + "a".repeat(0x4000) + "\r\n";
        assertThat(raw(head + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(5))).startsWith("HTTP/1.1 413");
        assertThat(raw(head + "Content-Length: 100\r\n\r\n{")).startsWith("HTTP/1.1 408").contains("too-slow");
    }

    @Test
    void aFaultTellsNothingOfItsInside_D7() throws Exception {
        SIGNED_IN.set(true);
        var answer = get("/api/v1/views/us");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).doesNotContain("canary-41c7").doesNotContain("Exception").contains("\"fault\"");
        assertThat(Faults.withoutWords(new IllegalStateException("canary-41c7", new IOException("canary-41c7"))))
                .doesNotContain("canary").contains("IllegalStateException").contains("IOException");
    }

    @Test
    void operationsWithoutAHandlerSayThatTheyAreNotThereYet() throws Exception {
        SIGNED_IN.set(true);
        assertThat(get("/api/v1/logins").statusCode()).isEqualTo(501);
        assertThat(change("/api/v1/accounts", """
            {"callName":"Ada","signInName":"ada","passphrase":"a few quiet words","adult":true,"timeZone":"UTC"}
            """).body()).contains("Said by the feature.");
        assertThat(get("/api/v1/nowhere").statusCode()).isEqualTo(404);
        assertThat(change("/api/v1/views/today", "{}").statusCode()).isIn(404, 405);
    }

    @Test
    void pagesAreServedPrecompressedAndNothingElseIs() throws Exception {
        assertThat(get("/").body()).isEqualTo("<title>Hearth</title>");
        assertThat(get("/us").body()).isEqualTo("<title>Hearth</title>");
        var script = get("/assets/a-1f.js", "Accept-Encoding", "gzip, br");
        assertThat(script.body()).isEqualTo("br");
        assertThat(script.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(get("/assets/a-1f.js", "Accept-Encoding", "br;q=0, gzip").body()).isEqualTo("gz");
        assertThat(get("/assets/a-1f.js").body()).isEqualTo("plain");
        assertThat(get("/assets/a-1f.js", "If-None-Match", "\"t\"").statusCode()).isEqualTo(304);
        for (var path : List.of("/.env", "/assets/../openapi.yaml", "/%2e%2e/openapi.yaml", "/hearth/roles.sql",
                "/assets/a-1f.js.br", "/logback.xml"))
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        assertThat(change("/", "{}").statusCode()).isEqualTo(405);
    }

    @Test
    void neitherH2cNorRequestDecompressionIsSpoken() throws Exception {
        assertThat(firstLine("""
            GET / HTTP/1.1
            Host: x
            Connection: Upgrade, HTTP2-Settings
            Upgrade: h2c
            HTTP2-Settings: AAMAAABkAAQAAP__

            """)).startsWith("HTTP/1.1 200");
        assertThat(post("/api/v1/logins", SIGN_IN, "Origin", ORIGIN, "Hearth-Client", "1", "Content-Encoding", "gzip")
                .statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = request(path);
        if (headers.length > 0)
            request.headers(headers);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> change(String path, String body) throws Exception {
        return post(path, body, "Origin", ORIGIN, "Hearth-Client", "1");
    }

    private static HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        var request = request(path).POST(ofString(body)).headers(headers);
        if (!List.of(headers).contains("Content-Type"))
            request.header("Content-Type", "application/json");
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + edge.port() + path));
    }

    /** Everything the server says until it closes the connection. */
    private static String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), edge.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(lines(request));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] lines(String request) {
        return request.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static String firstLine(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), edge.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(lines(request));
            return new java.io.BufferedReader(new java.io.InputStreamReader(socket.getInputStream(),
                    StandardCharsets.UTF_8)).readLine();
        }
    }
}
