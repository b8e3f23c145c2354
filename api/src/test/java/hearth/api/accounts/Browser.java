package hearth.api.accounts;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** One browser of one person: keeps cookies as a browser does, and sends what Hearth's own pages send. */
public final class Browser {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    public static final String PASSPHRASE = "quiet otter umbrella moss";

    private final Map<String, String> cookies = new TreeMap<>();
    private final int port;
    private String address;
    private String signInName = "";

    Browser(int port) {
        this.port = port;
        int number = ADDRESSES.incrementAndGet();
        this.address = "198.18." + number / 250 + "." + (1 + number % 250);
    }

    /** Moves to the network of another. */
    public Browser at(Browser other) {
        this.address = other.address;
        return this;
    }

    public HttpResponse<String> signUp(String callName) {
        var answer = post("/accounts", signingUp(callName, PASSPHRASE));
        if (answer.statusCode() == 201) {
            signInName = json(answer).getJsonObject("person").getString("signInName");
        }
        return answer;
    }

    static JsonObject signingUp(String callName, String passphrase) {
        return new JsonObject().put("callName", callName).put("signInName", callName).put("passphrase", passphrase)
                .put("adult", true)
                .put("timeZone", "Europe/Zurich").put("device", callName + "'s phone");
    }

    public HttpResponse<String> signIn(String name, String passphrase) {
        return post("/logins", new JsonObject().put("signInName", name).put("passphrase", passphrase));
    }

    public HttpResponse<String> refresh() {
        return post("/logins/refresh", null);
    }

    public HttpResponse<String> post(String path, @Nullable JsonObject body) {
        return send("POST", path, body);
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, null);
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, null);
    }

    public HttpResponse<String> send(String method, String path, @Nullable JsonObject body) {
        return keeping(CLIENT.sendAsync(request(method, path, body), BodyHandlers.ofString()).join());
    }

    /** Without waiting, and without keeping cookies of the answer. */
    public CompletableFuture<HttpResponse<String>> sending(String method, String path, @Nullable JsonObject body) {
        return CLIENT.sendAsync(request(method, path, body), BodyHandlers.ofString());
    }

    private HttpRequest request(String method, String path, @Nullable JsonObject body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .header("Origin", House.PUBLIC.toString()).header("Hearth-Client", "1")
                .header("X-Forwarded-For", address);
        if (!cookies.isEmpty())
            request.header("Cookie", cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())
                    .collect(Collectors.joining("; ")));
        if (body != null)
            request.header("Content-Type", "application/json");
        return request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.encode()))
                .build();
    }

    HttpResponse<String> keeping(HttpResponse<String> answer) {
        for (var line : setCookies(answer)) {
            var pair = line.split(";", 2)[0].split("=", 2);
            if (line.contains("Max-Age=0"))
                cookies.remove(pair[0]);
            else
                cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    static List<String> setCookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public String signInName() {
        return signInName;
    }

    HttpResponse<String> makeRecoveryCode(String passphrase) {
        return post("/recovery-code", new JsonObject().put("passphrase", passphrase));
    }

    String recoveryCode() {
        return json(makeRecoveryCode(PASSPHRASE)).getString("recoveryCode");
    }

    public static JsonObject json(HttpResponse<String> answer) {
        return new JsonObject(answer.body());
    }

    public static String code(HttpResponse<String> answer) {
        return json(answer).getString("code");
    }
}
