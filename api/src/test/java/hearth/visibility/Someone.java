package hearth.visibility;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person with one browser, who remembers every byte that Hearth ever sent: answers with their headers, and frames. */
public final class Someone {
    public static final String PASSPHRASE = "quiet otter umbrella moss";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final OpenHouse house;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Memory memory;
    private final String address;
    private String signInName = "";
    private Supplier<JsonObject> login = JsonObject::new;

    Someone(OpenHouse house) {
        this(house, new Memory(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>()));
    }

    private Someone(OpenHouse house, Memory memory) {
        this.house = house;
        this.memory = memory;
        int number = ADDRESSES.incrementAndGet();
        this.address = "198.18." + number / 250 + "." + (1 + number % 250);
    }

    /** What Hearth answered. */
    public record Answer(int status, String headers, String body) {
        public JsonObject json() {
            return new JsonObject(body);
        }

        public String code() {
            return body.startsWith("{") ? json().getString("code", "") : "";
        }
    }

    Someone signUp(String callName) {
        var answer = post("/accounts",
                new JsonObject().put("callName", callName).put("signInName", callName).put("passphrase", PASSPHRASE)
                        .put("adult", true).put("timeZone", "Europe/Zurich").put("device", "phone"));
        signInName = answer.json().getJsonObject("person").getString("signInName");
        login = () -> new JsonObject().put("signInName", signInName).put("passphrase", PASSPHRASE);
        return this;
    }

    /** Has an account already, and signs in in this way. */
    Someone signingIn(Supplier<JsonObject> how) {
        login = how;
        signInName = how.get().getString("signInName");
        return this;
    }

    String passphrase() {
        return login.get().getString("passphrase", PASSPHRASE);
    }

    /** The same person, with the same memory, on another device; signed in there if there is an account. */
    public Someone onAnotherDevice() {
        var other = new Someone(house, memory);
        other.signInName = signInName;
        other.login = login;
        if (signInName.isEmpty()) {
            return other;
        }
        other.post("/logins", login.get());
        return other;
    }

    public String signInName() {
        return signInName;
    }

    /** Made anew each time; the one before is worth nothing then. */
    String recoveryCode() {
        return post("/recovery-code", new JsonObject().put("passphrase", passphrase())).json()
                .getString("recoveryCode");
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, @Nullable JsonObject body) {
        return send("POST", path, body);
    }

    /** As Hearth's own pages send it. */
    public Answer send(String method, String path, @Nullable JsonObject body) {
        var request = request(path).header("Origin", OpenHouse.PUBLIC.toString()).header("Hearth-Client", "1");
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return send(request.method(method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.encode())));
    }

    /** A request with this person's cookies and nothing else. */
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + house.port() + "/api/v1" + path))
                .header("X-Forwarded-For", address);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        return request;
    }

    public Answer send(HttpRequest.Builder request) {
        var response = CLIENT.sendAsync(request.build(), BodyHandlers.ofString()).join();
        keepCookies(response);
        var headers = response.headers().map().toString();
        memory.answers().add(response.statusCode() + " " + headers + "\n" + response.body());
        return new Answer(response.statusCode(), headers, response.body());
    }

    public String cookieHeader() {
        return cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    public Collection<String> cookieValues() {
        return cookies.values();
    }

    private void keepCookies(HttpResponse<String> response) {
        for (var line : response.headers().allValues("Set-Cookie")) {
            var pair = line.split(";", 2)[0].split("=", 2);
            if (line.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
    }

    void receives(String frame) {
        memory.frames().add(frame);
    }

    /** Everything that ever came, apart, since between the two no order is promised. */
    private record Memory(Queue<String> answers, Queue<String> frames) {}

    /** Whether any byte that ever came was this. */
    public boolean everReceived(String text) {
        return Stream.concat(memory.answers().stream(), memory.frames().stream()).anyMatch(one -> one.contains(text));
    }

    /** All answers, each with status, headers and body. */
    public List<String> answers() {
        return List.copyOf(memory.answers());
    }

    void forget() {
        memory.answers().clear();
        memory.frames().clear();
    }

    OpenHouse house() {
        return house;
    }

    /** A socket that has been greeted. */
    public Line line() {
        var line = silentLine();
        line.greet();
        return line;
    }

    /** A socket on which nothing has been said yet. */
    public Line silentLine() {
        return Line.open(this);
    }

    /** Begins an exercise and says which sitting to watch. */
    public UUID starts(String exercise) {
        var answer = post("/sittings",
                new JsonObject().put("sitting", UUID.randomUUID().toString()).put("exercise", exercise));
        return UUID.fromString(answer.json().getString("sitting"));
    }

    /** Does something by POST. */
    public Answer does(UUID sitting, JsonObject command) {
        return post("/sittings/" + sitting + "/commands",
                command.copy().put("id", UUID.randomUUID().toString()));
    }

    /** Does something by POST that has to work, so that no test is about nothing. */
    public void surelyDoes(UUID sitting, JsonObject command) {
        var answer = does(sitting, command);
        if (answer.status() != 204) {
            throw new AssertionError(command + " was refused: " + answer.body());
        }
    }

    /** Ends the couple that this person is in. */
    public void leaves() {
        var answer = post("/leavings", new JsonObject().put("passphrase", PASSPHRASE));
        if (answer.status() != 204) {
            throw new AssertionError("leaving was refused: " + answer.body());
        }
    }

    /** What this person sees of a sitting. */
    public JsonObject sees(UUID sitting) {
        return get("/sittings/" + sitting).json();
    }
}
