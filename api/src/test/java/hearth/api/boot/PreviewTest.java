package hearth.api.boot;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code ./run preview}, seen as its page and its two columns see it. */
class PreviewTest {
    private static final Path SHIPPED = Path.of("../infra/src/main/resources/hearth/exercises");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String STRUCTURE = """
        exercise: own-one-line
        version: 1
        phase: notice
        leg: experience
        minutes: 2
        mode: async
        gate: after-the-basics
        solo: [lines]
        keeps: words
        parts:
          - part: lines
            kind: turns
            steps:
              - step: line
                who: each
                input: { kind: text, most: 200 }
                visibility: shared
        """;
    private static final String WORDS = """
        title: One line
        shelf: none
        good-when: You have two minutes.
        reason: It is short.
        about: Each writes one line.
        over: That was all.
        steps:
          line: { prompt: Which line? }
        """;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = FreePort.next();
    private final StringWriter out = new StringWriter();
    private Thread preview = new Thread();

    @AfterEach
    void end() throws InterruptedException {
        preview.interrupt();
        preview.join(PATIENCE.toMillis());
        assertThat(preview.isAlive()).isFalse();
    }

    private Path written() throws IOException {
        var own = Files.createDirectories(folder.resolve("own-one-line"));
        Files.writeString(own.resolve("exercise.yaml"), STRUCTURE);
        Files.writeString(own.resolve("en.yaml"), WORDS);
        return own;
    }

    private JsonObject shows(Path exercise) {
        var command = new CommandLine(new ShowPreview(Path.of("").toAbsolutePath(), new PrintWriter(out)));
        preview = Thread.ofPlatform().start(() -> command.execute("--port", String.valueOf(port), exercise.toString()));
        return scene(_ -> true);
    }

