package hearth.api.boot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Hearth as its own process, as {@code ./run} starts it, to be asked, ended and killed from outside. */
final class HearthProcess implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final Path output;
    private final int managementPort;

    private HearthProcess(Process process, Path output, int managementPort) {
        this.process = process;
        this.output = output;
        this.managementPort = managementPort;
    }

    static HearthProcess start(Path folder, Map<String, String> settings) throws IOException {
        var output = Files.createTempFile(folder, "output", ".txt");
        int management = FreePort.next();
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"),
                "hearth.api.boot.Main"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("HEARTH_"));
        builder.environment().putAll(Map.of("HEARTH_DATA_DIR", folder.resolve("data").toString(), "HEARTH_PORT",
                Integer.toString(FreePort.next()), "HEARTH_MANAGEMENT_PORT", Integer.toString(management)));
        builder.environment().putAll(settings);
        return new HearthProcess(builder.start(), output, management);
    }

    HearthProcess awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (readiness() != 200) {
            if (!process.isAlive() || System.nanoTime() > deadline)
                throw new IllegalStateException(said());
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        return this;
    }

    private int readiness() throws InterruptedException {
        var ready = URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
        try {
            return CLIENT.send(HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS))
            throw new IllegalStateException("It does not end");
        return process.exitValue();
    }

    void terminate() {
        process.destroy();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    String said() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