    /** The next scene that is like this. */
    private JsonObject scene(Predicate<JsonObject> like) {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            try {
                var scene = new JsonObject(get(at("localhost", "/preview/scene")).body());
                if (like.test(scene)) {
                    return scene;
                }
            } catch (IOException notThere) {
                Thread.onSpinWait();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        throw new AssertionError("the preview does not come to it; it said: " + out);
    }

    private URI at(String host, String path) {
        return URI.create("http://" + host + ":" + port + path);
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private int post(String host, String path, JsonObject body) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(host, path)).header("Origin", "http://" + host + ":" + port)
                .header("Hearth-Client", "1").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.encode())).build(), BodyHandlers.ofString()).statusCode();
    }

    private void wishes(String wish) throws IOException, InterruptedException {
        assertThat(post("localhost", "/preview/" + wish, new JsonObject())).isEqualTo(204);
    }

    private static URI column(JsonObject scene, int at) {
        return URI.create(scene.getJsonArray("columns").getJsonObject(at).getString("address"));
    }

    /** What whoever looks in that column sees of what they have before them. */
    private JsonObject sees(JsonObject scene, int at) throws IOException, InterruptedException {
        var column = column(scene, at);
        return new JsonObject(get(at(column.getHost(), "/api/v1" + column.getPath())).body());
    }

    @Test
    @DisplayName("J5 both columns are the two partners before the same sitting, and what one writes the other sees as anywhere")
    void bothColumnsAreThePartners() throws Exception {
        var scene = shows(written());
        assertThat(scene.getString("title")).isEqualTo("One line");
        assertThat(sees(scene, 0).getString("partner")).isEqualTo("Sam");
        assertThat(sees(scene, 1).getString("partner")).isEqualTo("Robin");
        var answer = new JsonObject().put("id", UUID.randomUUID().toString()).put("do", "answer").put("step", "line")
                .put("turn", 1).put("value", new JsonObject().put("text", "a line from the left"));
        assertThat(post("localhost", "/api/v1" + column(scene, 0).getPath() + "/commands", answer)).isEqualTo(204);
        assertThat(sees(scene, 1).encode()).contains("a line from the left");
        wishes("again");
        var anew = scene(next -> !next.getString("round").equals(scene.getString("round")));
        assertThat(get(at("127.0.0.1", "/api/v1" + column(scene, 1).getPath())).statusCode())
                .as("nothing of it was kept").isEqualTo(404);
        assertThat(sees(anew, 1).encode()).doesNotContain("a line from the left");
        wishes("alone");
        assertThat(scene(next -> next.getBoolean("alone")).getJsonArray("columns")).hasSize(1);
        wishes("together");
        assertThat(scene(next -> !next.getBoolean("alone")).getJsonArray("columns")).hasSize(2);
    }

    @Test
    @DisplayName("J5 a change of the files begins it anew; a flaw in them is shown instead, until it is mended")
    void aChangeBeginsItAnewAndAFlawIsShownInstead() throws Exception {
        var own = written();
        shows(own);
        Files.writeString(own.resolve("en.yaml"), WORDS.replace("promt", "prompt").replace("prompt:", "promt:"));
        var flawed = scene(next -> !next.getJsonArray("mend").isEmpty());
        assertThat(flawed.getJsonArray("columns")).isEqualTo(new JsonArray());
        assertThat(flawed.getJsonArray("mend").getString(0))
                .endsWith("en.yaml:8: `promt` has no place here; did you mean `prompt`? (E19)");
        Files.writeString(own.resolve("en.yaml"), WORDS.replace("title: One line", "title: Another line"));
        var mended = scene(next -> next.getJsonArray("mend").isEmpty());
        assertThat(mended.getString("title")).isEqualTo("Another line");
        assertThat(out.toString()).contains("did you mean `prompt`?", "own-one-line, version 1: proved.",
                "Preview at http://localhost:" + port + "/preview");
    }

    @Test
    @DisplayName("J5 only its own page may frame the columns, only that page may wish for something, and no worker stays behind")
    void onlyItsOwnPageMayFrameTheColumns() throws Exception {
        shows(written());
        var page = get(at("localhost", "/preview")).headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(page).contains("frame-ancestors 'none'", "default-src 'none'", "http://127.0.0.1:" + port);
        var column = get(at("127.0.0.1", "/today")).headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(column).contains("frame-ancestors http://localhost:" + port + ";").doesNotContain("frame-src");
        var foreign = client.send(HttpRequest.newBuilder(at("localhost", "/preview/again"))
                .header("Origin", "http://elsewhere.example").header("Hearth-Client", "1")
                .POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(get(at("localhost", "/sw.js")).statusCode()).isEqualTo(404);
        assertThat(get(at("localhost", "/preview/preview.js")).body()).contains("frame");
    }

    @Test
    @DisplayName("J5 whoever gets a letter waits on Today; what one does for oneself each has for themselves")
    void lettersAndWhatOneDoesForOneself() throws Exception {
        var letter = shows(SHIPPED.resolve("soft-opening"));
        assertThat(column(letter, 0).getPath()).startsWith("/sittings/");
        assertThat(column(letter, 1).getPath()).isEqualTo("/today");
        assertThat(get(at("127.0.0.1", "/api/v1/views/today")).body()).doesNotContain("\"kind\":\"sitting\"");
        end();
        var own = shows(SHIPPED.resolve("kind-pause"));
        assertThat(column(own, 0).getPath()).isNotEqualTo(column(own, 1).getPath());
        assertThat(sees(own, 1).containsKey("scene")).isTrue();
    }

    @Test
    void whatIsNotOneExerciseAndAPortThatIsTakenAreRefusedInASentence() {
        var command = new CommandLine(new ShowPreview(Path.of("").toAbsolutePath(), new PrintWriter(out)));
        assertThat(command.execute(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(out.toString()).contains("There is not one exercise at ");
        assertThat(Main.commandLine().getSubcommands()).containsKey("preview");
    }
}
